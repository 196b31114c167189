import type { ReadonlySignal } from '@preact/signals'
import type { Beat, Line, Note } from '../../core/story/beats.ts'
import type { CastMember, SpeakerId, Thread, ThreadId } from '../../core/story/card.ts'
import { waitingMs } from '../../core/story/pace.ts'
import { typingMs } from '../../look/measures.ts'
import type { Settings } from '../../core/settings.ts'
import type { Part, Skip } from '../../core/story/part.ts'
import type { Language } from '../../core/story/tags.ts'
import { pressureOf, type View } from '../../core/story/view.ts'
import { openAir } from './roomTone.ts'
import { callingIn, type Calling } from './calling.ts'
import { dingOf, soundOf } from './beatSound.ts'
import { classGain, inClass, type SoundName } from '../make/levels.ts'
import { makeSound } from '../make/makers.ts'
import { mixOf } from './mix.ts'
import { openPlayer, type Player } from './player.ts'
import { openSilence } from './silence.ts'
import { openTalking } from './talking.ts'
import { throatsOf } from '../make/voices.ts'

export interface SoundOptions {
  readonly language: Language
  readonly settings: ReadonlySignal<Settings>
  readonly cast: readonly CastMember[]
  readonly threads: readonly Pick<Thread, 'id' | 'app'>[]
  /** The share of its usual time a line is said in, where the show is hurried. */
  readonly speech?: () => number
  /** What sounds come out through; the real one where nothing is said. */
  readonly player?: (onReady: () => void, onProblem?: (problem: unknown) => void) => Player
  /** Nothing can be heard: the game goes on without. */
  readonly onProblem?: (problem: unknown) => void
}

/** Everything that is heard. It holds the show only while a line is spoken aloud by wish. */
export interface Sound extends Part {
  /** Plays a voice note as it comes out of a phone; returns what cuts it short. */
  note(note: Note): () => void
  keypad(): void
  flagged(): void
}

/** After money has gone the room holds its breath this long. */
const hushMs = 2000

export function openSound(options: SoundOptions): Sound {
  const player = (options.player ?? openPlayer)(
    () => last !== undefined && breathe(last),
    options.onProblem,
  )
  const air = openAir(player)
  const throats = throatsOf(options.cast)
  const { threads } = options
  let levels = options.settings.value.sound
  let calling: Calling | undefined
  let last: View | undefined
  /** Counts decisions: who speaks up in the room after one kept to themselves has come over. */
  let step = 0
  const spoke = new Map<SpeakerId, number>()

  const master = () => (levels.muted ? 0 : levels.master * (levels.quiet ? classGain : 1))
  const allowed = (name: SoundName) => !levels.quiet || inClass.has(name)
  const play = (name: SoundName, volume: number, loop = false) =>
    allowed(name) ? player.play(name, () => makeSound(name), { volume, loop }) : undefined
  const once = (name: SoundName) => {
    if (allowed(name)) player.once(name, () => makeSound(name), levels.effects)
  }

  const again = () => last !== undefined && breathe(last)
  const silence = openSilence(again)
  const talking = openTalking({
    ...{ player, throats, language: options.language },
    levels: () => levels,
    pace: () => options.settings.value.pace,
    speech: () => options.speech?.() ?? 1,
    volume: () => master() * levels.effects,
    onChange: again,
  })

  function breathe(view: View): void {
    const state = view.call?.state ?? 'none'
    const from = last?.hand
    last = view
    if (levels.quiet) air.still()
    else {
      const mix = mixOf({
        pressure: pressureOf(view),
        onCall: state === 'talking',
        speaking: talking.speaking(),
        hushed: silence.held(),
        putDown: from === 'up' && view.hand === 'down',
      })
      const { near, open, fadeMs } = mix
      const volume = levels.effects
      air.breathe({ tone: view.place, near: near * volume, open: open * volume, fadeMs })
    }
    if (calling?.state !== state) {
      calling?.stop()
      calling = callingIn(state, (name, volume) => play(name, volume, true))
    }
    calling.sound(levels.effects)
  }

  function say(line: Line, view: View, skip: Skip): Promise<void> | undefined {
    const { speaker } = line
    const { on } = line.channel
    const throat = speaker === undefined ? undefined : throats.get(speaker)
    if (speaker === undefined || throat === undefined) {
      if (on === 'notice') arrive(line, view)
      return undefined
    }
    if (on === 'room') comeOver(speaker)
    if (on === 'call' || on === 'room') return talking.say(line, { id: speaker, throat }, skip)
    arrive(line, view)
    return undefined
  }

  /** A message comes in; while somebody speaks on the phone it only shakes, as phones do. */
  function arrive(line: Line, view: View): void {
    const ding = dingOf(line, threads)
    if (ding !== undefined) once(view.call?.state === 'talking' ? 'buzz' : ding)
  }

  /** A video plays for as long as the phone shows that it does. */
  function takenThere(): () => void {
    const playing = play('video', levels.effects, true)
    return () => playing?.stop()
  }

  function comeOver(speaker: SpeakerId): void {
    const before = spoke.get(speaker)
    spoke.set(speaker, step)
    if (step > 0 && (before === undefined || before < step - 1)) once('steps')
  }

  function happen(beat: Beat, before: View | undefined, view: View, skip: Skip): void {
    const name = soundOf(beat, before)
    if (name !== undefined) once(name)
    if (name === 'money-out') silence.hold(hushMs)
    if (beat.kind === 'typing' && isSeen(beat.thread, view)) falter(skip)
    if (isHangingUp(beat)) talking.stop()
    if (beat.kind === 'place' && step > 0 && before?.place !== beat.place) once('door')
  }

  /** Somebody types and stops: the room holds its breath with the player, until something comes. */
  function falter(skip: Skip): void {
    once('typing')
    skip.onAsk(silence.hold(waitingMs, typingMs))
  }

  player.setMaster(master())
  const stopSettings = options.settings.subscribe(({ sound }) => {
    if (sound === levels) return
    levels = sound
    if (!levels.spoken || levels.muted) talking.silence()
    player.setMaster(master())
    // Ringing already begun stops in a classroom; outside it may begin again.
    calling?.stop()
    calling = undefined
    again()
  })
  return {
    play(beat, view, skip) {
      const before = last
      breathe(view)
      if (beat.kind === 'line') return say(beat.line, view, skip) ?? Promise.resolve()
      happen(beat, before, view, skip)
      return Promise.resolve()
    },
    settle(view, open) {
      talking.silence()
      if (open.length > 0) step += 1
      breathe(view)
    },
    note: (note) => (note.video === true ? takenThere() : talking.note(note)),
    keypad: () => once('key'),
    flagged: () => once('flag'),
    close() {
      stopSettings()
      silence.close()
      talking.close()
      calling?.stop()
      air.close()
      player.close()
    },
  }
}

function isHangingUp(beat: Beat): boolean {
  return beat.kind === 'call' && beat.act === 'end'
}

/** Dots that nobody sees are not heard either. */
function isSeen(thread: ThreadId, { front, hand }: View): boolean {
  return hand === 'up' && front.at === 'thread' && front.thread === thread
}
