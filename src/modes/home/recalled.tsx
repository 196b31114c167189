// @beside: who plays a first case has nothing to look back on (workshop/build/purposes.ts).
import type { ComponentChildren } from 'preact'
import { loadCaseFacts } from '../library/caseFacts.ts'
import { attemptsOf, type Attempts } from './attempts.ts'
import { reminding, type Reminding } from './reminding.tsx'

/** What home tells of earlier visits, once there is time to look. */
export interface Recalled {
  readonly attempts: ReadonlyMap<string, Attempts>
  readonly reminder: ComponentChildren
}

/** Looks through the logbook. */
export async function lookBack(wanted: Reminding): Promise<Recalled> {
  const facts = await loadCaseFacts()
  return {
    attempts: attemptsOf(wanted.shelf.log(), facts, wanted.language),
    reminder: reminding(wanted),
  }
}
