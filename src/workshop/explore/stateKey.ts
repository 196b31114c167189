import type { InkChoice, InkFrame, InkMoment, InkValue } from '../../core/explore/inkState.ts'
import { knotOf, type ReadsAhead } from './readsAhead.ts'
import type { Counted as CountedAt } from './endless.ts'
import { sumOf } from './orderlessSum.ts'

/** Names states, and learns on the way which choices are mere questions. */
export interface StateKeys {
  /** Names a state: two moments with one key go on alike, whatever was said before. */
  keyOf(moment: InkMoment): string
  /** What a moment has counted so far, and the moment without it; nothing where it counts nothing. */
  countedAt(moment: InkMoment): CountedAt | undefined
  /** Tells of a choice taken, by its target, and whether it came back to where it was asked. */
  watch(target: string | undefined, cameBack: () => boolean): void
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
export function stateKeys(reach: ReadsAhead): StateKeys {
  const questions = new Set(reach.once)
  const wrong = new Set<string>()
  const live = livesOf(reach)
  let askedOf = askedIn(reach, questions)
  return {
    keyOf: (moment) => keyOf(live, askedOf, questions, reach.turns, moment),
    countedAt: (moment) => countedAt(live, askedOf, reach.turns, moment),
    watch(target, cameBack) {
      if (target === undefined || !questions.has(target) || wrong.has(target)) return
      if (!cameBack()) wrong.add(target)
    },
    learn() {
      const learnt = wrong.size > 0
      for (const target of wrong) questions.delete(target)
      wrong.clear()
      askedOf = askedIn(reach, questions)
      return learnt
    },
  }
}

function keyOf(
  live: ReturnType<typeof livesOf>,
  askedOf: ReturnType<typeof askedIn>,
  questions: ReadonlySet<string>,
  turns: boolean,
  { globals, visits, choices, turn }: InkMoment,
): string {
  const parts = sumOf()
  const places = placesIn(globals)
  const lives = new Set<Live>()
  for (const choice of choices) {
    const here = live(choice, places)
    lives.add(here)
    if (!questions.has(choice.target)) parts.add(choiceKey(choice, here.reads))
  }
  const { reads, counts } = askedOf(lives)
  for (const name of reads) {
    const value = globals.get(name)
    if (value !== undefined) parts.add(valueKey(name, value))
  }
  for (const part of visitKeys(counts, visits)) parts.add(part)
  if (turns) parts.add(String(turn))
  return parts.told()
}

/** What stands for the number of turns among the variables. */
export const turnCount = 'TURNS'

function countedAt(
  live: ReturnType<typeof livesOf>,
  askedOf: ReturnType<typeof askedIn>,
  turns: boolean,
  { globals, visits, choices, turn }: InkMoment,
): CountedAt | undefined {
  const places = placesIn(globals)
  const { reads, counts } = askedOf(new Set(choices.map((choice) => live(choice, places))))
  const values = new Map<string, number | string>(turns ? [[turnCount, turn]] : [])
  const parts = sumOf()
  for (const name of reads) {
    const value = globals.get(name)
    if (value === undefined) continue
    const held = value.valueObject
    if (typeof held === 'number' || typeof held === 'string') values.set(name, held)
    else parts.add(valueKey(name, value))
  }
  if (values.size === 0) return undefined
  for (const { target } of choices) parts.add(target)
  for (const part of visitKeys(counts, visits)) parts.add(part)
  return { rest: parts.told(), values }
}

function choiceKey({ target, text, tags, frames }: InkChoice, reads: ReadonlySet<string>): string {
  const stack = frames.map((frame) => frameKey(frame, reads)).join('^')
  return `${target} ${text} ${tags.join('#')} ${stack}`
}

function frameKey({ at, type, temps }: InkFrame, reads: ReadonlySet<string>): string {
  const held: string[] = []
  for (const [name, value] of temps) if (reads.has(name)) held.push(valueKey(name, value))
  return `${at} ${String(type)} ${held.sort().join(',')}`
}

function valueKey(name: string, { valueObject, targetPath }: InkValue): string {
  if (targetPath !== undefined) return `${name}=${targetPath.toString()}`
  return `${name}=${typeof valueObject === 'string' ? JSON.stringify(valueObject) : String(valueObject)}`
}

/** What can be reached and read once a choice is taken. */
interface Live {
  readonly number: number
  readonly reads: ReadonlySet<string>
  /** Containers whose visits are asked for, be they behind us or ahead. */
  readonly counts: ReadonlySet<string>
}

/** What is asked, of all that Ink remembers, from a moment on. */
interface Asked {
  readonly reads: readonly string[]
  readonly counts: readonly Counted[]
}

/** A container whose visits can matter, up to a number. */
interface Counted {
  readonly path: string
  readonly most: number
  /** Its part of the key, by count: made once, as it is asked for at every step. */
  readonly parts: string[]
}

/** More answers than this are not remembered, so that a vast story fits in memory. */
const mostRemembered = 5000

function askedIn({ caps }: ReadsAhead, questions: ReadonlySet<string>) {
  const counted = [...caps].flatMap(([path, most]): Counted[] =>
    most > 0 && !questions.has(path) ? [{ path, most, parts: [] }] : [],
  )
  const remembered = new Map<string, Asked>()
  return (lives: ReadonlySet<Live>): Asked => {
    let id = ''
    for (const { number } of lives) id += `${String(number)} `
    const known = remembered.get(id)
    if (known !== undefined) return known
    const read = new Set([...lives].flatMap((one) => [...one.counts]))
    const asked = {
      reads: [...new Set([...lives].flatMap((one) => [...one.reads]))],
      counts: counted.filter(({ path }) => read.has(path)),
    }
    if (remembered.size >= mostRemembered) remembered.clear()
    remembered.set(id, asked)
    return asked
  }
}

function visitKeys(counts: Asked['counts'], visits: InkMoment['visits']): readonly string[] {
  const keys: string[] = []
  for (const counted of counts) {
    const count = visits.get(counted.path)
    if (count !== undefined && count > 0) keys.push(countKey(counted, count))
  }
  return keys
}

function countKey({ path, most, parts }: Counted, visits: number): string {
  const count = Math.min(visits, most)
  return (parts[count] ??= `${path}=${String(count)}`)
}

type Place = readonly [variable: string, path: string]

/** What can be reached and read, given where variables that hold a place point. */
function livesOf(reach: ReadsAhead) {
  const remembered = new Map<string, Live>()
  const starts = new Map<string, string>()
  let number = 0
  // All places inside a knot go on alike; only its top, where its parameters are set, is another.
  const startOf = (path: string): string => {
    const known = starts.get(path)
    if (known !== undefined) return known
    const name = knotOf(path)
    const start = path === name ? name : `${name}.`
    if (starts.size >= mostRemembered) starts.clear()
    starts.set(path, start)
    return start
  }
  return ({ target, frames }: InkChoice, globals: readonly Place[]): Live => {
    const from = [startOf(target)]
    for (const { at } of frames.slice(0, -1)) from.push(startOf(`${at}.`))
    const places = [...globals]
    for (const { temps } of frames) if (temps.size > 0) places.push(...placesIn(temps))
    const id = places.length > 0 ? `${from.join(' ')}|${places.join(' ')}` : from.join(' ')
    const known = remembered.get(id)
    if (known !== undefined) return known
    const fresh = { number: number++, ...spread(reach, from, places) }
    if (remembered.size >= mostRemembered) remembered.clear()
    remembered.set(id, fresh)
    return fresh
  }
}

/** The variables that hold a place of the story. */
function placesIn(variables: ReadonlyMap<string, InkValue>): readonly Place[] {
  const places: Place[] = []
  for (const [name, { targetPath }] of variables) {
    if (targetPath !== undefined) places.push([name, targetPath.toString()])
  }
  return places
}

function spread(reach: ReadsAhead, starts: readonly string[], places: readonly Place[]) {
  const knots = new Set<string>()
  const reads = new Set<string>()
  const counts = new Set<string>()
  const enter = (path: string): void => {
    const name = knotOf(path)
    const knot = reach.knots.get(name)
    if (knot === undefined) return
    // Entered from its top, a knot is given its parameters; what they held before is not read.
    for (const read of knot.reads) if (path !== name || !knot.sets.has(read)) reads.add(read)
    if (knots.has(name)) return
    knots.add(name)
    for (const path of [...knot.counts, ...knot.once.keys()]) counts.add(path)
    // Within a knot its parameters stay what they were.
    for (const to of knot.leads) if (knotOf(to) !== name) enter(to)
  }
  for (const start of starts) enter(start)
  // A variable that holds a place leads there once it is read; what is found there may read more.
  for (let before = -1; before !== knots.size + reads.size;) {
    before = knots.size + reads.size
    for (const [name, to] of places) if (reads.has(name)) enter(to)
  }
  return { reads, counts }
}
