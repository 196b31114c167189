import type { RoundKind } from '../../core/cards/round.ts'
import type { Run } from '../../core/run/run.ts'
import type { Settings } from '../../core/settings.ts'
import type { PageId } from '../../host/address.ts'
import type { Keep } from '../../host/keep.ts'
import type { Shelf } from '../../host/shelf.ts'
import type { Words } from '../../words/zh/words.ts'

/** Where a page may lead. */
export type Going =
  | { readonly to: 'home' }
  /** Over the page, which stays. */
  | { readonly to: 'settings' }
  | { readonly to: 'case'; readonly id: string }
  | { readonly to: 'page'; readonly page: Exclude<PageId, 'cards'> }
  /** A round of quick cards: the one under way, or a new one for this reason. */
  | { readonly to: 'round'; readonly kind: RoundKind; readonly after?: Run }

/** What every page beside the cases is given. Drawn anew when the language changes. */
export interface PageKit {
  readonly words: Words
  readonly settings: Settings
  readonly motion: 'full' | 'still'
  readonly keep: Keep
  readonly shelf: Shelf
  /** The run in the address; of a round, where a page is opened from a link. */
  readonly run?: Run
  /** The clock of this device, which may be wrong. */
  readonly now: () => Date
  readonly go: (going: Going) => void
  /** Puts a run in the address, so that a reload comes back to it. */
  readonly stand: (run: Run) => void
  /** Erases all that is kept on this device; the page draws itself anew. */
  readonly erase: () => void
  /** Says a word about a trouble, over the page. */
  readonly tell: (text: string) => void
}

/** Draws a page into `page`; what it returns is called before something else is drawn there. */
export type DrawPage = (page: HTMLElement, kit: PageKit) => () => void
