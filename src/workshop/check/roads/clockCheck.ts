// The clock and every page agree with the story, on every road.
import { goesBack } from '../../../core/story/clock.ts'
import { wordsIn } from '../../compile/instrument.ts'
import type { CaseRoads } from '../../explore/caseRoads.ts'
import type { Passing } from '../../explore/passings.ts'
import { say, type Finding } from '../../compile/finding.ts'
import { along } from './alongRoads.ts'
import { once, pieceAt, placeOf, withRoad, type Map as Places } from './roadCheck.ts'

/** A clock that goes back, one that stands still through a call, and rows that gainsay one another. */
export function checkClock(tour: CaseRoads, map: Places): readonly Finding[] {
  if (tour.stopped !== undefined) return []
  return once([...clock(tour, map), ...rows(tour, map)])
}

interface Hour {
  readonly time: string
  readonly talking: boolean
  /** Decisions taken in calls since the clock last moved. */
  readonly still: number
}

/** So many decisions of a call may pass in a minute or two. */
const mostStill = 8

function clock(tour: CaseRoads, map: Places): readonly Finding[] {
  const found: Finding[] = []
  /** The shortest way there is, by state and hour. */
  const shortest = new Map<string, number>()
  const back = (from: string, { time, piece }: Extract<Passing, { what: 'time' }>, to: number) => {
    const said = say((words) => words.clockBack(from, time))
    found.push(withRoad({ ...pieceAt(map, piece), ...said }, tour, to))
  }
  along<Hour>(
    tour,
    { time: '', talking: false, still: 0 },
    {
      pass(before, passings, to) {
        let { time, talking, still } = before
        if (talking) still += 1
        for (const one of passings) {
          if (one.what === 'call') talking = one.talking
          if (one.what === 'day') [time, talking] = ['', false]
          if (one.what !== 'time') continue
          if (goesBack(time, one.time)) back(time, one, to)
          if (one.time !== time) still = 0
          time = one.time
        }
        return { time, talking, still }
      },
      isNews(state, { time, talking, still }) {
        const key = `${String(state)} ${time} ${String(talking)}`
        if ((shortest.get(key) ?? Infinity) <= still) return false
        shortest.set(key, still)
        return true
      },
    },
  )
  return [...found, ...stood(tour, map, shortest)]
}

function stood(
  tour: CaseRoads,
  map: Places,
  shortest: ReadonlyMap<string, number>,
): readonly Finding[] {
  const found = [...shortest].flatMap(([key, still]): Finding[] => {
    if (still !== mostStill + 1) return []
    const [state = '0', time = ''] = key.split(' ')
    const said = say((words) => words.clockStands(time, still))
    return [withRoad({ ...placeOf(tour, Number(state), map), ...said }, tour, Number(state))]
  })
  return once(found)
}

/** Two rows of one page with one label say one thing, or the page is opened afresh between them. */
function rows(tour: CaseRoads, map: Places): readonly Finding[] {
  const found: Finding[] = []
  const seen = new Set<string>()
  const wordsOf = wordsIn(map)
  along<ReadonlyMap<string, string>>(tour, new Map(), {
    pass(before, passings, to) {
      let open = before
      for (const one of passings) {
        if (one.what === 'open') open = new Map()
        if (one.what !== 'row') continue
        const { piece } = one
        const [, label, value = ''] = /^([^：]*)：(.*)$/u.exec(wordsOf(one.text)) ?? []
        if (label === undefined) continue
        const other = open.get(label)
        if (other !== undefined && other !== value) {
          const rows = [`${label}：${other}`, `${label}：${value}`] as const
          const said = say((words) => words.rowsApart(...rows))
          found.push(withRoad({ ...pieceAt(map, piece), ...said }, tour, to))
        }
        open = new Map(open).set(label, value)
      }
      return open
    },
    isNews(state, open) {
      const key = `${String(state)} ${[...open].flat().join('\n')}`
      return !seen.has(key) && seen.add(key).has(key)
    },
  })
  return found
}
