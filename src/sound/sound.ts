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
import { blip, makeSound } from './synth.ts'
import { throatOf } from './voices.ts'

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
  keypad(key: string): void
}

type Named = Exclude<SoundName, 'voice'>
/** After money has gone the room holds its breath this long. */
const hushMs = 2000
/** A phone left ringing falls silent; the call is still there. */
const longestRingMs = 20_000

export function openSound(options: SoundOptions): Sound {
  const player = openPlayer()
  let levels = options.levels
  let pace = options.pace
  let room: Playing | undefined
  let rain: Playing | undefined
  let calling: { readonly state: string; readonly stop: () => void } | undefined
  let hushed = false
  let last: View | undefined

  const master = () => (levels.muted ? 0 : levels.master)
  const once = (name: Named) => player.play(name, () => makeSound(name), { volume: levels.effects })
  const air = (view: View) => (hushed ? 0.05 : (1 - 0.65 * pressureOf(view)) * levels.effects)

  function breathe(view: View): void {
    last = view
    const loop = (name: Named) =>
      player.play(name, () => makeSound(name), { volume: air(view), loop: true })
    room ??= loop('room')
    rain ??= loop('rain')
    room?.volume(air(view))
    rain?.volume(air(view))
    ringFor(view)
  }

  function ringFor(view: View): void {
    const state = view.call?.state ?? 'none'
    if (calling?.state === state) return
    calling?.stop()
    const name = state === 'ringing' ? 'ring' : state === 'dialling' ? 'ringback' : undefined
    if (name === undefined) {
      calling = { state, stop: () => undefined }
      return
    }
    const playing = player.play(name, () => makeSound(name), {
      volume: levels.effects,
      loop: true,
    })
    const timer = setTimeout(() => playing?.stop(), longestRingMs)
    calling = {
      state,
      stop: () => {
        clearTimeout(timer)
        playing?.stop()
      },
    }
  }

  function speak(line: Line, skip: Skip): void {
    const who = options.cast.find(({ id }) => id === line.speaker)
    const onPhone = line.channel.on === 'call'
    if (who === undefined || (!onPhone && line.channel.on !== 'room')) {
      if (line.channel.on === 'notice' || (line.channel.on === 'thread' && who !== undefined)) {
        once('message')
      }
      return
    }
    const voice = { ...throatOf(who), onPhone }
    const timers = syllablesOf(line.text, options.language, pace).map(({ atMs, turn }) =>
      setTimeout(() => {
        const name = `${who.id} ${String(onPhone)} ${String(turn)}`
        player.play(name, () => blip(voice, turn), { volume: levels.effects })
      }, atMs),
    )
    skip.onAsk(() => timers.forEach(clearTimeout))
  }

  function hush(view: View): void {
    once('money')
    hushed = true
    breathe(view)
    setTimeout(() => {
      hushed = false
      if (last !== undefined) breathe(last)
    }, hushMs)
  }

  player.setMaster(master())
  return {
    play(beat, view, skip) {
      breathe(view)
      if (beat.kind === 'line') speak(beat.line, skip)
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
    close() {
      calling?.stop()
      player.close()
    },
  }
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
