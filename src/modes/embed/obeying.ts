import type { Signal } from '@preact/signals'
import { recordOf } from '../../core/run/record.ts'
import { freshRun } from '../../core/run/resume.ts'
import { picksOf, readRun, writeRun } from '../../core/run/run.ts'
import type { Session } from '../../core/run/session.ts'
import { completionOf, progressOf } from '../../core/run/tidings.ts'
import { Misfit } from '../../core/story/step.ts'
import type { Truth } from '../../core/story/tags.ts'
import { Refusal, type Command, type CommandName } from '../../wire/shipo/commands.ts'
import type { HomeWays } from '../home/homePage.tsx'
import type { Kit } from '../kit.ts'
import { drawTruth } from '../library/dice.ts'
import { underWayIn } from './poster.tsx'

/** Does what the page around the game asks of it. */
export interface Obeying {
  /** The game is there, framed for this case. */
  has(kit: Kit, ways: HomeWays, caseId: string | undefined, truth: Truth | undefined): void
  /** What is played now. */
  plays(session: Session | undefined): void
  /** @throws {Refusal} */
  readonly does: (command: Command) => unknown
}

type Doing = {
  readonly [N in CommandName]: (args: Extract<Command, { name: N }>['args']) => unknown
}

export function openObeying(paused: Signal<boolean>): Obeying {
  let game: { kit: Kit; ways: HomeWays; caseId?: string; truth?: Truth } | undefined
  let session: Session | undefined

  function there() {
    if (game === undefined) throw new Refusal('not_ready')
    return game
  }
  function playing(): Session {
    if (session === undefined) throw new Refusal('not_ready')
    return session
  }
  /** An act that the story has no place for is a bad argument, and changes nothing. */
  function fitting(act: () => void): void {
    try {
      act()
    } catch (problem) {
      throw problem instanceof Misfit ? new Refusal('bad_args') : problem
    }
  }
  function framedCase(): string {
    const { caseId } = there()
    if (caseId === undefined) throw new Refusal('not_ready')
    return caseId
  }
  function start(): void {
    const { kit, ways, truth } = there()
    if (session !== undefined) return
    const id = framedCase()
    const [run] = underWayIn(kit, id, truth)
    if (run === undefined) ways.onStart(id)
    else ways.onContinue(id, run)
  }

  const doing: Doing = {
    start,
    restart() {
      const { ways, truth } = there()
      if (session === undefined) ways.onStart(framedCase())
      else session.open(freshRun(session.tale, truth ?? drawTruth()))
    },
    pause: () => void (paused.value = true),
    resume: () => void (paused.value = false),
    speak: ({ lang }) => there().kit.settings.wear({ language: lang }),
    dress: (patch) => there().kit.settings.wear(patch),
    mute({ muted }) {
      const { settings } = there().kit
      settings.wear({ sound: { ...settings.now.peek().sound, muted } })
    },
    state: () => stateOf(session, paused.peek()),
    choose: ({ choice }) => fitting(() => playing().act({ did: 'pick', option: choice })),
    rewind({ decisions }) {
      const { played } = playing()
      if (decisions >= picksOf(played.run).length) throw new Refusal('bad_args')
      playing().rewind(decisions)
    },
    results() {
      const { played, tale } = playing()
      const record = recordOf(played, tale.file.card)
      return { score: record.score, ...completionOf(record) }
    },
    run: () => ({ run: writeRun(playing().played.run) }),
    load({ run: text }) {
      const read = readRun(text)
      const { ways } = there()
      const id = session?.tale.file.id ?? framedCase()
      if (!read.ok || read.run.caseId !== id) throw new Refusal('bad_args')
      if (session === undefined) ways.onContinue(id, read.run)
      else session.open(read.run)
    },
  }

  return {
    has: (kit, ways, caseId, truth) => {
      game = { kit, ways, ...(caseId && { caseId }), ...(truth && { truth }) }
    },
    plays: (next) => void (session = next),
    does: ({ name, args }) => (doing[name] as (args: unknown) => unknown)(args),
  }
}

function stateOf(session: Session | undefined, paused: boolean) {
  if (session === undefined) return { playing: false, paused }
  const { played } = session
  const { caseId, language } = played.run
  const { part } = progressOf(played)
  const ended = played.view.ending !== undefined
  const decisions = picksOf(played.run).length
  return { playing: true, paused, case: caseId, lang: language, decisions, part, ended }
}
