// What can be lost, and what letting the real thing go costs: both stand on the card, and are so.
import { kindTakenBy } from '../../core/run/loss.ts'
import { lossKinds, type LossKind } from '../../core/story/tags.ts'
import { lineInCard } from '../compile/card.ts'
import type { Finding } from '../compile/finding.ts'
import type { CaseRoads } from '../explore/caseRoads.ts'
import type { CardPlace } from './sentenceCheck.ts'

/** Endings that let something genuine go and do not say what that cost; and others that do. */
export function checkPrices({ card, yaml, file }: CardPlace): readonly Finding[] {
  return card.endings.flatMap(({ id, tone, price }, at): Finding[] => {
    if ((tone === 'missed') === (price !== undefined)) return []
    const field = price === undefined ? [] : ['price']
    const place = { file, line: lineInCard(yaml, ['endings', at, ...field]) }
    return price === undefined
      ? [
          {
            ...place,
            what: `结局“${id}”错过了一件真事，没有说代价 · the ending "${id}" lets the real thing go, and does not say what that cost`,
            cure: '加一行 price，写一件事实，不责怪人 · add "price": one fact, blaming nobody',
          },
        ]
      : [
          {
            ...place,
            what: `结局“${id}”写了代价，却没有错过什么 · the ending "${id}" has a price and lets nothing go`,
            cure: '去掉 price，或者把 tone 写成 missed · take the price out, or make its tone missed',
          },
        ]
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
    return lost.has(kind)
      ? [
          {
            ...place,
            what: `骗局里会丢掉“${kind}”，卡片的 stakes 里没有 · some road of the fraud loses "${kind}", which "stakes" does not list`,
            cure: `在 stakes 里加上 ${kind} · add ${kind} to "stakes"`,
          },
        ]
      : [
          {
            ...place,
            what: `stakes 里有“${kind}”，没有一条路会丢掉它 · "stakes" lists "${kind}", and no road of the fraud loses it`,
            cure: `从 stakes 里去掉 ${kind} · take ${kind} out of "stakes"`,
          },
        ]
  })
}

/** What is taken somewhere on the roads of a tour; money where less is left than there was. */
function kindsIn({ noted: { deeds }, facts }: CaseRoads): readonly LossKind[] {
  const done = [deeds.first, ...deeds.ways.flat()].flat()
  const money: LossKind[] = facts.some(({ lost }) => lost) ? ['money'] : []
  return [...money, ...done.flatMap((deed) => kindTakenBy(deed) ?? [])]
}
