import type { ReadonlySignal } from '@preact/signals'
import type { Settings } from '../../core/settings.ts'
import { readAddress } from '../../host/address.ts'
import type { Keep } from '../../host/keep.ts'
import type { Trail } from '../../host/trail.ts'
import type { HomeWays } from '../home/homePage.tsx'
import type { Kit, Shown } from '../kit.ts'
import type { CaseWish } from '../wishes.ts'

/** What is different about the game where somebody else's page is around it. */
export interface Frame {
  /** What the address asks the page to look like. */
  readonly wears: Partial<Settings>
  /** How its case is begun. */
  readonly wish: Pick<CaseWish, 'truth'>
  /** Back belongs to the page around it, and so does the address. */
  readonly trail: Trail
  /** The page around it may pause it, */
  readonly halts: { readonly paused: ReadonlySignal<boolean> }
  /** and hears what is played. */
  readonly hears: Required<Pick<Kit, 'onSession' | 'onFault' | 'saidNotKept' | 'oneCase'>>
  /** In place of home: the case it was framed for, or home where it was framed for none. */
  readonly openHome: (kit: Kit, ways: HomeWays) => Shown
}

/** The frame the address asks for; undefined in a window of the game's own. */
export async function frameHere(keep: Keep): Promise<Frame | undefined> {
  if (readAddress(location.search).mode !== 'embed') return undefined
  return (await import('./frame.tsx')).openFrame(keep)
}
