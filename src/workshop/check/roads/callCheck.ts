// A call rings before anybody talks in it, and is over when the story is.
import { say, type Finding } from '../../compile/finding.ts'
import type { CaseRoads } from '../../explore/caseRoads.ts'
import type { Passing } from '../../explore/passings.ts'
import { along } from './alongRoads.ts'
import { once, pieceAt, placeOf, withRoad, type Map as Places } from './roadCheck.ts'

type CallPassing = Extract<Passing, { readonly what: 'call' }>

/** What is on the line: somebody rings or is rung, talks, or nobody. */
interface Line {
  readonly is: 'idle' | 'ringing' | 'talking'
  readonly who: string
}

const idle: Line = { is: 'idle', who: '' }

export function checkCalls(tour: CaseRoads, map: Places): readonly Finding[] {
  if (tour.stopped !== undefined) return []
  const found: Finding[] = []
  const met = new Set<string>()
  along<Line>(tour, idle, {
    pass(before, passings, to) {
      let line = before
      for (const one of passings) {
        if (one.what !== 'call') continue
        if (one.act === 'talk' && line.is === 'idle') {
          const said = say((words) => words.talksUnrung(one.who))
          found.push(withRoad({ ...pieceAt(map, one.piece), ...said }, tour, to))
        }
        line = after(one)
      }
      return line
    },
    isNews(state, { is, who }) {
      const key = `${String(state)} ${is} ${who}`
      if (met.has(key)) return false
      met.add(key)
      if (is !== 'idle' && tour.facts[state]?.ending !== undefined) {
        const said = say((words) => words.callNeverEnds(who))
        found.push(withRoad({ ...placeOf(tour, state, map), ...said }, tour, state))
      }
      return true
    },
  })
  return once(found)
}

function after({ act, who }: CallPassing): Line {
  if (act === 'end') return idle
  return { is: act === 'talk' ? 'talking' : 'ringing', who }
}
