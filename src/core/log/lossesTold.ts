import { lossesOf, type Loss } from '../run/loss.ts'
import type { ToldCase } from './logbook.ts'

/** What a fraud got in a run that was told. Lines of before kinds were kept say it by their sums and secrets. */
export function lossesTold({ losses, undone, ...told }: ToldCase): readonly Loss[] {
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
