// What exploring tells of a story that knows nothing of our tags: how far it goes, where it breaks.
import type { Finding } from '../compile/finding.ts'
import { inkRoads, type RawMoment } from './inkRoads.ts'
import { distances, roadTo, type Limits, type Roads } from './allRoads.ts'

export interface PlainRoads {
  readonly findings: readonly Finding[]
  readonly states: number
  /** Told apart by their last words. */
  readonly endings: number
  /** Every road was played. */
  readonly all: boolean
}

/** More than anybody mends at once. */
const mostFindings = 20

/** Plays every road of a compiled story, as far as the limits let it. */
export function plainRoads(file: string, ink: string, limits: Limits): PlainRoads {
  const roads = inkRoads(file, ink, limits)
  const ends = roads.facts.filter(isEnd)
  const all = roads.stopped === undefined
  return {
    findings: [...broken(roads, file), ...(all ? stuck(roads, file) : [])].slice(0, mostFindings),
    states: roads.facts.length,
    endings: new Set(ends.map(({ said }) => said.at(-1) ?? '')).size,
    all,
  }
}

function isEnd({ choices, problem }: RawMoment): boolean {
  return choices.length === 0 && problem === undefined
}

/** One finding a fault: the same hole is fallen into from many roads. */
function broken(roads: Roads<RawMoment>, file: string): readonly Finding[] {
  const found = new Map<string, Finding>()
  roads.facts.forEach(({ problem }, state) => {
    if (problem === undefined || found.has(problem)) return
    const what = `${problem} (${roadIn(roads, state)})`
    found.set(problem, { file, line: 0, what, cure: 'see what that choice leads to' })
  })
  return [...found.values()]
}

function stuck(roads: Roads<RawMoment>, file: string): readonly Finding[] {
  const far = distances(roads, (state) => {
    const fact = roads.facts[state]
    return fact?.choices.length === 0
  })
  const state = far.indexOf(Infinity)
  if (state < 0) return []
  const what = `a loop with no way out: no choice from here leads to an ending (${roadIn(roads, state)})`
  return [{ file, line: 0, what, cure: 'give it a choice that goes on' }]
}

/** A road as its reader took it. */
function roadIn(roads: Roads<RawMoment>, state: number): string {
  let at = 0
  const chosen = roadTo(roads, state).map((pick) => {
    const text = roads.facts[at]?.choices[pick] ?? ''
    at = roads.leads[at]?.[pick] ?? state
    return `“${text}”`
  })
  return chosen.length === 0 ? 'at the start' : `after ${chosen.slice(-mostTold).join(', ')}`
}

const mostTold = 8
