import type { ComponentChildren } from 'preact'
import { attemptsOf, type Attempts } from './attempts.ts'
import { loadCaseFacts } from '../library/caseFacts.ts'
import { reminding, type Reminding } from './reminding.tsx'

/** What home tells of earlier visits, once there is time to look. */
export interface Recalled {
  readonly attempts: ReadonlyMap<string, Attempts>
  readonly reminder: ComponentChildren
}

/** Looks through the logbook. */
export async function recalled(wanted: Reminding): Promise<Recalled> {
  const kinds = await loadCaseFacts()
  return {
    attempts: attemptsOf(wanted.shelf.log(), kinds, wanted.language),
    reminder: reminding(wanted),
  }
}
