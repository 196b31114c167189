import type { ReadonlySignal } from '@preact/signals'
import type { Option } from '../../core/story/beats.ts'
import type { Playbill } from '../../core/story/card.ts'
import type { Answer } from '../../core/run/judgement.ts'
import type { Played } from '../../core/run/play.ts'
import type { Settings } from '../../core/settings.ts'
import type { Part } from '../../core/story/part.ts'
import type { FlagId, PlaceId } from '../../core/story/tags.ts'
import { report } from '../../host/report.ts'
import type { Trail } from '../../host/trail.ts'
import { openPhone, type Phone } from '../../phone/phone.tsx'
import type { Sound } from '../../sound/play/sound.ts'
import { nextTask } from '../../stage/engine/nextTask.ts'
import { openRoomStill } from '../../stage/room/roomStill.ts'
import type { Stage } from '../../stage/stage.ts'
import type { Words } from '../../words/zh/words.ts'
import { openDirector, type Director } from './director.ts'
import { openRoomAround } from './roomAround.ts'
import { idle } from '../idle.ts'

export interface PerformanceOptions {
  readonly file: Playbill
  /** Where it begins. */
  readonly place: PlaceId
  /** What is shown first. */
  readonly first: Played
  readonly words: Words
  readonly settings: ReadonlySignal<Settings>
  /** Motion after the device's own wish has been asked. */
  readonly motion: ReadonlySignal<'full' | 'still'>
  /**
   * Sends for the rest of the story, once; settles when it is there. Its first words are said without it;
   * answers, stage and sound come after it.
   */
  readonly whole: () => Promise<void>
  readonly asks: (option: Option) => boolean
  readonly onJudge: (answer: Answer, about: Option, then: Option) => void
  readonly onPick: (option: Option) => void
  readonly onFlag: (line: number, flag: FlagId) => void
  readonly onUnflag: (line: number) => void
  readonly onHome: () => void
  readonly onSettings: () => void
  /** The settings lie over the phone. */
  readonly covered: ReadonlySignal<boolean>
  /** Something is laid over the phone: see {@link Trail.lay}. */
  readonly onLay: Trail['lay']
}

/** A case on show: the phone at once, stage and sound as soon as they have arrived. */
export interface Performance {
  /** Plays the open step of a run; false when something overtook it. */
  show(played: Played): Promise<boolean>
  /** Draws the open step of a run at once. */
  settle(played: Played): void
  flagged(played: Played): void
  close(): void
}

export function openPerformance(host: HTMLElement, options: PerformanceOptions): Performance {
  const { file, settings, motion } = options
  let sound: Sound | undefined
  let latest: Played | undefined
  let closed = false

  const director: Director = openDirector({
    language: file.language,
    you: file.card.you,
    pace: () => settings.value.pace,
    untilSeen: (skip) => phone.untilSeen(skip),
    onFailure: failed,
  })
  // A show that fails takes nothing with it: the step is complete, the others go on.
  function failed(part: Part, problem: unknown): void {
    report(part === phone ? 'phone' : part === sound ? 'sound' : 'stage', problem)
    if (part === phone) return
    director.strike(part) // or the rain would go on for ever
    if (part === sound) sound = undefined
    else if (!closed) room.fell(part)
  }
  /** Nothing a player does depends on being heard. */
  function heard<T>(act: (sound: Sound) => T): T | undefined {
    const at = sound
    if (at === undefined) return undefined
    try {
      return act(at)
    } catch (problem) {
      failed(at, problem)
      return undefined
    }
  }

  const phone: Phone = openPhone(host, {
    file,
    words: options.words,
    settings,
    motion,
    raised: new Map(),
    asks: options.asks,
    onJudge: options.onJudge,
    onPick: options.onPick,
    onFlag: (line, flag) => {
      heard((at) => at.flagged())
      options.onFlag(line, flag)
    },
    onUnflag: options.onUnflag,
    onTap: () => director.tap(),
    onHold: (holding) => director.hold(holding),
    onHalt: (halted) => (halted ? director.pause() : director.resume()),
    covered: options.covered,
    tempo: () => director.tempo(),
    onKey: () => heard((at) => at.keypad()),
    onNote: (note) => heard((at) => at.note(note)) ?? (() => undefined),
    onMenu: options.onHome,
    onSettings: options.onSettings,
    onLay: options.onLay,
  })
  director.add(phone)

  const wanted = () => !closed && settings.value.stage
  const room = openRoomAround({
    director,
    openStill: (place) => openRoomStill(phone.stageSlot, place, (what) => report('stage', what)),
    openStage: () => openStageIn(phone.stageSlot, { file, motion, wanted, onFailure: failed }),
    wanted,
    view: () => latest?.view,
  })

  async function raiseSound(): Promise<void> {
    const { openSound } = await import('../../sound/play/sound.ts')
    if (closed) return
    sound = openSound({
      language: file.language,
      settings,
      cast: file.card.cast,
      threads: file.card.threads,
      speech: () => director.tempo().speech,
      onProblem: (problem) => report('sound', problem),
    })
    director.add(sound, latest?.view)
  }

  const still = room.hang(options.place)
  let stop: () => void = () => undefined
  /** Stage and sound are wanted now, and not only later. */
  let begun = false
  const stopSettings = settings.subscribe(({ stage: wished }) => {
    if (!wished) room.strike()
    else if (begun) void room.raise()
  })
  // The phone, its story and the room around it come first; what moves and sounds there, once there
  // is time.
  const around = still?.shown ?? Promise.resolve()
  void around.then(options.whole).then(
    () => {
      if (closed) return
      phone.sendForPictures()
      stop = idle(raise)
    },
    () => undefined, // whoever shows the story says that it did not come
  )
  function raise(): void {
    begun = true
    if (settings.value.stage) void room.raise()
    raiseSound().catch((problem: unknown) => report('sound', problem))
  }

  const prepare = ({ lines, raised, here }: Played) => {
    phone.showLines(lines)
    phone.expect(here)
    phone.setRaised(raised)
  }
  prepare(options.first)
  const settle = (played: Played) => {
    latest = played
    prepare(played)
    director.settle(played.here)
  }
  return {
    settle,
    show(played) {
      latest = played
      prepare(played)
      // Not before its first words are on the page.
      const whole = nextTask().then(nextTask).then(options.whole)
      whole.catch(() => undefined) // told by the show, once it has come to where it cannot go on
      return director.show(played.here, whole)
    },
    flagged(played) {
      latest = played
      phone.setRaised(played.raised)
    },
    close() {
      closed = true
      stop()
      stopSettings()
      director.close()
    },
  }
}

export interface StageWish {
  readonly file: Playbill
  readonly motion: ReadonlySignal<'full' | 'still'>
  /** Whether it still is. */
  readonly wanted: () => boolean
  /** It came, and then could draw nothing. */
  readonly onFailure: (stage: Stage, problem: unknown) => void
}

/** The stage, or nothing where it cannot be: no WebGL and no canvas, or it did not load. */
export async function openStageIn(
  slot: HTMLElement,
  { file, motion, wanted, onFailure }: StageWish,
): Promise<Stage | undefined> {
  const companion = file.card.cast.find(({ role }) => role === 'companion')?.id
  try {
    const { openStage } = await import('../../stage/stage.ts')
    const stage: Stage = await openStage(slot, {
      you: file.card.you,
      ...(companion === undefined ? {} : { companion }),
      cast: file.card.cast,
      endings: file.card.endings,
      motion,
      onProblem: (problem) => report('stage', problem),
      onLost: (problem) => onFailure(stage, problem),
    })
    return stage
  } catch (problem) {
    if (wanted()) report('stage', problem) // or another place has taken it meanwhile
    return undefined
  }
}
