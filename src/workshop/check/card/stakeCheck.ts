// What can be lost, and what letting the real thing go costs: both stand on the card, and are so.
import { kindTakenBy } from '../../../core/run/loss.ts'
import { lossKinds, type LossKind } from '../../../core/story/tags.ts'
import { lineInCard } from '../../compile/card.ts'
import { say, type Finding } from '../../compile/finding.ts'
import type { CaseRoads } from '../../explore/caseRoads.ts'
import type { CardPlace } from './sentenceCheck.ts'

/** Endings that let something genuine go and do not say what that cost; and others that do. */
export function checkPrices({ card, yaml, file }: CardPlace): readonly Finding[] {
  return card.endings.flatMap(({ id, tone, price }, at): Finding[] => {
    if ((tone === 'missed') === (price !== undefined)) return []
    const field = price === undefined ? [] : ['price']
    const place = { file, line: lineInCard(yaml, ['endings', at, ...field]) }
    const name = price === undefined ? 'priceMissing' : 'priceForNothing'
    return [{ ...place, ...say((words) => words[name](id)) }]
  })
}

/** Kinds of loss that the card lists and no road of the fraud loses, or the other way round. */
export function checkStakes(
  { card, yaml, file }: CardPlace,
  tours: readonly CaseRoads[],
): readonly Finding[] {
  const { stakes = [] } = card
  const lost = new Set(tours.flatMap((tour) => (tour.truth === 'scam' ? kindsIn(tour) : [])))
  const place = { file, line: lineInCard(yaml, ['stakes']) }
  return lossKinds.flatMap((kind): Finding[] => {
    if (lost.has(kind) === stakes.includes(kind)) return []
    const name = lost.has(kind) ? 'stakeUnlisted' : 'stakeNeverLost'
    return [{ ...place, ...say((words) => words[name](kind)) }]
  })
}

/** What is taken somewhere on the roads of a tour; money where less is left than there was. */
function kindsIn({ noted: { deeds }, facts }: CaseRoads): readonly LossKind[] {
  const done = [deeds.first, ...deeds.ways.flat()].flat()
  const money: LossKind[] = facts.some(({ lost }) => lost) ? ['money'] : []
  return [...money, ...done.flatMap((deed) => kindTakenBy(deed) ?? [])]
}
