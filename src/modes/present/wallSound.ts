import { computed, signal } from '@preact/signals'
import { freshBeats, type ToldTo } from '../../core/present/freshBeats.ts'
import { isTelling } from '../../core/present/hall.ts'
import { viewAt } from '../../core/present/stops.ts'
import { neverAsked } from '../../core/story/part.ts'
import { report } from '../../host/report.ts'
import type { Sound } from '../../sound/play/sound.ts'
import type { Kit } from '../kit.ts'
import { afterPaint } from './afterPaint.ts'
import type { Told } from './hallWindow.ts'

/** What is heard in the hall while a story is told; silent while anybody else speaks, and by one key. */
export interface WallSound {
  hear(told: Told): void
  close(): void
}

export function openWallSound(kit: Kit): WallSound {
  const silent = signal(true)
  const settings = computed(() => {
    const now = kit.settings.now.value
    return { ...now, sound: { ...now.sound, muted: now.sound.muted || silent.value } }
  })
  let sound: Sound | undefined
  let of: Told['tale'] | undefined
  let before: ToldTo | undefined
  let closed = false

  async function open(told: Told): Promise<void> {
    of = told.tale
    sound?.close()
    sound = undefined
    const { openSound } = await import('../../sound/play/sound.ts')
    if (closed || of !== told.tale) return
    const { language, card } = told.tale.file
    sound = openSound({
      ...{ language, settings, cast: card.cast, threads: card.threads },
      onProblem: (problem) => report('sound', problem),
    })
    if (before !== undefined) sound.settle(viewAt(before.played.here, before.at), [])
  }

  /** What stood on the wall last, and has not been heard yet. */
  let due: Told | undefined

  function sounds(): void {
    const told = due
    due = undefined
    if (told === undefined || closed) return
    const { played, hall } = told
    const { at } = hall.show
    const fresh = freshBeats(before, { played, at })
    before = { played, at }
    if (of !== told.tale) void open(told).catch((problem: unknown) => report('sound', problem))
    if (sound === undefined) return
    if (fresh === undefined) sound.settle(viewAt(played.here, at), [])
    const first = at - (fresh?.length ?? 0)
    fresh?.forEach((beat, i) => {
      void sound?.play(beat, viewAt(played.here, first + i + 1), neverAsked)
    })
  }

  return {
    hear(told) {
      const { show } = told.hall
      silent.value = show.muted === true || !isTelling(show)
      if (due === undefined) afterPaint(sounds)
      due = told
    },
    close() {
      closed = true
      sound?.close()
    },
  }
}
