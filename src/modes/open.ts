import type { PageId } from '../host/address.ts'
import type { Playing } from './case/playing.tsx'
import type { Shown } from './kit.ts'

/** What is open: one of these, and never two. */
export type Open =
  | { readonly is: 'home'; readonly shown: Shown }
  | { readonly is: 'case'; readonly shown: Playing }
  | { readonly is: 'page'; readonly page: PageId; readonly shown: Shown }
  | { readonly is: 'fault'; readonly shown: Shown }
  | { readonly is: 'drop'; readonly shown: Shown }
  | { readonly is: 'present'; readonly shown: Shown }

/** The phone, home and the cards have a way to the settings where a hand is looking for it. */
export function wantsButton(open: Open | undefined): boolean {
  switch (open?.is) {
    case undefined:
    case 'home':
    case 'present':
      return false
    case 'case':
      return !open.shown.onPhone.value
    case 'page':
      return open.page !== 'cards'
    case 'drop':
    case 'fault':
      return true
  }
}
