import type { Ending } from '../story/card.ts'
import { rightnessOf } from '../run/judgement.ts'
import { casesIn, type LogLine, type ToldCase } from './logbook.ts'
import type { Truth } from '../story/tags.ts'

/** Which of a case's two windows are lit: its scam seen through, its genuine twin helped. */
export interface Lit {
  readonly scam: boolean
  readonly genuine: boolean
}

export const dark: Lit = { scam: false, genuine: false }

/**
 * The endings that light the window of a truth, where it was not taken for the other one. Nothing
 * was lost to the fraud; nobody genuine was turned away, were they only helped by luck.
 */
const lightingTones = {
  scam: ['safe', 'near', 'helped'],
  genuine: ['safe', 'helped', 'lucky'],
} as const satisfies Record<Truth, readonly Ending['tone'][]>

/** How one finished run came out. */
export interface Outcome {
  readonly truth: Truth
  /** It was taken for the other truth. */
  readonly wrong: boolean
  readonly tone: Ending['tone']
}

/** Whether a finished run lights the window of its truth. */
export function lights({ truth, wrong, tone }: Outcome): boolean {
  const tones: readonly Ending['tone'][] = lightingTones[truth]
  return !wrong && tones.includes(tone)
}

/** The windows of a case after what the logbook tells of it. */
export function litOf(lines: readonly LogLine[], caseId: string): Lit {
  const own = casesIn(lines).filter((told) => told.caseId === caseId)
  return litBy(own.map(outcomeOf))
}

/** How a run came out, by its line in the logbook. */
export function outcomeOf(told: ToldCase): Outcome {
  return { truth: told.truth, wrong: wasWrong(told), tone: told.tone }
}

/** Whether what was judged, or said at the end on lines from before, was the other truth. */
function wasWrong({ truth, judged, late }: ToldCase): boolean {
  if (judged !== undefined) return rightnessOf(judged.answer, truth) === 0
  return late !== undefined && late.said !== truth
}

/** The windows of a case after all its finished runs: once lit, a window stays lit. */
export function litBy(outcomes: readonly Outcome[]): Lit {
  const bright = outcomes.filter(lights)
  return {
    scam: bright.some(({ truth }) => truth === 'scam'),
    genuine: bright.some(({ truth }) => truth === 'genuine'),
  }
}

/** What may be said of a case or a place on the campus. */
export const caseNews = ['underWay', 'seen', 'helped', 'tried', 'fresh'] as const
export type CaseNews = (typeof caseNews)[number]

export interface CaseStanding {
  readonly underWay: boolean
  readonly finished: boolean
  readonly lit: Lit
}

/** What is said of the cases of one place, in the order of `marks`. */
export function newsOf(cases: readonly CaseStanding[]): readonly CaseNews[] {
  const found = new Set(cases.flatMap(newsOfOne))
  return caseNews.filter((mark) => found.has(mark))
}

function newsOfOne({ underWay, finished, lit }: CaseStanding): readonly CaseNews[] {
  const lights: CaseNews[] = []
  if (lit.scam) lights.push('seen')
  if (lit.genuine) lights.push('helped')
  if (finished && lights.length === 0) lights.push('tried')
  if (underWay) return ['underWay', ...lights]
  return lights.length > 0 ? lights : ['fresh']
}
