import {
  flags,
  isOneOf,
  languages,
  truths,
  type FlagId,
  type Language,
  type Truth,
} from '../story/tags.ts'

/** How sure a player says they are: the chance they give themselves of being right. */
export const sureness = [50, 65, 80, 95] as const
export type Sureness = (typeof sureness)[number]

/** What the player did. One small value; everything else follows from it. */
export type Act =
  | { readonly did: 'pick'; readonly option: number }
  | { readonly did: 'flag'; readonly line: number; readonly flag: FlagId }
  | { readonly did: 'unflag'; readonly line: number }
  | { readonly did: 'predict'; readonly truth: Truth; readonly sure: Sureness }
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

/** The run with its acts cut so that `picks` picks remain: the moment before pick number `picks`. */
export function rewound(run: Run, picks: number): Run {
  let left = picks
  const cut = run.acts.findIndex((act) => act.did === 'pick' && left-- === 0)
  const acts = cut < 0 ? run.acts : run.acts.slice(0, cut)
  return { ...run, acts: acts.filter((act) => act.did !== 'predict') }
}

/** The run as practice: its truth is known, and what is played from here on is no judgement. */
export function practised(run: Run): Run {
  const known = run.acts.some(({ did }) => did === 'know')
  return known ? run : { ...run, acts: [...run.acts, { did: 'know' }] }
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

function writeActs(acts: readonly Act[]): string {
  return acts.map(writeAct).join('')
}

/** A pick is one character; the rarer acts begin with a capital. */
function writeAct(act: Act): string {
  switch (act.did) {
    case 'pick':
      return digits(act.option, 1)
    case 'flag':
      return `F${digits(act.line, 2)}${digits(flags.indexOf(act.flag), 2)}`
    case 'unflag':
      return `U${digits(act.line, 2)}`
    case 'predict':
      return `P${act.truth === 'scam' ? 's' : 'g'}${String(sureness.indexOf(act.sure))}`
    case 'deal':
      return `D${digits(act.card, 2)}`
    case 'know':
      return 'K'
  }
}

/** A number in its usual width; a larger one stands between two capital X. */
function digits(value: number, width: number): string {
  const text = value.toString(36).padStart(width, '0')
  return text.length === width ? text : `X${text}X`
}

/** What {@link digits} writes, and nothing else: a run has one text. Eleven hold any whole number. */
const option = '([0-9a-z]|X[1-9a-z][0-9a-z]{1,10}X)'
const place = '([0-9a-z]{2}|X[1-9a-z][0-9a-z]{2,10}X)'
const actPattern = new RegExp(
  `${option}|F${place}([0-9a-z]{2})|U${place}|P([sg])([0-3])|D${place}|(K)`,
  'y',
)

function readActs(text: string): readonly Act[] | undefined {
  const acts: Act[] = []
  let at = 0
  while (at < text.length) {
    actPattern.lastIndex = at
    const match = actPattern.exec(text)
    const act = match === null ? undefined : readAct(match)
    if (act === undefined || !isWhole(act)) return undefined
    acts.push(act)
    at = actPattern.lastIndex
  }
  return acts
}

function readAct(match: RegExpExecArray): Act | undefined {
  const [, pick, flagLine, flagPlace, unflag, predicted, sure, dealt, known] = match
  if (pick !== undefined) return { did: 'pick', option: number(pick) }
  if (unflag !== undefined) return { did: 'unflag', line: number(unflag) }
  if (known !== undefined) return { did: 'know' }
  if (dealt !== undefined) return { did: 'deal', card: number(dealt) }
  if (flagLine !== undefined) {
    const flag = flags[number(flagPlace ?? '')]
    return flag === undefined ? undefined : { did: 'flag', line: number(flagLine), flag }
  }
  const confidence = sureness[Number(sure)]
  if (confidence === undefined) return undefined
  return { did: 'predict', truth: predicted === 's' ? 'scam' : 'genuine', sure: confidence }
}

function number(text: string): number {
  return parseInt(text.replaceAll('X', ''), 36)
}

/** Eleven digits can also write what is no exact number any more. */
function isWhole(act: Act): boolean {
  return Object.values(act).every(
    (value) => typeof value !== 'number' || Number.isSafeInteger(value),
  )
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
