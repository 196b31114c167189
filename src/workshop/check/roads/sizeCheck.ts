// What grows too large to be used: answers without a digit, a road whose run nobody could read.
import { longestRun, writeRun, type Act } from '../../../core/run/run.ts'
import { isAnswer, mostAnswers } from '../../../core/story/answers.ts'
import { flags } from '../../../core/story/tags.ts'
import { say, type Finding } from '../../compile/finding.ts'
import { piecesIn } from '../../compile/instrument.ts'
import type { CaseRoads } from '../../explore/caseRoads.ts'
import { roadBound } from '../../explore/roadBound.ts'
import { once, placeOf, withRoad, type Map } from './roadCheck.ts'

/** Decisions with more answers than the phone has digits for; a case whose run may grow too long. */
export function checkSizes(id: string, tour: CaseRoads, map: Map): readonly Finding[] {
  return [...crowds(tour, map), ...longRun(id, tour, map)]
}

function crowds(tour: CaseRoads, map: Map): readonly Finding[] {
  const found = tour.facts.flatMap((moment, state): Finding[] => {
    const open = moment.options.filter(isAnswer).length
    if (open <= mostAnswers) return []
    const said = say((words) => words.tooManyAnswers(open, mostAnswers))
    return [withRoad({ ...placeOf(tour, state, map), ...said }, tour, state)]
  })
  return once(found)
}

function longRun(id: string, tour: CaseRoads, map: Map): readonly Finding[] {
  if (tour.stopped !== undefined) return [] // how long it may grow is not known, and that is said
  const letters = longestText(id, tour)
  if (letters <= longestRun) return []
  const said = say((words) => words.longRun(tour.truth, letters, longestRun))
  return [{ file: map.file, line: 1, ...said }]
}

/**
 * Letters of the longest run a player can make who never comes back to a place they have left, with
 * a flag on everything the story says: more than anybody plays, so what fits here fits always.
 */
function longestText(id: string, tour: CaseRoads): number {
  const decisions = roadBound(tour, (state) => tour.facts[state]?.ending !== undefined)
  const offered = Math.max(0, ...tour.facts.map(({ options }) => options.length - 1))
  const pick: Act = { did: 'pick', option: offered }
  const flag = flags[0]
  const acts: readonly Act[] = [
    ...Array.from({ length: decisions }, () => pick),
    ...Array.from({ length: saidIn(tour) }, (_, line): Act => ({ did: 'flag', line, flag })),
    { did: 'judge', answer: 'cannot-tell', about: offered },
    { did: 'recall', line: saidIn(tour) },
  ]
  const version = 'a'.repeat(longestVersion)
  return writeRun({ caseId: id, version, language: 'zh', truth: tour.truth, acts }).length
}

/** How many of the story's texts are said by somebody else, and can be flagged. */
function saidIn({ facts, noted }: CaseRoads): number {
  const offered = new Set(
    facts.flatMap(({ options }) => options.flatMap(({ text }) => piecesIn(text))),
  )
  return [...noted.met].filter((id) => !offered.has(id)).length
}

const longestVersion = 12
