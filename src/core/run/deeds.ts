// What was done on a road, folded step by step into what a sentence about it may hang on. The running
// game folds a run, the workshop every road there is: by the same rules, so that what is proved holds.
import type { Beat, Option } from '../story/beats.ts'
import { isOneOf, secrets, type Truth } from '../story/tags.ts'
import { halts, type Halt } from './loss.ts'

/**
 * Facts of a run by name. `told`, `reported`, `frozen`: after the last that was taken, or at any time
 * where nothing was. `money`: gone from the wallet and not come back. `passed`: somebody else's, sent
 * on. `lost`: a fraud got any of it, or a secret.
 */
export const plainFacts = [
  'verified',
  'told',
  'reported',
  'frozen',
  'lost',
  'money',
  'passed',
] as const
export type Fact = (typeof plainFacts)[number] | `secret.${string}` | `did.${string}`

/** The fact a word names; undefined where it names none. `not ` before it is no part of it. */
export function factIn(word: string): Fact | undefined {
  const bare = word.replace(/^not /, '')
  if (isOneOf(plainFacts, bare)) return bare
  const [, kind, name] = /^(secret|did)\.([a-z][a-z0-9-]*)$/.exec(bare) ?? []
  if (kind === 'did') return `did.${name ?? ''}`
  return kind === 'secret' && isOneOf(secrets, name) ? `secret.${name}` : undefined
}

/** Whether all that a condition names is so. */
export function holds(condition: readonly string[], facts: ReadonlySet<string>): boolean {
  return condition.every((word) =>
    word.startsWith('not ') ? !facts.has(word.slice('not '.length)) : facts.has(word),
  )
}

/** What one decision and what came of it add: `taken`, a halt, or a fact that stays. */
export type Deed = Halt | 'taken' | 'passed' | `secret.${string}` | `did.${string}`

/** In the order in which they happened; the pick came before the beats. */
export function deedsOf(picked: Option | undefined, beats: readonly Beat[]): readonly Deed[] {
  const own: Deed[] = []
  if (picked?.move === 'tell') own.push('told')
  if (picked?.move === 'report') own.push('reported')
  if (picked?.did !== undefined) own.push(`did.${picked.did}`)
  return [...own, ...beats.flatMap(deedsOfBeat)]
}

function deedsOfBeat(beat: Beat): readonly Deed[] {
  if (beat.kind === 'money') return beat.amount < 0 ? ['taken'] : []
  if (beat.kind === 'passed') return ['taken', 'passed']
  if (beat.kind === 'secret') return ['taken', `secret.${beat.secret}`]
  return beat.kind === 'freeze' ? ['frozen'] : []
}

/** What stands after deeds: each by its name, halts since the last that was taken as `since …` too. */
export type Deeds = ReadonlySet<string>

/** Nothing done yet. */
export const noDeeds: Deeds = new Set()

/** Adds deeds to what stands; the same set where they change nothing. */
export function withDeeds(stands: Deeds, deeds: readonly Deed[]): Deeds {
  if (deeds.length === 0) return stands
  const next = new Set(stands)
  for (const deed of deeds) {
    if (deed === 'taken') for (const halt of halts) next.delete(since(halt))
    else {
      next.add(deed)
      if (isOneOf(halts, deed)) next.add(since(deed))
    }
  }
  return next
}

/** What of the deeds a fact is worked out from. */
export function deedsBehind(fact: Fact): (deed: string) => boolean {
  const taken = (deed: string) => deed === 'passed' || deed.startsWith('secret.')
  if (fact === 'lost') return taken
  if (isOneOf(halts, fact)) return (deed) => deed === fact || deed === since(fact) || taken(deed)
  return (deed) => deed === fact
}

export interface Outcome {
  readonly truth: Truth
  readonly verified: boolean
  /** Money is gone that has not come back. */
  readonly money: boolean
}

/** The facts of a road that came out so. */
export function factsAfter(
  stands: Deeds,
  { truth, verified, money }: Outcome,
): ReadonlySet<string> {
  const given = [...stands].filter((deed) => deed === 'passed' || deed.startsWith('secret.'))
  const lost = truth === 'scam' && (money || given.length > 0)
  const called = halts.filter((halt) => stands.has(lost ? since(halt) : halt))
  const did = [...stands].filter((deed) => deed.startsWith('did.'))
  return new Set([
    ...(verified ? ['verified'] : []),
    ...(money ? ['money'] : []),
    ...(lost ? ['lost'] : []),
    ...called,
    ...given,
    ...did,
  ])
}

function since(halt: Halt): string {
  return `since ${halt}`
}
