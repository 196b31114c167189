// What exploring tells of a story that knows nothing of our tags: how far it goes, where it breaks.
import { unplayed } from '../check/roads/unplayed.ts'
import { say, type Finding } from '../compile/finding.ts'
import type { Screenplay } from '../compile/script.ts'
import { chanceDecides } from './caseRoads.ts'
import { inkRoads, type RawMoment } from './inkRoads.ts'
import { roadTo, stuckStates, waysInto, type Limits, type Roads } from './allRoads.ts'

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
export function plainRoads(
  script: Screenplay & { readonly json: string },
  limits: Limits,
): PlainRoads {
  const { file, json, lines } = script
  const roads = inkRoads(file, json, limits, lines)
  const ends = roads.facts.filter(isEnd)
  const why = unplayed(roads, script)
  const found = [...broken(roads, file), ...(why === undefined ? stuck(roads, file) : [])]
  // That a story is large is no fault of it.
  const told =
    roads.grows !== undefined || roads.stopped === chanceDecides ? [why ?? []].flat() : []
  return {
    findings: [...told, ...found].slice(0, mostFindings),
    states: roads.facts.length,
    endings: new Set(ends.map(({ said }) => said.at(-1) ?? '')).size,
    all: why === undefined,
  }
}

function isEnd({ choices, problem }: RawMoment): boolean {
  return choices.length === 0 && problem === undefined
}

/** One finding a fault: the same hole is fallen into from many roads. */
function broken(roads: Roads<RawMoment>, file: string): readonly Finding[] {
  const found = new Map<string, Finding>()
  roads.facts.forEach(({ problem, place = { file, line: 0 } }, state) => {
    if (problem === undefined) return
    const id = `${problem} ${place.file}:${String(place.line)}`
    if (found.has(id)) return
    const what = `${problem} (${roadIn(roads, state)})`
    found.set(id, { ...place, what, cure: 'see what that choice leads to' })
  })
  return [...found.values()]
}

function stuck(roads: Roads<RawMoment>, file: string): readonly Finding[] {
  const ends = (state: number) => roads.facts[state]?.choices.length === 0
  return waysInto(roads, stuckStates(roads, ends, ends)).map((state) => {
    const { what, cure } = say((words) => words.deadEnd())
    return { file, line: 0, what: `${what} (${roadIn(roads, state)})`, cure }
  })
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
