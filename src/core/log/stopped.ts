// Losses over many runs, and how often they were stopped.
import { lossesOf, opensSomething, type Loss } from '../run/loss.ts'
import { lossKinds, type LossKind } from '../story/tags.ts'
import type { ToldCase } from './logbook.ts'

interface Share {
  readonly hits: number
  readonly of: number
}

/** How often a loss that could be stopped was called back, or followed by locking the card, reporting or telling somebody. */
export interface Stops {
  /** A run counts once for all it lost. */
  readonly stopped: Share
  /** And once for each kind; those that were ever lost. */
  readonly stoppedOf: readonly (Share & { readonly kind: LossKind })[]
}

export function stopsOf(cases: readonly ToldCase[]): Stops {
  const robbed = cases
    .map((told) => ({ stopped: told.stopped, losses: stoppable(told) }))
    .filter(({ losses }) => losses.length > 0)
  return {
    stopped: share(robbed.map((run) => run.stopped || run.losses.every(({ undone }) => undone))),
    stoppedOf: lossKinds.flatMap((kind) => {
      const lost = robbed.flatMap(({ stopped, losses }) =>
        losses.filter((loss) => loss.kind === kind).map(({ undone }) => stopped || undone),
      )
      return lost.length === 0 ? [] : [{ kind, ...share(lost) }]
    }),
  }
}

function share(all: readonly boolean[]): Share {
  return { hits: all.filter((one) => one).length, of: all.length }
}

/** Without what nobody had to stop: all that was given away opens nothing. */
function stoppable(told: ToldCase): readonly Loss[] {
  const { codeGiven, secrets = codeGiven ? ['code'] : [] } = told
  const harmless = !secrets.some(opensSomething)
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
function factsOf({
  truth,
  moneyLost,
  passed = 0,
  codeGiven,
  secrets = codeGiven ? ['code'] : [],
}: Omit<ToldCase, 'losses' | 'undone'>): ReadonlySet<string> {
  const taken = [
    ...(moneyLost > 0 ? ['money'] : []),
    ...(passed > 0 ? ['passed'] : []),
    ...secrets.map((secret) => `secret.${secret}`),
  ]
  return new Set(truth === 'scam' && taken.length > 0 ? ['lost', ...taken] : [])
}
