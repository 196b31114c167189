// The acts of a run as text, and back.
import { flags } from '../story/tags.ts'
import { answers, sureness } from './judgement.ts'
import type { Act } from './run.ts'

/** The acts of a run as text. */
export function writeActs(acts: readonly Act[]): string {
  return acts.map(writeAct).join('')
}

type Writers = { readonly [D in Act['did']]: (act: Extract<Act, { readonly did: D }>) => string }

/** A pick is one character; the rarer acts begin with a capital. */
const writers: Writers = {
  pick: ({ option }) => digits(option, 1),
  flag: ({ line, flag }) => `F${digits(line, 2)}${digits(flags.indexOf(flag), 2)}`,
  unflag: ({ line }) => `U${digits(line, 2)}`,
  judge: ({ answer, about }) => `J${String(answers.indexOf(answer))}${digits(about, 1)}`,
  recall: ({ line }) => (line === undefined ? 'N' : `R${digits(line, 2)}`),
  predict: ({ truth, sure }) => `P${truth === 'scam' ? 's' : 'g'}${String(sureness.indexOf(sure))}`,
  grant: ({ granted }) => (granted ? 'My' : 'Mn'),
  deal: ({ card }) => `D${digits(card, 2)}`,
  know: () => 'K',
}

function writeAct(act: Act): string {
  const write = writers[act.did] as (act: Act) => string
  return write(act)
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
  `${option}|F${place}([0-9a-z]{2})|U${place}|P([sg])([0-3])|D${place}|(K)|J([0-4])${option}|R${place}|(N)|M([yn])`,
  'y',
)

/** Reads what {@link writeActs} wrote; undefined where it is anything else. */
export function readActs(text: string): readonly Act[] | undefined {
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
  const [, pick, flagLine, flagPlace, unflag, predicted, sure, dealt] = match
  if (pick !== undefined) return { did: 'pick', option: number(pick) }
  if (unflag !== undefined) return { did: 'unflag', line: number(unflag) }
  if (dealt !== undefined) return { did: 'deal', card: number(dealt) }
  if (flagLine !== undefined) {
    const flag = flags[number(flagPlace ?? '')]
    return flag === undefined ? undefined : { did: 'flag', line: number(flagLine), flag }
  }
  const confidence = sureness[Number(sure)]
  if (predicted === undefined || confidence === undefined) return readThought(match)
  return { did: 'predict', truth: predicted === 's' ? 'scam' : 'genuine', sure: confidence }
}

/** The acts that are no answer to anybody. */
function readThought([...match]: RegExpExecArray): Act | undefined {
  const [known, judged, about, recalled, , may] = match.slice(8)
  if (known !== undefined) return { did: 'know' }
  if (may !== undefined) return { did: 'grant', granted: may === 'y' }
  const answer = answers[Number(judged)]
  if (about !== undefined && answer !== undefined) {
    return { did: 'judge', answer, about: number(about) }
  }
  return recalled === undefined ? { did: 'recall' } : { did: 'recall', line: number(recalled) }
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
