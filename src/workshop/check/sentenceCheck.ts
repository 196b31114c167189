// The sentences of the endings: none is said on a road on which it is not so, and no ending is mute.
import {
  deedsBehind,
  factIn,
  factsAfter,
  holds,
  noDeeds,
  withDeeds,
  type Deeds,
  type Fact,
} from '../../core/run/deeds.ts'
import { lineInCard, type CardFile, type SentenceFile } from '../compile/card.ts'
import type { Finding } from '../compile/finding.ts'
import type { Screenplay } from '../compile/script.ts'
import type { CaseRoads } from '../explore/caseRoads.ts'
import { used } from './tagCheck.ts'

/** A case's card as text and as read, and where it lies. */
export interface CardPlace {
  readonly card: CardFile
  readonly yaml: string
  readonly file: string
}

/** An ending as far as its sentences hang on something; undefined where they do not. */
interface Conditioned {
  readonly id: string
  readonly at: number
  readonly sentences: readonly SentenceFile[]
  readonly facts: readonly Fact[]
}

function conditioned({ endings }: CardFile): readonly Conditioned[] {
  return endings.flatMap(({ id, text }, at): Conditioned[] => {
    if (!Array.isArray(text)) return []
    const words = text.flatMap(({ if: shown = [], claims = [] }) => [...shown, ...claims])
    const facts = words.map(factIn).filter((one) => one !== undefined)
    return facts.length === 0 ? [] : [{ id, at, sentences: text, facts: [...new Set(facts)] }]
  })
}

/** Acts that a sentence asks for and no choice is marked with. */
export function undone({ card, yaml, file }: CardPlace, script: Screenplay): readonly Finding[] {
  const marked = used(script, 'did')
  return conditioned(card).flatMap(({ at, facts }) =>
    facts
      .filter((fact) => fact.startsWith('did.') && !marked.has(fact.slice('did.'.length)))
      .map((fact) => ({
        file,
        line: lineInCard(yaml, ['endings', at, 'text']),
        what: `a sentence asks for "${fact}", and no choice is marked with it`,
        cure: `put "# did: ${fact.slice('did.'.length)}" on the choices that do it`,
      })),
  )
}

/** Every road of both truths to every ending whose sentences hang on something. */
export function checkSentences(place: CardPlace, tours: readonly CaseRoads[]): readonly Finding[] {
  return conditioned(place.card).flatMap((ending) => {
    const arrivals = tours.flatMap((tour) => arrivalsAt(ending, tour))
    return arrivals.length === 0 ? [] : faultsIn(ending, arrivals, place)
  })
}

/** One way an ending was come to: what was so, and the picks that show it. */
interface Arrival {
  readonly facts: ReadonlySet<string>
  readonly road: string
}

function faultsIn(
  { id, at, sentences }: Conditioned,
  arrivals: readonly Arrival[],
  { yaml, file }: CardPlace,
): readonly Finding[] {
  const lineOf = (n: number) => lineInCard(yaml, ['endings', at, 'text', n, 'zh'])
  const isSaid = ({ if: shown = [] }: SentenceFile, { facts }: Arrival) => holds(shown, facts)
  const found = sentences.flatMap((one, n): Finding[] => {
    const said = arrivals.filter((arrival) => isSaid(one, arrival))
    const short = `"${one.zh.slice(0, 14)}"`
    if (said.length === 0) {
      const what = `no road to "${id}" says ${short}: its "if" never holds there`
      return [{ file, line: lineOf(n), what, cure: 'mend its condition, or take it out' }]
    }
    const lie = said.find(({ facts }) => !holds(one.claims ?? [], facts))
    if (lie === undefined) return []
    const what = `${short} claims "${(one.claims ?? []).join(', ')}", and it is not so ${lie.road}`
    return [{ file, line: lineOf(n), what, cure: 'give it an "if", or say only what is so' }]
  })
  const mute = arrivals.find((arrival) => !sentences.some((one) => isSaid(one, arrival)))
  if (mute === undefined) return found
  const what = `the ending "${id}" says nothing ${mute.road}`
  const cure = 'give it a sentence without "if", or one for that road'
  return [...found, { file, line: lineInCard(yaml, ['endings', at]), what, cure }]
}

/**
 * Walks the states of a tour with what was done on the way, as far as the ending asks for it. States
 * are few: what a sentence asks for need not be among what tells them apart.
 */
function arrivalsAt({ id, facts }: Conditioned, tour: CaseRoads): readonly Arrival[] {
  const asked = facts.map(deedsBehind)
  const kept = (deeds: Deeds): Deeds => {
    const some = [...deeds].filter((deed) => asked.some((is) => is(deed)))
    return some.length === deeds.size ? deeds : new Set(some)
  }
  const { first, ways } = tour.noted.deeds
  const walked: Walked[] = []
  const seen = new Set<string>()
  const come = (state: number, deeds: Deeds, from: number, pick: number) => {
    const key = `${String(state)} ${[...deeds].sort().join(' ')}`
    if (seen.has(key)) return
    seen.add(key)
    walked.push({ state, deeds, from, pick })
  }
  come(0, kept(withDeeds(noDeeds, first)), -1, -1)
  // Grows while it is walked.
  for (let at = 0; at < walked.length; at++) {
    const { state, deeds } = walked[at] ?? { state: 0, deeds: noDeeds }
    tour.leads[state]?.forEach((to, pick) => {
      come(to, kept(withDeeds(deeds, ways[state]?.[pick] ?? [])), at, pick)
    })
  }
  return walked.flatMap(({ state, deeds }, at): Arrival[] => {
    const moment = tour.facts[state]
    if (moment?.ending !== id) return []
    const { verified, lost: money } = moment
    const so = factsAfter(deeds, { truth: tour.truth, verified, money })
    return [{ facts: so, road: `(${tour.truth}, after picks ${picksTo(walked, at)})` }]
  })
}

interface Walked {
  readonly state: number
  readonly deeds: Deeds
  /** The place among those walked that it was come to from, and by which choice. */
  readonly from: number
  readonly pick: number
}

function picksTo(walked: readonly Walked[], end: number): string {
  const picks: number[] = []
  for (let at = end; at > 0; at = walked[at]?.from ?? 0) picks.push(walked[at]?.pick ?? 0)
  return picks.reverse().join(' ') || 'none'
}
