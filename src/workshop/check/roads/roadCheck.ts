// What only playing every road can tell.
import type { Option } from '../../../core/story/beats.ts'
import type { Card } from '../../../core/story/card.ts'
import { pointsOf } from '../../../core/run/score.ts'
import { restMs, speechMs } from '../../../core/story/pace.ts'
import { findingOf, say, type Finding } from '../../compile/finding.ts'
import type { Piece } from '../../compile/passages.ts'
import { distances, roadTo, stuckStates, waysInto } from '../../explore/allRoads.ts'
import type { Moment, CaseRoads } from '../../explore/caseRoads.ts'
import { piecesIn } from '../../compile/instrument.ts'

/** A script as the checks of its roads need it: where each numbered text stands. */
export interface Map {
  readonly file: string
  readonly pieces: readonly Piece[]
}

/** Everything wrong with the roads of one truth. Where exploring stopped, only what was met. */
export function checkRoads(tour: CaseRoads, card: Card, map: Map): readonly Finding[] {
  const faults = tour.facts.flatMap(({ problem }, state): Finding[] => {
    // Where a program is missing its EXTERNAL is told of.
    if (problem === undefined || problem.what.includes('Missing function binding')) return []
    const told = findingOf(problem, placeOf(tour, state, map))
    // A story is played in numbers, and told of in words.
    const what = told.what.replace(
      /⟦(\d+)⟧/g,
      (_, id: string) => map.pieces[Number(id)]?.text ?? '',
    )
    return [withRoad({ ...told, what }, tour, state)]
  })
  const isBroken = tour.facts.some(({ problem }) => problem !== undefined)
  if (tour.stopped !== undefined || isBroken) return once(faults)
  return [
    ...once(faults),
    ...deadEnds(tour, map),
    ...decisions(tour, map),
    ...longShows(tour, map),
    ...astray(tour, map),
    ...fairEndings(tour, card, map),
    ...overreached(tour, map),
  ]
}

/** The last text met on the way to a state, as a place in the source. */
export function placeOf(tour: CaseRoads, state: number, map: Map) {
  for (let at = state; at >= 0; at = tour.parents[at] ?? -1) {
    const shown = at === state ? textsIn(tour.facts[at]) : chosenFrom(tour, state, at)
    const id = shown.at(-1)
    if (id !== undefined && map.pieces[id] !== undefined) return pieceAt(map, id)
  }
  return pieceAt(map)
}

/** The pieces a moment shows, up to where the story broke. */
function textsIn(moment: Moment | undefined): readonly number[] {
  const broke = piecesIn(moment?.problem?.after ?? '')
  return broke.length > 0 ? broke : (moment?.lines.flatMap(({ text }) => piecesIn(text)) ?? [])
}

/** The pieces of the option that led from one state towards another. */
function chosenFrom(tour: CaseRoads, state: number, at: number): readonly number[] {
  let step = state
  while (step > 0 && tour.parents[step] !== at) step = tour.parents[step] ?? 0
  const option = tour.facts[at]?.options[tour.picks[step] ?? -1]
  return option === undefined ? [] : piecesIn(option.text)
}

export function withRoad(finding: Finding, tour: CaseRoads, state: number): Finding {
  const picks = roadTo(tour, state).join(' ')
  return { ...finding, what: `${finding.what} (${tour.truth}, after picks ${picks || 'none'})` }
}

/** The road a finding was met on: of one fault, whichever was met first. */
export const road = / \((?:scam|genuine), after picks [\d ]*(?:none)?\)$/

/** One finding a place and fault: the same hole is fallen into from many roads. */
export function once(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>()
  return findings.filter(({ line, what }) => {
    const id = `${String(line)} ${what.replace(road, '')}`
    return !seen.has(id) && seen.add(id)
  })
}

/** States from which no ending can be reached: told where one comes into them, not in each. */
function deadEnds(tour: CaseRoads, map: Map): readonly Finding[] {
  const found = waysInto(tour, stuckStates(tour, isEnd(tour), isBroken(tour))).map((state) => {
    const said = say((words) => words.deadEnd())
    return withRoad({ ...placeOf(tour, state, map), ...said }, tour, state)
  })
  return once(found).slice(0, 20)
}

const isEnd = (tour: CaseRoads) => (state: number) => tour.facts[state]?.ending !== undefined
const isBroken = (tour: CaseRoads) => (state: number) => tour.facts[state]?.problem !== undefined

function decisions(tour: CaseRoads, map: Map): readonly Finding[] {
  const found = tour.facts.flatMap((moment, state): Finding[] => {
    if (moment.options.length !== 1) return []
    const said = say((words) => words.oneOption())
    return [withRoad({ ...placeOf(tour, state, map), ...said }, tour, state)]
  })
  return once(found)
}

/** Longer than this nobody waits for a decision. */
const longShowMs = 90_000

function longShows({ noted }: CaseRoads, map: Map): readonly Finding[] {
  return [...noted.full.values()].flatMap((pieces): Finding[] => {
    const ms = showMsOf(pieces.map((id) => map.pieces[id]?.text ?? ''))
    if (ms <= longShowMs) return []
    const said = say((words) => words.longShow(Math.round(ms / 1000)))
    return [{ ...pieceAt(map, pieces[0]), ...said }]
  })
}

/** Milliseconds to show these texts at normal pace. */
function showMsOf(texts: readonly string[]): number {
  const ms = (text: string) => speechMs(text, 'zh', 'normal') + restMs(text, 'zh', 'normal')
  return texts.reduce((sum, text) => sum + ms(text), 0)
}

/** Only the real one oversteps: a fraud has no right to anything it asks for. */
function overreached(tour: CaseRoads, map: Map): readonly Finding[] {
  const state = tour.truth === 'scam' ? tour.facts.findIndex((one) => one.overreach) : -1
  if (state < 0) return []
  const said = say((words) => words.overreachInFraud())
  return [withRoad({ ...placeOf(tour, state, map), ...said }, tour, state)]
}

/** Typed words are not heard in the room. */
function astray({ noted }: CaseRoads, map: Map): readonly Finding[] {
  return [...noted.astray].map(([id, who]) => {
    return { ...pieceAt(map, id), ...say((words) => words.astray(who)) }
  })
}

/** Where a numbered piece stands in the source; the beginning of the script where none is known. */
export function pieceAt({ file, pieces }: Map, id = -1) {
  const piece = pieces[id]
  return { file, line: piece?.line ?? 1, ...(piece && { column: piece.from + 1 }) }
}

/** A fraud can always be got out of before it has taken anything; a genuine case can be got right. */
function fairEndings(tour: CaseRoads, card: Card, map: Map): readonly Finding[] {
  const toneOf = (state: number) =>
    card.endings.find(({ id }) => id === tour.facts[state]?.ending)?.tone
  const tones: readonly unknown[] =
    tour.truth === 'scam' ? ['safe', 'near', 'helped'] : ['safe', 'helped']
  const safe = distances(tour, (state) => tones.includes(toneOf(state)))
  if (tour.truth === 'genuine') {
    if (safe[0] !== Infinity) return []
    return [{ file: map.file, line: 1, ...say((words) => words.genuineNeverRight()) }]
  }
  const unsafe = tour.facts.map(
    ({ lost, passed, ending, problem }, state) =>
      safe[state] === Infinity && !lost && !passed && ending === undefined && problem === undefined,
  )
  const lost = waysInto(tour, unsafe).map((state) => {
    const said = say((words) => words.noSafeRoad())
    return withRoad({ ...placeOf(tour, state, map), ...said }, tour, state)
  })
  return once(lost).slice(0, 20)
}

/** How options give the truth away, counted over all that the roads show. */
export function tells(tours: readonly CaseRoads[], wordsOf: (text: string) => string) {
  const seen = new Map<string, { first: boolean; last: boolean; longest: boolean }>()
  for (const { truth, facts } of tours) {
    for (const moment of facts) {
      const said = moment.options.filter(({ spot }) => spot === 'say')
      const best = onlyBest(said, moment, truth)
      if (best === undefined) continue
      const id = said.map(({ text }) => text).join('|')
      const lengths = said.map(({ text }) => wordsOf(text).length)
      const long = lengths[best] ?? 0
      seen.set(id, {
        first: best === 0,
        last: best === said.length - 1,
        longest: lengths.every((length, i) => i === best || length < long),
      })
    }
  }
  const all = [...seen.values()]
  const count = (of: 'first' | 'last' | 'longest') => all.filter((one) => one[of]).length
  return { first: count('first'), last: count('last'), longest: count('longest'), of: all.length }
}

/** The place of the one best answer among three or more; nothing where two are as good. */
function onlyBest(
  said: readonly Option[],
  here: Moment,
  truth: CaseRoads['truth'],
): number | undefined {
  if (said.length < 3) return undefined
  const points = pointsOf(said, truth, here)
  const most = Math.max(...points)
  const best = points.flatMap((value, i) => (value === most ? [i] : []))
  return best.length === 1 ? best[0] : undefined
}
