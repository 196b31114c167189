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

/** Names states, and learns on the way which choices are mere questions. */
export interface StateKeys {
  /** Names a state: two moments with one key go on alike, whatever was said before. */
  keyOf(saved: string): string
  /** Tells of a choice taken, and whether it came back to where it was asked. */
  watch(saved: string, choice: number, cameBack: () => boolean): void
  /** Whether something taken for a mere question was none. What was named so far is then void. */
  learn(): boolean
}

/**
 * A question that is offered once and leads back to where it was asked changes nothing but that it
 * is gone. Whether it is still there need not be remembered: a road that is open with it is open
 * without it, and one that only it keeps open has no end either way. So ten questions in a scene
 * are one state, not a thousand. Every choice offered once is taken for such a question until one
 * leads elsewhere.
 */
export function stateKeys(reach: Reach): StateKeys {
  const questions = new Set(reach.once)
  let wrong = false
  const live = livesOf(reach)
  return {
    keyOf(saved) {
      return reach.everything ? saved : keyOf(reach, live, questions, parsed(saved))
    },
    watch(saved, choice, cameBack) {
      if (questions.size === 0) return
      const target = flowOf(parsed(saved))?.currentChoices[choice]?.targetPath ?? ''
      if (!questions.has(target) || cameBack()) return
      questions.delete(target)
      wrong = true
    },
    learn() {
      const learnt = wrong
      wrong = false
      return learnt
    },
  }
}

let last: { readonly text: string; readonly saved: Saved } | undefined

/** The same state is asked about once for each of its choices. */
function parsed(text: string): Saved {
  if (last?.text !== text) last = { text, saved: JSON.parse(text) as Saved }
  return last.saved
}

function flowOf({ flows, currentFlowName }: Saved): Flow | undefined {
  return flows[currentFlowName]
}

function keyOf(
  reach: Reach,
  live: ReturnType<typeof livesOf>,
  questions: ReadonlySet<string>,
  saved: Saved,
): string {
  const { variablesState, visitCounts } = saved
  const flow = flowOf(saved)
  const knots = new Set<string>()
  const reads = new Set<string>()
  const offers = flow?.currentChoices.map((choice) => {
    const thread = flow.choiceThreads?.[choice.originalThreadIndex] ?? flow.callstack.threads[0]
    const frames = thread?.callstack ?? []
    const here = live(choice.targetPath, frames, variablesState)
    for (const knot of here.knots) knots.add(knot)
    for (const read of here.reads) reads.add(read)
    return { choice, key: frames.map(frameKey(here.reads)) }
  })
  const choices = offers
    ?.filter(({ choice }) => !questions.has(choice.targetPath))
    .map(({ choice, key }) => [choice.targetPath, choice.text, choice.tags, key])
  const visits = Object.entries(visitCounts)
    .filter(([path]) => reach.caps.has(path) && !questions.has(path) && knots.has(knotOf(path)))
    .map(([path, count]) => `${path}=${String(Math.min(count, reach.caps.get(path) ?? 1))}`)
    .sort()
  return JSON.stringify([choices, kept(variablesState, reads), visits])
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
