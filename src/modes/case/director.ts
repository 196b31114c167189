import type { Line } from '../../core/story/beats.ts'
import type { SpeakerId } from '../../core/story/card.ts'
import type { Pace } from '../../core/story/pace.ts'
import type { Part, Skip } from '../../core/story/part.ts'
import { looksBefore } from '../../core/story/looking.ts'
import type { Step } from '../../core/story/step.ts'
import type { Language } from '../../core/story/tags.ts'
import { restAfter, tempoOf, unhurried, type Tempo } from '../../core/story/tempo.ts'
import { applyBeat, type View } from '../../core/story/view.ts'
import { typingMs } from '../../look/measures.ts'
import { nextTask } from '../../stage/engine/nextTask.ts'
import { longestHoldOf } from '../../stage/holds.ts'

export interface DirectorOptions {
  readonly language: Language
  /** Whose words are the player's own. */
  readonly you: SpeakerId
  /** Read at every line, so that a changed setting takes hold at once. */
  pace(): Pace
  /** Resolves once the player has looked at what a check has shown, or when asked to give it up. */
  untilSeen(skip: Skip): Promise<void>
  /** A part failed to show a moment, or to close: whoever opened it decides whether it stays. */
  onFailure(part: Part, problem: unknown): void
}

/** Shows steps to the player, part by part, beat by beat. Holds no truth: only what is on show. */
export interface Director {
  /** From now on it shows what is shown; where something is already, that at once. */
  add(part: Part, view?: View): void
  /** Takes a part off and closes it. */
  strike(part: Part): void
  /**
   * Plays a step's beats and settles, the latter not before `whole` does; resolves when settled, or
   * false when overtaken.
   * @throws what `whole` does
   */
  show(step: Step, whole?: Promise<void>): Promise<boolean>
  /** Draws a step's end at once. */
  settle(step: Step): void
  /** First tap shows the whole line, the second goes on. */
  tap(): void
  /** While held, lines come as fast as they can be drawn. */
  hold(holding: boolean): void
  /** Until it is resumed nothing new comes; what is being shown is shown to its end. */
  pause(): void
  resume(): void
  /** How the step on show is hurried. */
  tempo(): Tempo
  close(): void
}

const hurriedMs = 60

export function openDirector(options: DirectorOptions): Director {
  const parts = new Set<Part>()
  let turn = 0
  let now: Asking | undefined
  /** Evidence is being looked at: neither a tap nor a held key hurries that. */
  let looking: Asking | undefined
  let hurrying = false
  let tempo = unhurried
  let paused: Asking | undefined

  async function everyPart(act: (part: Part) => Promise<void>): Promise<void> {
    await Promise.all(
      [...parts].map(async (part) => {
        try {
          await act(part) // which may also throw before there is a promise to catch
        } catch (problem) {
          options.onFailure(part, problem)
        }
      }),
    )
  }

  function settleParts(view: View, open: Step['options']): void {
    for (const part of parts) attempt(part, () => part.settle(view, open))
  }

  function strike(part: Part): void {
    if (parts.delete(part)) attempt(part, () => part.close())
  }

  function attempt(part: Part, act: () => void): void {
    try {
      act()
    } catch (problem) {
      options.onFailure(part, problem)
    }
  }

  async function rest(line: Line, last: boolean): Promise<void> {
    if (last) return
    const asking = (now = askable())
    const manner = { ...options, pace: options.pace() }
    const ms = restAfter(line, manner) * tempo.rest
    const waits = options.pace() === 'tap' && !hurrying
    await new Promise<void>((resolve) => {
      asking.onAsk(resolve)
      if (!waits) setTimeout(resolve, hurrying ? hurriedMs : ms)
    })
  }

  async function untilSeen(): Promise<void> {
    looking = askable()
    await options.untilSeen(looking)
    looking = undefined
  }

  /** False where it was overtaken. */
  async function playBeats(step: Step, overtaken: () => boolean): Promise<boolean> {
    if (overtaken()) return false
    const looks = looksBefore(step)
    const lastLine = step.beats.findLastIndex(({ kind }) => kind === 'line')
    let view = step.from
    for (const [i, beat] of step.beats.entries()) {
      await going()
      if (looks.has(i)) await untilSeen()
      if (overtaken()) return false
      view = applyBeat(view, beat)
      const moment = view
      const asking = (now = askable())
      if (hurrying) asking.ask()
      await everyPart((part) => part.play(beat, moment, asking))
      if (overtaken()) return false
      if (beat.kind === 'line') await rest(beat.line, i === lastLine)
      if (overtaken()) return false
    }
    return !overtaken()
  }

  /** Whatever is on show is given up. */
  function cut(): void {
    turn += 1
    now?.ask()
    looking?.ask()
    now = looking = undefined
  }

  /** Settles once nothing is paused. */
  function going(): Promise<void> {
    const until = paused
    return until === undefined ? Promise.resolve() : new Promise((then) => until.onAsk(then))
  }

  function resume(): void {
    paused?.ask()
    paused = undefined
  }

  return {
    add(part, view) {
      parts.add(part)
      if (view !== undefined) attempt(part, () => part.settle(view, []))
    },
    strike,
    async show(step, whole) {
      cut()
      const mine = turn
      const overtaken = () => turn !== mine
      tempo = tempoOf(step, {
        ...{ language: options.language, you: options.you, pace: options.pace() },
        ...{ typingMs, holdMs: longestHoldOf },
      })
      settleParts(step.from, [])
      // The answer given is seen to be taken before what follows is drawn; at first there was none.
      if (mine > 1) await nextTask()
      if (!(await playBeats(step, overtaken))) return false
      await going()
      if (!overtaken()) await whole
      if (overtaken()) return false
      now = undefined
      settleParts(step.view, step.options)
      return true
    },
    settle(step) {
      cut()
      settleParts(step.view, step.options)
    },
    tap: () => now?.ask(),
    hold(holding) {
      hurrying = holding
      if (holding) now?.ask()
    },
    pause: () => void (paused ??= askable()),
    resume,
    tempo: () => tempo,
    close() {
      cut()
      resume()
      for (const part of parts) strike(part)
    },
  }
}

interface Asking extends Skip {
  ask(): void
}

function askable(): Asking {
  const waiting = new Set<() => void>()
  let asked = false
  return {
    get asked() {
      return asked
    },
    onAsk(then) {
      if (asked) then()
      else waiting.add(then)
      return () => waiting.delete(then)
    },
    ask() {
      if (asked) return
      asked = true
      for (const then of waiting) then()
      waiting.clear()
    },
  }
}
