import type { InkFrame, InkMoment, Named } from '../core/story.ts'
import { knotOf, type Reach } from './reach.ts'

/** Names states, and learns on the way which choices are mere questions. */
export interface StateKeys {
  /** Names a state: two moments with one key go on alike, whatever was said before. */
  keyOf(moment: InkMoment): string
  /** Tells of a choice taken, and whether it came back to where it was asked. */
  watch(moment: InkMoment, choice: number, cameBack: () => boolean): void
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
    keyOf: (moment) => keyOf(reach, live, questions, moment),
    watch(moment, choice, cameBack) {
      if (questions.size === 0) return
      const target = moment.choices[choice]?.target ?? ''
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

function keyOf(
  reach: Reach,
  live: ReturnType<typeof livesOf>,
  questions: ReadonlySet<string>,
  { globals, visits, choices, clock }: InkMoment,
): string {
  const knots = new Set<string>()
  const reads = new Set<string>()
  const parts: string[] = []
  const places = placesIn(globals)
  const met = new Set<Live>()
  for (const { target, text, tags, frames } of choices) {
    const here = live(target, frames, places)
    if (!met.has(here)) {
      met.add(here)
      for (const knot of here.knots) knots.add(knot)
      for (const read of here.reads) reads.add(read)
    }
    if (questions.has(target)) continue
    const stack = frames.map(frameKey(here.reads)).join('^')
    parts.push(`${target} ${text} ${tags.join('#')} ${stack}`)
  }
  for (const variable of globals) if (reads.has(variable.name)) parts.push(valueKey(variable))
  parts.push(...visitKeys(reach, visits, (path) => knots.has(knotOf(path)) && !questions.has(path)))
  if (reach.everything) parts.push(clock)
  return parts.sort().join('\n')
}

function visitKeys(
  { caps }: Reach,
  visits: InkMoment['visits'],
  matters: (path: string) => boolean,
): readonly string[] {
  const keys: string[] = []
  for (const [path, count] of visits) {
    const most = Math.min(count, caps.get(path) ?? 0)
    if (most > 0 && matters(path)) keys.push(`${path}=${String(most)}`)
  }
  return keys
}

function frameKey(reads: ReadonlySet<string>) {
  return ({ at, type, temps }: InkFrame) => {
    const held = temps.filter(({ name }) => reads.has(name)).map(valueKey)
    return `${at} ${String(type)} ${held.sort().join(',')}`
  }
}

function valueKey({ name, value, to }: Named): string {
  return `${name}=${to ?? JSON.stringify(value)}`
}

interface Live {
  readonly knots: ReadonlySet<string>
  readonly reads: ReadonlySet<string>
}

type Place = readonly [variable: string, path: string]

/** What can be reached and read once a choice is taken, given where variables that hold a place point. */
function livesOf(reach: Reach) {
  const remembered = new Map<string, Live>()
  return (target: string, frames: readonly InkFrame[], globals: readonly Place[]): Live => {
    const starts = [target, ...frames.slice(0, -1).map(({ at }) => `${at}.`)]
    const places = [...globals, ...frames.flatMap(({ temps }) => placesIn(temps))]
    const id = `${starts.join(' ')} ${places.join(' ')}`
    const known = remembered.get(id) ?? spread(reach, starts, places)
    remembered.set(id, known)
    return known
  }
}

/** The variables that hold a place of the story. */
function placesIn(variables: readonly Named[]): readonly Place[] {
  return variables.flatMap(({ name, to }): Place[] => (to === undefined ? [] : [[name, to]]))
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
