import type { Roads } from './allRoads.ts'
import { roadTo } from './allRoads.ts'

export interface RoadLength {
  readonly decisions: number
  /** Chinese characters and words of other scripts. */
  readonly words: number
  readonly minutes: number
  readonly picks: readonly number[]
}

/** Characters, or words, a minute of somebody who reads calmly. */
const perMinute = { han: 300, other: 200 }

export function wordsOf(texts: readonly string[]): { words: number; minutes: number } {
  const all = texts.join(' ')
  const han = all.match(/\p{Script=Han}/gu)?.length ?? 0
  const other =
    all.match(/[\p{L}\p{N}’']+/gu)?.filter((word) => !/\p{Script=Han}/u.test(word)).length ?? 0
  const minutes = han / perMinute.han + other / perMinute.other
  return { words: han + other, minutes: Math.round(minutes * 10) / 10 }
}

/** The road with the fewest decisions to an ending. */
export function shortest<F>(roads: Roads<F>, isEnd: (fact: F) => boolean): readonly number[] {
  const state = roads.facts.findIndex(isEnd)
  return state < 0 ? [] : roadTo(roads, state)
}

/**
 * A long road: to the ending that lies furthest, and every mere question on the way asked once.
 * Finding the longest of all is not feasible; this one is honest about being found, not proven.
 * `choicesAt` gives the texts on offer after some picks, as questions that were asked are gone.
 */
export function longest<F>(
  roads: Roads<F>,
  isEnd: (fact: F) => boolean,
  textsOf: (fact: F) => readonly string[],
  choicesAt: (picks: readonly number[]) => readonly string[],
): readonly number[] {
  const end = roads.facts.findLastIndex(isEnd)
  const picks: number[] = []
  const take = (text: string): boolean => {
    const pick = choicesAt(picks).indexOf(text)
    if (pick >= 0) picks.push(pick)
    return pick >= 0
  }
  let state = 0
  const asked = new Set<string>()
  for (const pick of end < 0 ? [] : roadTo(roads, end)) {
    const here = roads.facts[state]
    const texts = here === undefined ? [] : textsOf(here)
    texts.forEach((text, i) => {
      if (roads.leads[state]?.[i] !== state || asked.has(`${String(state)} ${text}`)) return
      asked.add(`${String(state)} ${text}`)
      take(text)
    })
    if (!take(texts[pick] ?? '')) break
    state = roads.leads[state]?.[pick] ?? state
  }
  return picks
}
