import type { ReadonlySignal } from '@preact/signals'
import type { RoundKind } from '../core/cards/round.ts'
import type { Run } from '../core/run/run.ts'
import type { Session } from '../core/run/session.ts'
import type { PageId } from '../host/address.ts'
import type { Keep } from '../host/keep.ts'
import type { SettingsKept } from '../host/settingsKept.ts'
import type { Trail } from '../host/trail.ts'
import type { Words } from '../words/zh/words.ts'
import type { Visit } from './library/visit.ts'
import type { OverPage } from './overPage.tsx'

/** Where a page may lead. */
export type Going =
  | { readonly to: 'home' }
  /** Over the page, which stays. */
  | { readonly to: 'settings' }
  | { readonly to: 'case'; readonly id: string }
  /** A trainer's desk. */
  | { readonly to: 'present' }
  | {
      readonly to: 'page'
      readonly page: Exclude<PageId, 'cards'>
      /** Of the papers: which lesson they are of. */
      readonly lesson?: string
    }
  /** A round of quick cards: the one under way, or a new one for this reason. */
  | { readonly to: 'round'; readonly kind: RoundKind; readonly after?: Run }

/** What whatever is open is given: the same for all. */
export interface Kit {
  /** Empty; what is open draws itself here. */
  readonly page: HTMLElement
  /** In the language of the moment. */
  readonly words: () => Words
  readonly settings: SettingsKept
  /** Motion after the device's own wish has been asked. */
  readonly motion: ReadonlySignal<'full' | 'still'>
  readonly keep: Keep
  readonly visit: Visit
  /** The clock of this device, which may be wrong. */
  readonly now: () => Date
  readonly trail: Trail
  readonly over: OverPage
  readonly go: (going: Going) => void
  /** Somebody outside the game hears what is played: a page it is framed in, a learning platform. */
  readonly onSession?: (session: Session, kit: Kit) => () => void
  /** The same for what could not be opened. */
  readonly onFault?: (problem: unknown) => void
  /** It has been said that nothing outlives this page: it is not said over a talk. */
  readonly saidNotKept?: boolean
  /** The page around, or the learning platform, wants the case it named, and no other. */
  readonly oneCase?: boolean
  /** Erases all that is kept on this device; what is open stays. */
  readonly erase: () => void
  /** Something is at fault, and what is open cannot go on: says so in its place. */
  readonly fail: (problem: unknown, about: Failing) => void
}

export interface Failing {
  /** The case or page it happened in. */
  readonly name: string
  /** Present where trying again may help. */
  readonly again?: () => void
}

/** Something that stands on the page. */
export interface Shown {
  /** What the document is called meanwhile; undefined for the game's own name. */
  readonly title: string | undefined
  /** Draws it, from nothing, in the language of the moment. */
  draw(): void
  /** Stops whatever it still does; what it drew is taken away by whoever comes next. */
  close(): void
}

/** Whoever hears from outside what is played. */
export type Hears = Pick<Kit, 'onSession' | 'oneCase'>
