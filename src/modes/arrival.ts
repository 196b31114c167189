import { readRun, type Run, type RunFault } from '../core/run/run.ts'
import type { Language } from '../core/story/tags.ts'
import type { Address } from '../host/address.ts'
import type { Words } from '../words/zh/words.ts'

/** What an address leads to. */
export interface Arrival {
  /** Absent: the home screen. */
  readonly caseId?: string
  /** The run to open the case at; absent, the one under way or a new one. */
  readonly run?: Run
  /** The address named a run that could not be opened. */
  readonly fault?: RunFault
}

/** The language an address asks for: said there, or of its run; nothing, where it is the device's choice. */
export function spokenIn(address: Address): { readonly language?: Language } {
  const language = address.language ?? arrivalOf(address).run?.language
  return language === undefined ? {} : { language }
}

/** Reads what an address asks for into what can be opened. */
export function arrivalOf({ caseId, run }: Address): Arrival {
  const named = caseId === undefined ? {} : { caseId }
  if (run === undefined) return named
  const read = readRun(run)
  if (!read.ok) return { ...named, fault: read.fault }
  if (caseId !== undefined && caseId !== read.run.caseId) return { caseId, fault: 'case' }
  return { caseId: read.run.caseId, run: read.run }
}

/** What is said of an address that could not be read whole. */
export function unreadOf(
  { strangeLanguage }: Address,
  fault: RunFault | undefined,
  { screens: { notices, runFaults } }: Words,
): { readonly text: string } | undefined {
  if (fault !== undefined) return { text: runFaults[fault] }
  return strangeLanguage === undefined ? undefined : { text: notices.strangeLanguage }
}
