import type { Roads } from './allRoads.ts'

/**
 * No road to an ending has more decisions than this, as long as it never comes back to a place it
 * has left and asks each question once in a place. Places that lead to one another in circles are
 * counted as if all of them could be passed in a row, so where a story has circles this is only a
 * bound; where it has none, it is the length of the longest road there is.
 */
export function roadBound(roads: Roads<unknown>, isEnd: (state: number) => boolean): number {
  const { of, count } = circlesIn(roads.leads, roads.facts.length)
  const weight = new Array<number>(count).fill(0)
  const best = new Array<number>(count).fill(-Infinity)
  const members: number[][] = Array.from({ length: count }, () => [])
  of.forEach((circle, state) => {
    members[circle]?.push(state)
    const questions = (roads.leads[state] ?? []).filter((to) => to === state).length
    weight[circle] = (weight[circle] ?? 0) + 1 + questions
  })
  // Circles are numbered from the far end of the story to its beginning.
  members.forEach((states, circle) => {
    let onward = states.some(isEnd) ? 0 : -Infinity
    for (const state of states) {
      for (const to of roads.leads[state] ?? []) {
        const next = of[to]
        if (next !== undefined && next !== circle) onward = Math.max(onward, best[next] ?? 0)
      }
    }
    best[circle] = onward + (weight[circle] ?? 0)
  })
  const most = best[of[0] ?? 0] ?? 0
  return Math.max(0, most - 1)
}

/** Which states lead to one another (Tarjan's strongly connected components, without recursion). */
function circlesIn(leads: Roads<unknown>['leads'], states: number) {
  const of = new Array<number>(states).fill(-1)
  const index = new Array<number>(states).fill(-1)
  const low = new Array<number>(states).fill(0)
  const open: number[] = []
  let count = 0
  let met = 0
  const enter = (state: number) => {
    index[state] = low[state] = met++
    open.push(state)
    return { state, way: 0 }
  }
  const close = (state: number) => {
    if (low[state] !== index[state]) return
    for (let last = -1; last !== state;) {
      last = open.pop() ?? state
      of[last] = count
    }
    count += 1
  }
  const lower = (state: number, to: number) => {
    low[state] = Math.min(low[state] ?? 0, to)
  }
  const road = [enter(0)]
  for (let here = road.at(-1); here !== undefined; here = road.at(-1)) {
    const to = leads[here.state]?.[here.way++]
    if (to === undefined) {
      road.pop()
      const before = road.at(-1)
      if (before !== undefined) lower(before.state, low[here.state] ?? 0)
      close(here.state)
    } else if (index[to] === -1) road.push(enter(to))
    else if (of[to] === -1) lower(here.state, index[to] ?? 0)
  }
  return { of, count }
}
