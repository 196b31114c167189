// Losses over many runs, and how often they were stopped.
import { lossesOf, opensSomething, type Loss } from '../run/loss.ts'
import { lossKinds, type LossKind } from '../story/tags.ts'
import type { ToldCase } from './logbook.ts'
import { tally, type Tally } from './tally.ts'

/** How often a loss that could be stopped was called back, or followed by locking the card, reporting or telling somebody. */
export interface Stops {
  /** A run counts once for all it lost. */
  readonly stopped: Tally
  /** And once for each kind; those that were ever lost. */
  readonly stoppedOf: readonly (Tally & { readonly kind: LossKind })[]
}

export function stopsOf(cases: readonly ToldCase[]): Stops {
  const robbed = cases
    .map((told) => ({ stopped: told.stopped, losses: stoppable(told) }))
    .filter(({ losses }) => losses.length > 0)
  return {
    stopped: tally(robbed, (run) => run.stopped || run.losses.every(({ undone }) => undone)),
    stoppedOf: lossKinds.flatMap((kind) => {
      const lost = robbed.flatMap(({ stopped, losses }) =>
        losses.filter((loss) => loss.kind === kind).map(({ undone }) => stopped || undone),
      )
      return lost.length === 0 ? [] : [{ kind, ...tally(lost, (one) => one) }]
    }),
  }
}

/** Without what nobody had to stop: all that was given away opens nothing. */
function stoppable(told: ToldCase): readonly Loss[] {
  const harmless = !secretsIn(told).some(opensSomething)
  return lossesTold(told).filter(({ kind, undone }) => !(kind === 'secrets' && undone && harmless))
}

/** What a fraud got in a run that was told. Lines of before kinds were kept say it by their sums and secrets. */
function lossesTold({ losses, undone, ...told }: ToldCase): readonly Loss[] {
  if (losses === undefined && undone === undefined) return lossesOf(factsOf(told))
  return [
    ...(losses ?? []).map((kind) => ({ kind, undone: false })),
    ...(undone ?? []).map((kind) => ({ kind, undone: true })),
  ]
}

/** Of lines that were written before all secrets were, the code alone is known. */
const secretsIn = ({ codeGiven, secrets = codeGiven ? ['code'] : [] }: Secrets) => secrets
type Secrets = Pick<ToldCase, 'codeGiven' | 'secrets'>

function factsOf(told: Omit<ToldCase, 'losses' | 'undone'>): ReadonlySet<string> {
  const { truth, moneyLost, passed = 0 } = told
  const taken = [
    ...(moneyLost > 0 ? ['money'] : []),
    ...(passed > 0 ? ['passed'] : []),
    ...secretsIn(told).map((secret) => `secret.${secret}`),
  ]
  return new Set(truth === 'scam' && taken.length > 0 ? ['lost', ...taken] : [])
}
