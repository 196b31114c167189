// What is lost on a road against the ending it comes to, and what is paid against what there is.
import type { Card } from '../../core/story/card.ts'
import { say, type Finding } from '../compile/finding.ts'
import { lineInCard } from '../compile/card.ts'
import { piecesIn } from '../compile/instrument.ts'
import { arrivalsAt } from '../explore/arrivals.ts'
import type { CaseRoads } from '../explore/caseRoads.ts'
import { along } from './alongRoads.ts'
import type { CardText } from './onCard.ts'
import { once, pieceAt, withRoad, type Map as Places } from './roadCheck.ts'

/** Tones that say something which cannot be so, whatever happened. */
const never = { scam: ['missed'], genuine: ['lost'] } as const

/** A name opens nothing by itself, and a screen that was seen is not yet money gone. */
const grave = /^(?:money|passed|secret\.(?!name$|screen$))/

/** Endings whose tone a road gives the lie. */
export function checkTones(
  { endings }: Card,
  { yaml, file }: CardText,
  tours: readonly CaseRoads[],
): readonly Finding[] {
  const arrivals = tours.flatMap((tour) => arrivalsAt({ facts: ['lost'] }, tour))
  return endings.flatMap(({ id, tone }, at): readonly Finding[] => {
    const here = arrivals.filter(({ ending }) => ending === id)
    const place = () => ({ file, line: lineInCard(yaml, ['endings', at, 'tone']) })
    const wrong = here.find(({ truth }) => (never[truth] as readonly string[]).includes(tone))
    if (wrong !== undefined) {
      return [{ ...place(), ...say((words) => words.wrongTone(id, tone, wrong.truth)) }]
    }
    const robbed = here.find(
      ({ facts }) => [...facts].some((fact) => grave.test(fact)) && facts.has('lost'),
    )
    const whole = here.find(({ truth, facts }) => truth === 'scam' && !facts.has('lost'))
    if (tone === 'safe' && robbed !== undefined) {
      const lost = [...robbed.facts].filter((fact) => grave.test(fact))
      return [{ ...place(), ...say((words) => words.safeAfterLoss(id, lost.join(', '))) }]
    }
    if (tone !== 'lost' || whole === undefined) return []
    return [{ ...place(), ...say((words) => words.lostWithoutLoss(id)) }]
  })
}

/** What is done against a fraud takes nothing from anybody. */
const guarded: ReadonlySet<string> = new Set(['verify', 'refuse', 'report', 'tell'])

/** Choices that say they are careful, and lose something there and then. */
export function checkMoves(tour: CaseRoads, map: Places): readonly Finding[] {
  if (tour.truth !== 'scam') return []
  const found = tour.facts.flatMap(({ options }, state) =>
    options.flatMap((option, choice): readonly Finding[] => {
      const takes = tour.noted.deeds.ways[state]?.[choice]?.includes('taken') === true
      if (!takes || !guarded.has(option.move) || option.inside) return []
      const said = say((words) => words.carefulAndLost(option.move))
      return [withRoad({ ...pieceAt(map, piecesIn(option.text)[0]), ...said }, tour, state)]
    }),
  )
  return once(found)
}

/** A truth that no check of the player's own ever settles. */
export function neverSettled({ truth, facts }: CaseRoads, map: Places): readonly Finding[] {
  if (facts.some(({ verified }) => verified)) return []
  return [{ file: map.file, line: 1, ...say((words) => words.neverSettled(truth)) }]
}

/** Roads on which more is paid than there is. */
export function checkWallet(tour: CaseRoads, { balance }: Card, map: Places): readonly Finding[] {
  const found: Finding[] = []
  /** The least there can be, by state. */
  const least = new Map<number, number>()
  along<number>(tour, balance, {
    pass(before, passings, to) {
      let have = before
      for (const one of passings) {
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
