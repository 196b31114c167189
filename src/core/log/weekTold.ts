// What a week showed, hits and false alarms apart: the one does not make up for the other.
import { answerValues } from '../run/judgement.ts'
import type { Truth } from '../story/tags.ts'
import type { ToldCase } from './logbook.ts'
import { lights, outcomeOf } from './windows.ts'

/** How the evenings of one truth went. */
export interface EveningsOf {
  readonly met: number
  /** The fraud was seen through, or somebody genuine was helped: its window was lit. */
  readonly lit: number
  /** Taken for the other truth when it was asked: a fraud believed, or a false alarm. */
  readonly mistaken: number
}

export type WeekTold = Readonly<Record<Truth, EveningsOf>> & {
  /** Evenings on which the player went and looked for themselves. */
  readonly checked: number
}

export function weekTold(evenings: readonly ToldCase[]): WeekTold {
  return {
    scam: eveningsOf(evenings, 'scam'),
    genuine: eveningsOf(evenings, 'genuine'),
    checked: evenings.filter(({ verified }) => verified).length,
  }
}

function eveningsOf(evenings: readonly ToldCase[], truth: Truth): EveningsOf {
  const own = evenings.filter((one) => one.truth === truth)
  const away = truth === 'scam' ? 0 : 1
  return {
    met: own.length,
    lit: own.filter((one) => lights(outcomeOf(one))).length,
    mistaken: own.filter(({ judged }) => judged && answerValues[judged.answer].fraud === away)
      .length,
  }
}
