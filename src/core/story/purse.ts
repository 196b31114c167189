// Where money lies: in the wallet, and at the bank where the story has one beside it.
import type { AppId } from './tags.ts'
import type { Entry, View } from './view.ts'

/** Apps that hold money. */
export type Purse = 'wallet' | 'bank'

export function isPurse(app: AppId): app is Purse {
  return app === 'wallet' || app === 'bank'
}

/** Yuan that are there now. */
export function leftIn({ balance, bank }: View, purse: Purse): number {
  return (purse === 'bank' ? bank : balance) ?? 0
}

/** What came and went there, oldest first. */
export function entriesIn({ entries }: View, purse: Purse): readonly Entry[] {
  return entries.filter(({ bank = false }) => bank === (purse === 'bank'))
}

/** A card that is locked keeps in what lies at the bank; where the story has none, what is in the wallet. */
export function isLocked({ frozen, bank }: View, purse: Purse): boolean {
  return frozen && (purse === 'bank') === (bank !== undefined)
}
