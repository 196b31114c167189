import type { Line } from './beats.ts'
import { StoryProblem } from './problem.ts'
import { flags, isOneOf, signals, techniques } from './tags.ts'

/** What a line's tags add to the line itself. */
export interface Tagged {
  flags: Line['flags'][number][]
  signals: Line['signals'][number][]
  techniques: Line['techniques'][number][]
  why?: string
  overreach?: string
  picture?: Line['picture']
  clip?: Line['clip']
  alert?: true
  transfer?: number
  note?: string
  to?: string | undefined
  app?: string
  address?: string
  /** With whom money changes hands: see the beat `money`. */
  whom?: string
  /** What a check settled: see the beat `checked`. */
  settles?: string
  /** The days that go by before it: see the beat `day`. */
  later?: number
  /** The number the line gets; absent where nothing is said. */
  line?: number
}

/** Tags that describe the line they stand on. */
export const lineTagReaders: Record<string, (marks: Tagged, value: string) => void> = {
  flag: (marks, value) => marks.flags.push(member('flag', flags, value)),
  signal: (marks, value) => marks.signals.push(member('signal', signals, value)),
  technique: (marks, value) => marks.techniques.push(member('technique', techniques, value)),
  why: (marks, value) => {
    marks.why = named('why', value)
  },
  overreach: (marks, value) => {
    marks.overreach = named('overreach', value)
  },
  picture: (marks, value) => {
    marks.picture = named('picture', value)
  },
  clip: (marks, value) => {
    const [kind, seconds, voice] = value.split(/\s+/)
    const clip = { kind: named('clip', kind), seconds: secondsOf(value, seconds) }
    if (voice !== undefined) member('clip', ['other'], voice)
    marks.clip = voice === undefined ? clip : { ...clip, other: true }
  },
  alert: (marks) => {
    marks.alert = true
  },
  transfer: (marks, value) => {
    marks.transfer = yuan('transfer', value)
  },
  to: (marks, value) => {
    marks.to = value
  },
  app: (marks, value) => {
    marks.app = named('app', value)
  },
  address: (marks, value) => {
    marks.address = value
  },
  whom: (marks, value) => {
    marks.whom = value
  },
  settles: (marks, value) => {
    marks.settles = named('settles', value)
  },
  note: (marks, value) => {
    marks.note = value
  },
}

/** The word as one of its list. @throws {StoryProblem} naming the list */
export function member<T extends string>(
  tag: string,
  list: readonly T[],
  value: string | undefined,
): T {
  if (isOneOf(list, value)) return value
  const cure = `use one of: ${list.join(', ')}`
  throw new StoryProblem(`"${tag}: ${value ?? ''}" is unknown`, cure, value, list)
}

/** A name of what is drawn elsewhere, be it there or not. @throws {StoryProblem} where it is none */
export function named(tag: string, value: string | undefined): string {
  if (value !== undefined && /^[a-z][a-z0-9-]*$/.test(value)) return value
  const cure = 'write a name in small letters, digits and hyphens'
  throw new StoryProblem(`"${tag}: ${value ?? ''}" is no name`, cure)
}

function secondsOf(clip: string, value: string | undefined): number {
  const seconds = Number(value)
  if (Number.isInteger(seconds) && seconds > 0) return seconds
  throw new StoryProblem(`"clip: ${clip}" does not say how long`, 'write seconds, as in "voice 6"')
}

/** An amount in yuan. @throws {StoryProblem} */
export function yuan(tag: string, value: string): number {
  const amount = Number(value)
  if (value !== '' && Number.isFinite(amount)) return amount
  throw new StoryProblem(`"${tag}: ${value}" is not a number of yuan`, 'write digits only')
}

/** An amount that can only be more than nothing. @throws {StoryProblem} */
export function sumOver(tag: string, value: string): number {
  const amount = yuan(tag, value)
  if (amount > 0) return amount
  throw new StoryProblem(`"${tag}: ${value}" is no sum`, 'write how many yuan, as in "1500"')
}
