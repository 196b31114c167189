// All that can have been done on the roads to an ending.
import {
  deedsBehind,
  factsAfter,
  noDeeds,
  withDeeds,
  type Deeds,
  type Fact,
} from '../../core/run/deeds.ts'
import type { Option } from '../../core/story/beats.ts'
import type { EndingId } from '../../core/story/card.ts'
import type { Truth } from '../../core/story/tags.ts'
import type { CaseRoads } from './caseRoads.ts'

export type Facts = ReadonlySet<string>

/** One way an ending was come to. */
export interface Arrival {
  readonly ending: EndingId
  readonly truth: Truth
  readonly facts: Facts
  /** What was picked on the way, as the tour has it. */
  readonly options: () => readonly Option[]
}

/**
 * Walks the states of a tour with what was done on the way, as far as it is asked for. States are
 * few: what a sentence asks for need not be among what tells them apart. Every ending where none is named.
 */
export function arrivalsAt(
  { id, facts }: { readonly id?: EndingId; readonly facts: readonly Fact[] },
  tour: CaseRoads,
): readonly Arrival[] {
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
  const { truth } = tour
  return walked.flatMap(({ state, deeds }, at): Arrival[] => {
    const moment = tour.facts[state]
    if (moment?.ending === undefined || moment.ending !== (id ?? moment.ending)) return []
    const { ending, verified, lost: money } = moment
    const so = factsAfter(deeds, { truth, verified, money })
    return [{ ending, truth, facts: so, options: () => optionsTo(walked, at, tour) }]
  })
}

interface Walked {
  readonly state: number
  readonly deeds: Deeds
  /** The place among those walked that it was come to from, and by which choice. */
  readonly from: number
  readonly pick: number
}

function optionsTo(walked: readonly Walked[], end: number, { facts }: CaseRoads): Option[] {
  const options: Option[] = []
  let step = walked[end]
  while (step !== undefined) {
    const before = walked[step.from]
    const option = before && facts[before.state]?.options[step.pick]
    if (option !== undefined) options.push(option)
    step = before
  }
  return options.reverse()
}
