// What a run cost or kept, in kinds: one look at it has to do.
import type { Debrief } from '../../../core/run/debrief.ts'
import { kindTakenBy } from '../../../core/run/loss.ts'
import type { Record as RunRecord } from '../../../core/run/record.ts'
import type { LossKind } from '../../../core/story/tags.ts'
import type { LossWords } from '../../../words/zh/losses.ts'
import type { Words } from '../../../words/zh/words.ts'

/** A row of kinds under one heading; `how` is how it is marked. */
export interface CostRow {
  readonly how: 'gone' | 'undone' | 'kept' | 'price'
  readonly label: string
  readonly items: readonly string[]
}

type Told = Pick<Debrief, 'record' | 'ending' | 'kept' | 'price'>

/** What was lost, what came to nothing and what was kept; of the real thing, what letting it go cost. */
export function costRows(told: Told, words: Words, text: LossWords): readonly CostRow[] {
  const { record, kept, price } = told
  const of = (undone: boolean) => record.losses.filter((loss) => loss.undone === undone)
  const given = (kind: LossKind) => givenIn(kind, record, words, text)
  const gone = of(false).map(({ kind }) => text.gone[kind](sumOf(kind, record), given(kind)))
  const back = of(true).map(({ kind }) => text.back[kind](given(kind)))
  const safe = kept.map((kind) => text.safe[kind] ?? text.names[kind])
  const rows: readonly CostRow[] = [
    { how: 'price', label: text.price, items: price },
    { how: 'gone', label: text.took, items: gone },
    { how: 'undone', label: text.undone, items: back },
    { how: 'kept', label: text.kept, items: safe },
  ]
  return rows.filter(({ items }) => items.length > 0)
}

/** The same in a sentence, where there is something no row says. */
export function costOf(
  { record, ending, kept, price }: Told,
  words: Words,
  text: LossWords,
): readonly string[] {
  const { truth, lost, halt, secrets, moneyLost } = record
  if (truth === 'scam' && !lost) return kept.length === 0 ? [text.nothingLost] : []
  if (truth === 'scam') return halt === undefined ? [] : [text.then[halt]]
  if (secrets.length > 0) return [text.gaveGenuine(namesOf(secrets, words, text))]
  if (price.length > 0) return []
  if (ending.tone === 'missed') return [text.missedGenuine]
  return [moneyLost > 0 ? text.paidGenuine(yuan(moneyLost)) : text.nothingGenuine]
}

function sumOf(kind: LossKind, { moneyLost, debt, passed }: RunRecord): string {
  const sums: Partial<Record<LossKind, number>> = { money: moneyLost, debt, passed }
  return yuan(sums[kind] ?? 0)
}

const yuan = (sum: number) => sum.toLocaleString('en')

/** What was given away that is a loss of this kind: a password is an account, and a screen its own. */
function givenIn(kind: LossKind, { secrets }: RunRecord, words: Words, text: LossWords): string {
  const own = secrets.filter((secret) => kindTakenBy(`secret.${secret}`) === kind)
  return namesOf(own, words, text)
}

function namesOf(
  secrets: RunRecord['secrets'],
  { training }: Words,
  { join, and }: LossWords,
): string {
  const names = secrets.map((secret) => training.secrets[secret])
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : names.slice(0, -1).join(join) + and + last
}
