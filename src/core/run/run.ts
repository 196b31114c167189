import {
  isOneOf,
  languages,
  truths,
  type FlagId,
  type Language,
  type Truth,
} from '../story/tags.ts'
import { readActs, writeActs } from './actText.ts'
import type { Answer, Sureness } from './judgement.ts'

/** What the player did. One small value; everything else follows from it. */
export type Act =
  | { readonly did: 'pick'; readonly option: number }
  | { readonly did: 'flag'; readonly line: number; readonly flag: FlagId }
  | { readonly did: 'unflag'; readonly line: number }
  /**
   * What the player thought it was, asked before the option `about` was taken: once, before anything
   * has settled it.
   */
  | { readonly did: 'judge'; readonly answer: Answer; readonly about: number }
  /** After the end: the line at which the player knew; only at the end, where there is none. */
  | { readonly did: 'recall'; readonly line?: number }
  /** On a quick card; in runs of cases from before they were judged inside the story, at their end. */
  | { readonly did: 'predict'; readonly truth: Truth; readonly sure: Sureness }
  /** On a quick card that was judged: whether they may ask for what they ask for. */
  | { readonly did: 'grant'; readonly granted: boolean }
  /** In a round of quick cards: the card laid next, by its place in the deck. */
  | { readonly did: 'deal'; readonly card: number }
  /** The truth of this run was known from here on: what follows is practice. */
  | { readonly did: 'know' }

/**
 * A run: the only thing that is saved, sent, resumed, rewound, replayed or scored.
 * `version` is the case's when the run was played.
 */
export interface Run {
  readonly caseId: string
  readonly version: string
  readonly language: Language
  readonly truth: Truth
  readonly acts: readonly Act[]
}

/** Why a run's text could not be read; `words/` has a sentence for each. */
export type RunFault = 'shape' | 'case' | 'version' | 'language' | 'acts' | 'seal'

export type RunRead =
  { readonly ok: true; readonly run: Run } | { readonly ok: false; readonly fault: RunFault }

/** Longest run text we read: an LMS's `suspend_data`. */
export const longestRun = 4096

const format = '1'
const casePattern = /^[a-z][a-z0-9-]{0,39}$/
const versionPattern = /^[a-z0-9]{1,12}$/
const sealLength = 5

/** The picks of a run, in order. */
export function picksOf(run: Run): readonly number[] {
  return run.acts.flatMap((act) => (act.did === 'pick' ? [act.option] : []))
}

/** Nothing has been done in it yet: its story is told from the first words. */
export function isUntouched({ acts }: Run): boolean {
  return acts.every(({ did }) => did === 'know')
}

/** The run with its acts cut so that `picks` picks remain: the moment before pick number `picks`. */
export function rewound(run: Run, picks: number): Run {
  let left = picks
  const cut = run.acts.findIndex((act) => act.did === 'pick' && left-- === 0)
  const acts = cut < 0 ? run.acts : run.acts.slice(0, cut)
  const last = acts.findLastIndex(({ did }) => did === 'pick')
  // What was thought about the pick that is taken back goes with it, and what was said at the end.
  const gone = ({ did }: Act, i: number) =>
    did === 'predict' || did === 'recall' || (did === 'judge' && i > last)
  return { ...run, acts: acts.filter((act, i) => !gone(act, i)) }
}

/** Its truth was known from some point on. */
export function isPractice({ acts }: Run): boolean {
  return acts.some(({ did }) => did === 'know')
}

/** The run as practice: its truth is known, and what is played from here on is no judgement. */
export function practised(run: Run): Run {
  return isPractice(run) ? run : { ...run, acts: [...run.acts, { did: 'know' }] }
}

/**
 * Writes a run as text safe in an address: `1.case.version.language.acts.seal`.
 *
 * The truth is not written, only sealed: the check letters fit one of the two. So an address does
 * not give it away to the one who plays, and a mistyped address is noticed.
 */
export function writeRun(run: Run): string {
  const open = [format, run.caseId, run.version, run.language, writeActs(run.acts)].join('.')
  return `${open}.${seal(open, run.truth)}`
}

/** Reads what {@link writeRun} wrote; anything else is a fault with a name. */
export function readRun(text: string): RunRead {
  const parts = text.split('.')
  if (text.length > longestRun || parts.length !== 6 || parts[0] !== format) return fault('shape')
  return readParts(parts)
}

function readParts(parts: readonly string[]): RunRead {
  const [caseId, version, language, written, sealed] = parts.slice(1).map(String) as Fields
  if (!casePattern.test(caseId)) return fault('case')
  if (!versionPattern.test(version)) return fault('version')
  if (!isOneOf(languages, language)) return fault('language')
  const acts = readActs(written)
  if (acts === undefined) return fault('acts')
  const open = parts.slice(0, 5).join('.')
  const truth = truths.find((one) => seal(open, one) === sealed)
  if (truth === undefined) return fault('seal')
  return { ok: true, run: { caseId, version, language, truth, acts } }
}

type Fields = [caseId: string, version: string, language: string, acts: string, seal: string]

function fault(name: RunFault): RunRead {
  return { ok: false, fault: name }
}

/** Five letters; the two truths' seals of one text never agree. */
function seal(text: string, truth: Truth): string {
  const mixed = (fnv1a(text) & 0x1ffffff) ^ (truth === 'scam' ? 1 : 0)
  return mixed.toString(36).padStart(sealLength, '0').slice(-sealLength)
}

/** FNV-1a over UTF-16 units, 32 bits with a final mix; not for secrets. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i)
    hash = Math.imul(hash, 0x01000193)
  }
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}
