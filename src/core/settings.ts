import { fieldsOf } from './fieldsOf.ts'
import { paces, type Pace } from './story/pace.ts'
import { isOneOf, languages, type Language } from './story/tags.ts'

/** Per cent of the usual size. */
export const textSizes = [100, 125, 150, 175, 200] as const
export type TextSize = (typeof textSizes)[number]

/** `device`: as the player's system asks. */
export const motions = ['device', 'full', 'still'] as const
export type MotionSetting = (typeof motions)[number]

/** What is read, and the phone: as the player's system asks, on paper, or by lamplight. */
export const themes = ['device', 'light', 'dark'] as const
export type ThemeSetting = (typeof themes)[number]

/** `master` and `effects` from 0 to 1; muting leaves both where they were. */
export interface SoundLevels {
  readonly master: number
  readonly effects: number
  readonly muted: boolean
  /** In a quiet classroom nothing rings, nothing sounds by itself, and all is 12 dB softer. */
  readonly quiet: boolean
  /** Lines are spoken by the device's own voices. Only ever by the player's wish. */
  readonly spoken: boolean
}

/** What a player may set; remembered on their device and nowhere else. */
export interface Settings {
  readonly language: Language
  readonly textSize: TextSize
  readonly theme: ThemeSetting
  readonly motion: MotionSetting
  readonly sound: SoundLevels
  readonly stage: boolean
  readonly pace: Pace
  /** The player is asked, once in a case, what they think it is; else nothing is scored from it. */
  readonly judged: boolean
}

/** The settings of somebody who has set nothing. */
export function defaultSettings(language: Language): Settings {
  return {
    language,
    textSize: 100,
    theme: 'device',
    motion: 'device',
    sound: { master: 0.8, effects: 0.8, muted: false, quiet: false, spoken: false },
    stage: true,
    pace: 'normal',
    judged: true,
  }
}

/** Whether anything may sound that nobody asked for: neither muted nor in a quiet classroom. */
export function soundsByItself({ sound }: Settings): boolean {
  return !sound.muted && !sound.quiet
}

/** Reads kept settings; whatever is missing or strange is as if it had never been set. */
export function readSettings(kept: unknown, language: Language): Settings {
  const usual = defaultSettings(language)
  const found = fieldsOf(kept)
  const sound = fieldsOf(found['sound'])
  return {
    language: oneOf(languages, found['language'], usual.language),
    textSize: textSizes.find((size) => size === found['textSize']) ?? usual.textSize,
    theme: oneOf(themes, found['theme'], usual.theme),
    motion: oneOf(motions, found['motion'], usual.motion),
    sound: {
      master: levelOf(sound['master'], usual.sound.master),
      effects: levelOf(sound['effects'], usual.sound.effects),
      muted: truthOf(sound['muted'], usual.sound.muted),
      quiet: truthOf(sound['quiet'], usual.sound.quiet),
      spoken: truthOf(sound['spoken'], usual.sound.spoken),
    },
    stage: truthOf(found['stage'], usual.stage),
    pace: oneOf(paces, found['pace'], usual.pace),
    judged: truthOf(found['judged'], usual.judged),
  }
}

function oneOf<T extends string>(list: readonly T[], value: unknown, usual: T): T {
  return isOneOf(list, value) ? value : usual
}

function levelOf(value: unknown, usual: number): number {
  return typeof value === 'number' && value >= 0 && value <= 1 ? value : usual
}

function truthOf(value: unknown, usual: boolean): boolean {
  return typeof value === 'boolean' ? value : usual
}
