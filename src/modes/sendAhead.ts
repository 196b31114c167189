import { readSettings } from '../core/settings.ts'
import type { Address } from '../host/address.ts'
import { deviceLanguage } from '../host/device.ts'
import type { Keep } from '../host/keep.ts'
import { arrivalOf, languageIn } from './arrival.ts'
import { catalogue, sendForText } from './library/catalogue.ts'

/**
 * Sends for what the case in an address is made of, beside the game that will open it: on a slow
 * network each would otherwise wait until the one before had come. What does not come is asked for
 * again, and reported, when the case is opened.
 */
export function sendAhead(address: Address, keep: Keep): void {
  const { caseId } = arrivalOf(address)
  const entry = catalogue.find(({ id }) => id === caseId)
  if (entry === undefined) return
  const { language } = readSettings(keep.get('settings'), deviceLanguage())
  // The heaviest first: a browser has few ways to one place, and takes them in this order.
  const ink = import('../core/story/story.ts')
  const told = sendForText(entry, languageIn(address) ?? language)
  const game = import('./case/playing.tsx').then(({ sendForFirstRoom }) => sendForFirstRoom())
  for (const part of [ink, told, game]) part.catch(() => undefined)
}
