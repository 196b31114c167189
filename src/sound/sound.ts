import type { Beat, Line, Note } from '../core/beats.ts'
import type { CastMember, SpeakerId, Thread } from '../core/card.ts'
import type { Pace } from '../core/pace.ts'
import { speechMs } from '../core/pace.ts'
import type { SoundLevels } from '../core/settings.ts'
import type { Part, Skip } from '../core/show.ts'
import type { Language } from '../core/tags.ts'
import { pressureOf, type View } from '../core/view.ts'
import { openAir } from './air.ts'
import type { Throat, Voice } from './blip.ts'
import { callingIn, type Calling } from './calling.ts'
import { dingOf, soundOf } from './happening.ts'
import { classGain, inClass, type SoundName } from './levels.ts'
import { makeSound } from './makers.ts'
import { mixOf } from './mix.ts'
import { openPlayer, type Player } from './player.ts'
import { syllablesOf, syllablesWithin, type Syllable } from './speech.ts'
import { openSpoken } from './spoken.ts'
import { utter } from './utter.ts'
import { throatsOf } from './voices.ts'

export interface SoundOptions {
  readonly language: Language
  readonly pace: Pace
  readonly levels: SoundLevels
  readonly cast: readonly CastMember[]
  readonly threads: readonly Pick<Thread, 'id' | 'app'>[]
  /** What sounds come out through; the real one where nothing is said. */
  readonly player?: (onReady: () => void) => Player
}

/** Everything that is heard. It holds the show only while a line is spoken aloud by wish. */
export interface Sound extends Part {
  setLevels(levels: SoundLevels): void
  setPace(pace: Pace): void
  /** Plays a voice note as it comes out of a phone; returns what cuts it short. */
  note(note: Note): () => void
  keypad(): void
  flagged(): void
}

/** Nobody asks a note to hurry. */
const unhurried: Skip = { asked: false, onAsk: () => () => undefined }
/** After money has gone the room holds its breath this long. */
const hushMs = 2000
/** The room comes back this long after somebody has spoken. */
const echoMs = 250

export function openSound(options: SoundOptions): Sound {
  const player = (options.player ?? openPlayer)(() => last !== undefined && breathe(last))
  const air = openAir(player)
  const throats = throatsOf(options.cast)
  const order = new Map([...throats.keys()].map((id, i) => [id, i]))
  const { threads } = options
  let levels = options.levels
  let pace = options.pace
  let calling: Calling | undefined
  let last: View | undefined
  // What holds the room down.
  let hushed: ReturnType<typeof setTimeout> | undefined
  let echo: ReturnType<typeof setTimeout> | undefined
  let speaking: Promise<void> | undefined
  /** Ends what is being said: nobody talks over another, however fast the captions come. */
  let interrupt = (): void => undefined
  /** Counts decisions: who speaks up in the room after one kept to themselves has come over. */
  let step = 0
  const spoke = new Map<SpeakerId, number>()

  const spoken = openSpoken({
    language: options.language,
    volume: () => master() * levels.effects,
    synthesis: (window as { speechSynthesis?: SpeechSynthesis }).speechSynthesis,
  })
  const master = () => (levels.muted ? 0 : levels.master * (levels.quiet ? classGain : 1))
  const allowed = (name: SoundName) => !levels.quiet || inClass.has(name)
  const play = (name: SoundName, volume: number, loop = false) =>
    allowed(name) ? player.play(name, () => makeSound(name), { volume, loop }) : undefined
  const once = (name: SoundName) => void play(name, levels.effects)

  function breathe(view: View): void {
    const state = view.call?.state ?? 'none'
    const from = last?.hand
    last = view
    if (levels.quiet) air.still()
    else {
      const mix = mixOf({
        pressure: pressureOf(view),
        onCall: state === 'talking',
        speaking: speaking !== undefined,
        hushed: hushed !== undefined,
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

  const again = () => last !== undefined && breathe(last)

  function say(line: Line, view: View, skip: Skip): Promise<void> | undefined {
    const { speaker } = line
    const { on } = line.channel
    const throat = speaker === undefined ? undefined : throats.get(speaker)
    if (speaker === undefined || throat === undefined) {
      if (on === 'notice') arrive(line, view)
      return undefined
    }
    if (on === 'room') comeOver(speaker)
    if (on === 'call' || on === 'room') return voice(line, speaker, throat, skip)
    arrive(line, view)
    return undefined
  }

  /** A message comes in; while somebody speaks on the phone it only shakes, as phones do. */
  function arrive(line: Line, view: View): void {
    const ding = dingOf(line, threads)
    if (ding !== undefined) once(view.call?.state === 'talking' ? 'buzz' : ding)
  }

  /** A line said: by the device's own voice where the player asked for it, in blips otherwise. */
  function voice(line: Line, speaker: SpeakerId, throat: Throat, skip: Skip) {
    const said = aloud(line.text, speaker, throat, skip)
    if (said !== undefined) return said
    interrupt()
    if (skip.asked) return undefined
    const { text } = line
    const syllables = syllablesOf(text, options.language, pace, throat)
    const lastsMs = speechMs(text, options.language, pace)
    const onPhone = line.channel.on === 'call'
    skip.onAsk(speak(speaker, { ...throat, onPhone }, syllables, lastsMs))
    return undefined
  }

  function aloud(text: string, speaker: SpeakerId, throat: Throat, skip: Skip) {
    if (!levels.spoken || levels.muted) return undefined
    const said = spoken.say(text, { order: order.get(speaker) ?? 0, throat }, skip)
    if (said !== undefined) duck(said)
    return said
  }

  function playNote({ speaker, text, seconds }: Note): () => void {
    const throat = speaker === undefined ? undefined : throats.get(speaker)
    if (speaker === undefined || throat === undefined) return () => undefined
    quieten()
    if (aloud(text, speaker, throat, unhurried) !== undefined) return () => spoken.stop()
    const lastsMs = seconds * 1000
    const syllables = syllablesWithin(text, options.language, lastsMs, throat)
    return speak(speaker, { ...throat, onPhone: true }, syllables, lastsMs)
  }

  function comeOver(speaker: SpeakerId): void {
    const before = spoke.get(speaker)
    spoke.set(speaker, step)
    if (step > 0 && (before === undefined || before < step - 1)) once('steps')
  }

  /** Says syllables in blips; nobody talks over another. Returns what cuts them short. */
  function speak(
    who: SpeakerId,
    voice: Voice,
    syllables: readonly Syllable[],
    lastsMs: number,
  ): () => void {
    interrupt()
    const said = utter(player, { who, voice, syllables, lastsMs, volume: () => levels.effects })
    interrupt = said.cut
    duck(said.over)
    return said.cut
  }

  /** Holds the room down while somebody speaks. */
  function duck(said: Promise<void>): void {
    speaking = said
    clearTimeout(echo)
    again()
    void said.then(() => {
      if (speaking !== said) return
      clearTimeout(echo)
      echo = setTimeout(() => {
        speaking = undefined
        again()
      }, echoMs)
    })
  }

  function hush(): void {
    clearTimeout(hushed)
    hushed = setTimeout(() => {
      hushed = undefined
      again()
    }, hushMs)
    again()
  }

  function happen(beat: Beat, before: View | undefined): void {
    const name = soundOf(beat)
    if (name !== undefined) once(name)
    if (name === 'money-out') hush()
    if (beat.kind === 'call' && beat.act === 'end') quieten()
    if (beat.kind === 'place' && step > 0 && before?.place !== beat.place) once('door')
  }

  /** Whoever is speaking stops. */
  function quieten(): void {
    interrupt()
    spoken.stop()
  }

  player.setMaster(master())
  return {
    play(beat, view, skip) {
      const before = last
      breathe(view)
      if (beat.kind === 'line') return say(beat.line, view, skip) ?? Promise.resolve()
      happen(beat, before)
      return Promise.resolve()
    },
    settle(view, open) {
      spoken.stop()
      if (open.length > 0) step += 1
      breathe(view)
    },
    setLevels(next) {
      levels = next
      if (!levels.spoken || levels.muted) spoken.stop()
      player.setMaster(master())
      // Ringing already begun stops in a classroom; outside it may begin again.
      calling?.stop()
      calling = undefined
      again()
    },
    setPace(next) {
      pace = next
    },
    note: playNote,
    keypad: () => once('key'),
    flagged: () => once('flag'),
    close() {
      clearTimeout(hushed)
      clearTimeout(echo)
      interrupt()
      calling?.stop()
      spoken.close()
      air.close()
      player.close()
    },
  }
}
