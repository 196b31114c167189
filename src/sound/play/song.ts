import type { ReadonlySignal } from '@preact/signals'
import { soundsByItself, type Settings } from '../../core/settings.ts'
import { openAir } from './roomTone.ts'
import { makeMotif, type MotifName } from '../make/motifs.ts'
import { openPlayer, type Player, type Playing } from './player.ts'
import type { ToneId } from '../make/tones.ts'

export interface SongOptions {
  readonly name: MotifName
  readonly settings: ReadonlySignal<Settings>
  /** A room that is heard as the tune turns: the backroom the call really came from. */
  readonly room?: ToneId
  /** What it comes out through; the real one where nothing is said. */
  readonly player?: (onReady: () => void) => Player
}

/** A tune played once, as soon as it may sound. */
export interface Song {
  close(): void
}

const roomFromMs = 2400
const roomUntilMs = 20_000
const fadeMs = 1500
const leaveMs = 700

/** Plays a tune once; not at all when muted or in a quiet classroom, where nothing sounds by itself. */
export function playSong({ name, settings, room, player: open = openPlayer }: SongOptions): Song {
  const levels = settings.value.sound
  if (!soundsByItself(settings.value)) return { close: () => undefined }
  let playing: Playing | undefined
  let timers: readonly ReturnType<typeof setTimeout>[] = []
  const player = open(begin)
  const air = openAir(player)
  function begin(): void {
    if (playing !== undefined) return
    playing = player.play(name, () => makeMotif(name), { volume: levels.effects })
    if (playing === undefined || room === undefined) return
    const volume = levels.effects
    const enter = () => air.breathe({ tone: room, near: volume, open: volume, fadeMs })
    timers = [setTimeout(enter, roomFromMs), setTimeout(() => air.still(), roomUntilMs)]
  }
  let closed = false
  const stop = settings.subscribe((now) => {
    if (soundsByItself(now)) player.setMaster(now.sound.master)
    else close()
  })
  function close(): void {
    if (closed) return
    closed = true
    stop()
    timers.forEach(clearTimeout)
    // A tune that is left dies away; cut off it would click.
    playing?.volume(0, leaveMs / 2)
    air.still()
    setTimeout(() => {
      air.close()
      player.close()
    }, leaveMs)
  }
  return { close }
}
