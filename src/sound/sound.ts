import type { Beat, Line } from '../core/beats.ts'
import type { CastMember } from '../core/card.ts'
import type { Pace } from '../core/pace.ts'
import type { SoundLevels } from '../core/settings.ts'
import type { Part, Skip } from '../core/show.ts'
import type { CallAct, Language } from '../core/tags.ts'
import { pressureOf, type View } from '../core/view.ts'
import type { SoundName } from './levels.ts'
import { openPlayer, type Playing } from './player.ts'
import { syllablesOf } from './speech.ts'
import { blip, makeSound, type Voice } from './synth.ts'
import { throatsOf } from './voices.ts'

export interface SoundOptions {
  readonly language: Language
  readonly pace: Pace
  readonly levels: SoundLevels
  readonly cast: readonly CastMember[]
  readonly you: string
}

/** Everything that is heard. It never holds the show, and nothing depends on it. */
export interface Sound extends Part {
  setLevels(levels: SoundLevels): void
  setPace(pace: Pace): void
  keypad(): void
  flagged(): void
}

type Named = Exclude<SoundName, 'voice'>
/** After money has gone the room holds its breath this long. */
const hushMs = 2000
/** A phone left ringing falls silent; the call is still there. */
const longestRingMs = 20_000

export function openSound(options: SoundOptions): Sound {
  const player = openPlayer(() => last !== undefined && breathe(last))
  const throats = throatsOf(options.cast)
  let levels = options.levels
  let pace = options.pace
  let room: Playing | undefined
  let rain: Playing | undefined
  let calling: Calling | undefined
  let ended: ReturnType<typeof setTimeout> | undefined
  let hushed = false
  let last: View | undefined

  const master = () => (levels.muted ? 0 : levels.master)
  const once = (name: Named) => player.play(name, () => makeSound(name), { volume: levels.effects })
  const air = (view: View) => (hushed ? 0.05 : (1 - 0.65 * pressureOf(view)) * levels.effects)

  function breathe(view: View): void {
    last = view
    const loop = (name: Named) =>
      player.play(name, () => makeSound(name), { volume: air(view), loop: true })
    if (room?.lost() !== false) room = loop('room')
    if (rain?.lost() !== false) rain = loop('rain')
    room?.volume(air(view))
    rain?.volume(air(view))
    ringFor(view)
  }

  function ringFor(view: View): void {
    const state = view.call?.state ?? 'none'
    if (calling?.state !== state) {
      calling?.stop()
      calling = ringing(state)
    }
    calling.sound()
  }

  /** A call that waits for an answer; it takes up ringing late where sound comes late. */
  function ringing(state: string): Calling {
    const names = tones[state] ?? []
    let playing: readonly Playing[] = []
    let over = false
    const stop = () => {
      over = true
      playing.forEach((one) => one.stop())
    }
    const timer = names.length === 0 ? undefined : setTimeout(stop, longestRingMs)
    return {
      state,
      sound() {
        if (over) return
        playing.forEach((one) => one.volume(levels.effects))
        if (playing.length > 0 && !playing.some((one) => one.lost())) return
        playing = names.flatMap((name) => {
          const start = { volume: levels.effects, loop: true }
          return player.play(name, () => makeSound(name), start) ?? []
        })
      },
      stop() {
        clearTimeout(timer)
        stop()
      },
    }
  }

  function say(line: Line, view: View, skip: Skip): void {
    const throat = line.speaker === undefined ? undefined : throats.get(line.speaker)
    const { on } = line.channel
    if (throat !== undefined && (on === 'call' || on === 'room')) {
      speak(line, { ...throat, onPhone: on === 'call' }, skip)
    } else if (on === 'notice' || (on === 'thread' && throat !== undefined)) {
      // While somebody speaks on the phone it only shakes, as phones do.
      once(view.call?.state === 'talking' ? 'buzz' : 'message')
    }
  }

  function speak(line: Line, voice: Voice, skip: Skip): void {
    if (skip.asked) return
    const timers = syllablesOf(line.text, options.language, pace).map(({ atMs, turn }) =>
      setTimeout(() => {
        const name = `${String(line.speaker)} ${line.channel.on} ${String(turn)}`
        player.play(name, () => blip(voice, turn), { volume: levels.effects })
      }, atMs),
    )
    skip.onAsk(() => timers.forEach(clearTimeout))
  }

  function hush(view: View): void {
    once('money')
    hushed = true
    breathe(view)
    clearTimeout(ended)
    ended = setTimeout(() => {
      hushed = false
      if (last !== undefined) breathe(last)
    }, hushMs)
  }

  player.setMaster(master())
  return {
    play(beat, view, skip) {
      breathe(view)
      if (beat.kind === 'line') say(beat.line, view, skip)
      else if (beat.kind === 'money' && beat.amount < 0) hush(view)
      else {
        const name = soundOf(beat)
        if (name !== undefined) once(name)
      }
      return Promise.resolve()
    },
    settle: (view) => breathe(view),
    setLevels(next) {
      levels = next
      player.setMaster(master())
      if (last !== undefined) breathe(last)
    },
    setPace(next) {
      pace = next
    },
    keypad: () => void once('key'),
    flagged: () => void once('flag'),
    close() {
      clearTimeout(ended)
      calling?.stop()
      player.close()
    },
  }
}

interface Calling {
  readonly state: string
  sound(): void
  stop(): void
}

/** What a call sounds like until it is answered, by its state. */
const tones: Readonly<Record<string, readonly Named[]>> = {
  ringing: ['ring', 'vibration'],
  dialling: ['ringback'],
}

/** The sound of a beat that is not a line. */
function soundOf(beat: Beat): Named | undefined {
  if (beat.kind === 'call') return callSounds[beat.act]
  if (beat.kind === 'hand') return beat.phone
  if (beat.kind === 'checked') return 'stamp'
  return beat.kind === 'typing' ? 'typing' : undefined
}

const callSounds: Readonly<Record<CallAct, Named | undefined>> = {
  ring: undefined,
  dial: undefined,
  talk: 'click',
  add: 'click',
  end: 'dead',
}
