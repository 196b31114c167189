import type { Line, Note } from '../../core/story/beats.ts'
import type { SpeakerId } from '../../core/story/card.ts'
import { speechMs, type Pace } from '../../core/story/pace.ts'
import type { SoundLevels } from '../../core/settings.ts'
import { neverAsked, type Skip } from '../../core/story/part.ts'
import type { Language } from '../../core/story/tags.ts'
import type { Throat, Voice } from '../make/blip.ts'
import type { Player } from './player.ts'
import { syllablesOf, syllablesWithin, type Syllable } from '../make/speech.ts'
import { openSpoken } from './spoken.ts'
import { stranger } from '../make/voices.ts'
import { utter } from './utter.ts'

/** Whoever is heard speaking: on the phone, in the room, in a voice note. Never two at once. */
export interface Talking {
  /** Whether somebody is, or was a moment ago: the room makes way. */
  speaking(): boolean
  /** Says a line; the answer, where there is one, is when a voice of the device has said it. */
  say(line: Line, who: Who, skip: Skip): Promise<void> | undefined
  /** Plays a voice note as it comes out of a phone; returns what cuts it short. */
  readonly note: (note: Note) => () => void
  stop(): void
  /** Stops the device's own voice alone. */
  silence(): void
  close(): void
}

export interface Who {
  readonly id: SpeakerId
  readonly throat: Throat
}

/** Heard in a note that another sent. */
const somebodyElse: Who = { id: '', throat: stranger }

export interface TalkingOptions {
  readonly player: Player
  readonly throats: ReadonlyMap<SpeakerId, Throat>
  readonly language: Language
  readonly levels: () => SoundLevels
  readonly pace: () => Pace
  /** The share of its usual time a line is said in. */
  readonly speech: () => number
  /** How loud the device's own voices are. */
  readonly volume: () => number
  /** Somebody has begun to speak, or has spoken. */
  readonly onChange: () => void
}

/** The room comes back this long after somebody has spoken. */
const echoMs = 250

export function openTalking({ player, throats, language, ...o }: TalkingOptions): Talking {
  const order = new Map([...throats.keys()].map((id, i) => [id, i]))
  let speaking: Promise<void> | undefined
  let echo: ReturnType<typeof setTimeout> | undefined
  /** Ends what is being said: nobody talks over another, however fast the captions come. */
  let interrupt = (): void => undefined
  const spoken = openSpoken({
    ...{ language, volume: o.volume },
    synthesis: (window as { speechSynthesis?: SpeechSynthesis }).speechSynthesis,
  })

  /** By the device's own voice, where the player asked for it and there is one. */
  function aloud(text: string, { id, throat }: Who, skip: Skip): Promise<void> | undefined {
    const { spoken: wished, muted } = o.levels()
    if (!wished || muted) return undefined
    const said = spoken.say(text, { order: order.get(id) ?? 0, throat }, skip)
    if (said !== undefined) makeWay(said)
    return said
  }

  function inBlips(who: SpeakerId, voice: Voice, syllables: readonly Syllable[], lastsMs: number) {
    const volume = () => o.levels().effects
    const said = utter(player, { who, voice, syllables, lastsMs, volume })
    interrupt = said.cut
    makeWay(said.over)
    return said.cut
  }

  /** The room is held down until this has been said, or cut short. */
  function makeWay(said: Promise<void>): void {
    speaking = said
    clearTimeout(echo)
    o.onChange()
    void said.then(() => {
      if (speaking !== said) return
      echo = setTimeout(() => {
        speaking = undefined
        o.onChange()
      }, echoMs)
    })
  }

  function stop(): void {
    interrupt()
    spoken.stop()
  }

  return {
    stop,
    speaking: () => speaking !== undefined,
    silence: () => spoken.stop(),
    say(line, who, skip) {
      interrupt()
      const said = aloud(line.text, who, skip)
      if (said !== undefined) return said
      if (skip.asked) return undefined
      const lastsMs = speechMs(line.text, language, o.pace()) * o.speech()
      const all = syllablesOf(line.text, language, o.pace(), who.throat)
      // Hurried, a caption ends sooner; the voice with it, and no quicker than a tongue is.
      const syllables = all.filter(({ atMs }) => atMs + who.throat.syllable * 1000 <= lastsMs)
      const voice = { ...who.throat, onPhone: line.channel.on === 'call' }
      skip.onAsk(inBlips(who.id, voice, syllables, lastsMs))
      return undefined
    },
    note({ speaker, text, seconds, other }) {
      const throat = speaker === undefined ? undefined : throats.get(speaker)
      if (speaker === undefined || throat === undefined) return () => undefined
      stop()
      const who = other === true ? somebodyElse : { id: speaker, throat }
      if (aloud(text, who, neverAsked) !== undefined) return () => spoken.stop()
      const syllables = syllablesWithin(text, language, seconds * 1000, who.throat)
      return inBlips(who.id, { ...who.throat, onPhone: true }, syllables, seconds * 1000)
    },
    close() {
      clearTimeout(echo)
      interrupt()
      spoken.close()
    },
  }
}
