import type { Keep } from '../host/keep.ts'
import type { Hears } from './kit.ts'

/** What lies around the game where it is played in something else. */
export interface Around {
  /** What is kept there, in place of the device's own. */
  readonly keep: Keep
  readonly hears: Hears
}

/** In a package of a learning platform, its `settings.js` has said so before; else there is nothing. */
export async function aroundOf(device: Keep): Promise<Around | undefined> {
  if (!('shipoPackage' in window)) return undefined
  return (await import('./lms/inPackage.ts')).openInPackage(device)
}
