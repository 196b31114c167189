import type { VowId } from '../../core/vows.ts'

/**
 * The vows chosen in this visit, on their way from the pledge to the certificate. In memory alone, and
 * never the name: closing or reloading the page forgets them, as the page promises.
 */
let chosen: readonly VowId[] = []

export function vowsChosen(): readonly VowId[] {
  return chosen
}

export function chooseVows(vows: readonly VowId[]): void {
  chosen = vows
}
