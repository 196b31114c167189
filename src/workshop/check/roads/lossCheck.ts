// What is lost on a road against the ending it comes to, and what is paid against what there is.
import { factIn } from '../../../core/run/deeds.ts'
import { lossesOf, lossSigns } from '../../../core/run/loss.ts'
import type { Card } from '../../../core/story/card.ts'
import type { LossKind } from '../../../core/story/tags.ts'
import { say, type Finding } from '../../compile/finding.ts'
import { lineInCard } from '../../compile/card.ts'
import { arrivalsAt, type Arrival } from '../../explore/arrivals.ts'
import type { CaseRoads } from '../../explore/caseRoads.ts'
import { along } from './alongRoads.ts'
import type { CardText } from '../card/onCard.ts'
import { once, pieceAt, withRoad, type Map as Places } from './roadCheck.ts'

/** Tones that say something which cannot be so, whatever happened. */
const never = { scam: ['missed'], genuine: ['lost'] } as const

/** What the kinds of a loss are read from. */
const signs = ['lost', ...lossSigns].map(factIn).filter((fact) => fact !== undefined)

/** Kinds that are gone, and were not called back. */
function goneIn({ facts }: Arrival): readonly LossKind[] {
  return lossesOf(facts).flatMap(({ kind, undone }) => (undone ? [] : [kind]))
}

/** Endings whose tone a road gives the lie. */
export function checkTones(
  { endings }: Card,
  { yaml, file }: CardText,
  tours: readonly CaseRoads[],
): readonly Finding[] {
  const arrivals = tours.flatMap((tour) => arrivalsAt({ facts: signs }, tour))
  return endings.flatMap(({ id, tone }, at): readonly Finding[] => {
    const here = arrivals.filter(({ ending }) => ending === id)
    const place = () => ({ file, line: lineInCard(yaml, ['endings', at, 'tone']) })
    const wrong = here.find(({ truth }) => (never[truth] as readonly string[]).includes(tone))
    if (wrong !== undefined) {
      return [{ ...place(), ...say((words) => words.wrongTone(id, tone, wrong.truth)) }]
    }
    const robbed = here.map(goneIn).find((gone) => gone.length > 0)
    const whole = here.some((one) => one.truth === 'scam' && lossesOf(one.facts).length === 0)
    if (tone === 'safe' && robbed !== undefined) {
      return [{ ...place(), ...say((words) => words.safeAfterLoss(id, robbed.join(', '))) }]
    }
    if (tone !== 'lost' || !whole) return []
    return [{ ...place(), ...say((words) => words.lostWithoutLoss(id)) }]
  })
}

/** A truth that no check of the player's own ever settles. */
export function neverSettled({ truth, facts }: CaseRoads, map: Places): readonly Finding[] {
  if (facts.some(({ verified }) => verified)) return []
  return [{ file: map.file, line: 1, ...say((words) => words.neverSettled(truth)) }]
}

/** Roads on which more is paid than there is, in the wallet or at the bank. */
export function checkPurses(tour: CaseRoads, card: Card, map: Places): readonly Finding[] {
  return [
    ...overdrawn(tour, { have: card.balance, bank: false }, map),
    ...(card.bank === undefined ? [] : overdrawn(tour, { have: card.bank, bank: true }, map)),
  ]
}

interface Purse {
  readonly have: number
  readonly bank: boolean
}

function overdrawn(tour: CaseRoads, purse: Purse, map: Places): readonly Finding[] {
  const found: Finding[] = []
  /** The least there can be, by state. */
  const least = new Map<number, number>()
  along<number>(tour, purse.have, {
    pass(before, passings, to) {
      let have = before
      for (const one of passings) {
        if (!('bank' in one) || one.bank !== purse.bank) continue
        if (one.what === 'came') have += one.amount
        if (one.what !== 'spent') continue
        if (one.amount > have) {
          const [there, paid] = [have, one.amount]
          const said = say((words) => words.overdrawn(there, paid))
          found.push(withRoad({ ...pieceAt(map, one.piece), ...said }, tour, to))
        }
        have = Math.max(0, have - one.amount)
      }
      return have
    },
    isNews(state, have) {
      if ((least.get(state) ?? Infinity) <= have) return false
      least.set(state, have)
      return true
    },
  })
  return once(found)
}
