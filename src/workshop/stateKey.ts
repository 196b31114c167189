import { knotOf, type Reach } from './reach.ts'

/** What we read of a saved Ink state. */
interface Saved {
  readonly flows: Readonly<Record<string, Flow>>
  readonly currentFlowName: string
  readonly variablesState: Readonly<Record<string, unknown>>
  readonly visitCounts: Readonly<Record<string, number>>
}
interface Flow {
  readonly callstack: { readonly threads: readonly Thread[] }
  readonly choiceThreads?: Readonly<Record<string, Thread>>
  readonly currentChoices: readonly Choice[]
}
interface Thread {
  readonly callstack: readonly Frame[]
}
interface Frame {
  readonly cPath?: string
  readonly idx?: number
  readonly type: number
  readonly temp?: Readonly<Record<string, unknown>>
}
interface Choice {
  readonly text: string
  readonly targetPath: string
  readonly originalThreadIndex: number
  readonly tags?: readonly string[]
}

/** Names a state: two moments with one key go on alike, whatever was said before. */
export function stateKeyOf(reach: Reach): (saved: string) => string {
  if (reach.everything) return (saved) => saved
  const live = livesOf(reach)
  return (saved) => {
    const { flows, currentFlowName, variablesState, visitCounts } = JSON.parse(saved) as Saved
    const flow = flows[currentFlowName]
    if (flow === undefined) return saved
    const knots = new Set<string>()
    const reads = new Set<string>()
    const choices = flow.currentChoices.map((choice) => {
      const thread = flow.choiceThreads?.[choice.originalThreadIndex] ?? flow.callstack.threads[0]
      const frames = thread?.callstack ?? []
      const here = live(choice.targetPath, frames, variablesState)
      for (const knot of here.knots) knots.add(knot)
      for (const read of here.reads) reads.add(read)
      return [choice.targetPath, choice.text, choice.tags, frames.map(frameKey(here.reads))]
    })
    const visits = Object.entries(visitCounts)
      .filter(([path]) => reach.caps.has(path) && knots.has(knotOf(path)))
      .map(([path, count]) => `${path}=${String(Math.min(count, reach.caps.get(path) ?? 1))}`)
      .sort()
    return JSON.stringify([choices, kept(variablesState, reads), visits])
  }
}

/** Taking a choice jumps: where its topmost frame stands is of no matter, what it holds is. */
function frameKey(reads: ReadonlySet<string>) {
  return ({ cPath, idx, type, temp = {} }: Frame, depth: number, all: readonly Frame[]) =>
    depth < all.length - 1 ? [cPath, idx, type, kept(temp, reads)] : [type, kept(temp, reads)]
}

interface Live {
  readonly knots: ReadonlySet<string>
  readonly reads: ReadonlySet<string>
}

type Place = readonly [variable: string, path: string]

/** What can be reached and read once a choice is taken, given where variables that hold a place point. */
function livesOf(reach: Reach) {
  const remembered = new Map<string, Live>()
  return (target: string, frames: readonly Frame[], globals: Saved['variablesState']): Live => {
    const starts = [target, ...frames.slice(0, -1).map(({ cPath = '' }) => `${cPath}.`)]
    const held = [globals, ...frames.map(({ temp = {} }) => temp)].flatMap(Object.entries)
    const places = held.flatMap(([name, value]): Place[] => {
      const to = placeIn(value)
      return to === undefined ? [] : [[name, to]]
    })
    const id = JSON.stringify([starts, places])
    const known = remembered.get(id) ?? spread(reach, starts, places)
    remembered.set(id, known)
    return known
  }
}

function spread(reach: Reach, starts: readonly string[], places: readonly Place[]): Live {
  const knots = new Set<string>()
  const reads = new Set<string>()
  const enter = (path: string): void => {
    const name = knotOf(path)
    const knot = reach.knots.get(name)
    if (knot === undefined) return
    // Entered from its top, a knot is given its parameters; what they held before is not read.
    for (const read of knot.reads) if (path !== name || !knot.sets.has(read)) reads.add(read)
    if (knots.has(name)) return
    knots.add(name)
    // Within a knot its parameters stay what they were.
    for (const to of knot.leads) if (knotOf(to) !== name) enter(to)
  }
  for (const start of starts) enter(start)
  // A variable that holds a place leads there once it is read; what is found there may read more.
  for (let before = -1; before !== knots.size + reads.size;) {
    before = knots.size + reads.size
    for (const [name, to] of places) if (reads.has(name)) enter(to)
  }
  return { knots, reads }
}

function kept(values: Readonly<Record<string, unknown>>, reads: ReadonlySet<string>): unknown[] {
  return Object.entries(values)
    .filter(([name]) => reads.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

/** The path a variable holds, where it holds one. */
function placeIn(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('^->' in value)) return undefined
  return typeof value['^->'] === 'string' ? value['^->'] : undefined
}
