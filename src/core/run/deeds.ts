// What was done on a road, folded step by step into what a sentence about it may hang on. The running
// game folds a run, the workshop every road there is: by the same rules, so that what is proved holds.
import type { Beat, Option } from '../story/beats.ts'
import type { View } from '../story/view.ts'
import { isOneOf, namedLosses, secrets, type Truth } from '../story/tags.ts'
import { halts, kindTakenBy, type Halt } from './loss.ts'

/**
 * Facts of a run by name. `told`, `reported`, `frozen`: after the last that was taken, or at any time
 * where nothing was. `money`: gone from the wallet and not come back. `passed`: somebody else's, sent
 * on. `debt`: owed because of the other side. `lost`: a fraud got any of it, or anything of another kind.
 */
export const plainFacts = [
  'verified',
  'told',
  'reported',
  'frozen',
  'lost',
  'money',
  'passed',
  'debt',
] as const
export type Fact =
  | (typeof plainFacts)[number]
  | `secret.${string}`
  | `did.${string}`
  | `loss.${string}`
  | `undone.${string}`

const undoings = ['debt', 'remote', ...namedLosses] as const

/** The fact a word names; undefined where it names none. `not ` before it is no part of it. */
export function factIn(word: string): Fact | undefined {
  const bare = word.replace(/^not /, '')
  if (isOneOf(plainFacts, bare)) return bare
  const [, kind, name = ''] = /^(secret|did|loss|undone)\.([a-z][a-z0-9-]*)$/.exec(bare) ?? []
  if (kind === 'did') return `did.${name}`
  return isOneOf(named[kind ?? ''] ?? [], name) ? (bare as Fact) : undefined
}

/** What may stand after the dot. */
const named: Readonly<Record<string, readonly string[]>> = {
  secret: secrets,
  loss: namedLosses,
  undone: undoings,
}

/** Whether all that a condition names is so. */
export function holds(condition: readonly string[], facts: ReadonlySet<string>): boolean {
  return condition.every((word) =>
    word.startsWith('not ') ? !facts.has(word.slice('not '.length)) : facts.has(word),
  )
}

/** What one decision and what came of it add: `taken`, a halt, or a fact that stays. */
export type Deed = Halt | 'taken' | 'passed' | 'debt' | Exclude<Fact, (typeof plainFacts)[number]>

/** In the order in which they happened; the pick came before what the step shows. */
export function deedsOf(picked: Option | undefined, step: Told): readonly Deed[] {
  const own: Deed[] = []
  if (picked?.move === 'tell') own.push('told')
  if (picked?.move === 'report') own.push('reported')
  if (picked?.did !== undefined) own.push(`did.${picked.did}`)
  if (takenIn(step.beats) > 0) own.push('taken')
  return [...own, ...step.beats.flatMap((beat) => deedsOfBeat(beat, step.view.debt > 0))]
}

/** What a step showed, and what was owed after it. */
export interface Told {
  readonly beats: readonly Beat[]
  readonly view: Pick<View, 'debt'>
}

/**
 * Yuan that went to the other side, the player's or another's: more than paid back what was owed.
 * What goes as the card is locked goes back to its owner.
 */
export function takenIn(beats: readonly Beat[]): number {
  const gone = beats.filter((_, i) => !isLocked(beats.slice(i)))
  return Math.max(0, goneIn(gone, 'money') - goneIn(beats, 'debt'))
}

/** The card is locked on the line these begin on. */
function isLocked([, ...after]: readonly Beat[]): boolean {
  return after.find(({ kind }) => kind === 'line' || kind === 'freeze')?.kind === 'freeze'
}

function goneIn(beats: readonly Beat[], kind: 'money' | 'debt'): number {
  return beats.reduce((sum, beat) => sum + (beat.kind === kind ? Math.max(0, -beat.amount) : 0), 0)
}

function deedsOfBeat(beat: Beat, owes: boolean): readonly Deed[] {
  if (beat.kind === 'passed') return ['taken', 'passed']
  if (beat.kind === 'secret') return ['taken', `secret.${beat.secret}`]
  if (beat.kind === 'debt') return debtDeeds(beat.amount, owes)
  return beat.kind === 'freeze' ? ['frozen'] : lossDeeds(beat)
}

/** Only what is paid back whole is undone. */
function debtDeeds(amount: number, owes: boolean): readonly Deed[] {
  if (amount >= 0) return ['taken', 'debt']
  return owes ? [] : ['undone.debt']
}

function lossDeeds(beat: Beat): readonly Deed[] {
  if (beat.kind === 'share') return beat.on ? [] : ['undone.remote']
  return beat.kind === 'loss' ? namedDeeds(beat) : []
}

/** Things are handed over. That an account is closed, or a friend hurt, comes of what went before. */
function namedDeeds({ loss, undone }: Extract<Beat, { kind: 'loss' }>): readonly Deed[] {
  if (undone) return [`undone.${loss}`]
  return loss === 'goods' ? ['taken', 'loss.goods'] : [`loss.${loss}`]
}

/** What stands after deeds: each by its name, halts since the last that was taken as `since …` too. */
export type Deeds = ReadonlySet<string>

/** Nothing done yet. */
export const noDeeds: Deeds = new Set()

/**
 * Adds deeds to what stands; the same set where they change nothing. An account that the bank has
 * closed is no longer the player's to freeze.
 */
export function withDeeds(stands: Deeds, deeds: readonly Deed[]): Deeds {
  if (deeds.length === 0) return stands
  const next = new Set(stands)
  for (const deed of deeds) {
    if (deed === 'taken') for (const halt of halts) next.delete(since(halt))
    else if (!(deed === 'frozen' && next.has('loss.account'))) {
      next.add(deed)
      next.delete(opposite(deed))
      if (isOneOf(halts, deed)) next.add(since(deed))
    }
  }
  return next
}

/** What no longer stands once this is done: a loss that is undone, and one that comes again. */
function opposite(deed: Deed): string {
  if (deed === 'debt') return 'undone.debt'
  if (deed === 'undone.debt') return 'debt'
  if (deed === 'secret.screen') return 'undone.remote'
  const [kind, name = ''] = deed.split('.')
  if (kind === 'loss') return `undone.${name}`
  return kind === 'undone' ? `loss.${name}` : ''
}

/** What of the deeds a fact is worked out from. */
export function deedsBehind(fact: Fact): (deed: string) => boolean {
  const taken = (deed: string) => kindTakenBy(deed) !== undefined
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
  const given = [...stands].filter((deed) => kindTakenBy(deed) !== undefined)
  const lost = truth === 'scam' && (money || given.length > 0)
  const called = halts.filter((halt) => stands.has(lost ? since(halt) : halt))
  const did = [...stands].filter((deed) => deed.startsWith('did.') || deed === 'undone.remote')
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
