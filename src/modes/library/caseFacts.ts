import type { ToldCase } from '../../core/log/logbook.ts'
import type { Language } from '../../core/story/tags.ts'

/** A case of this build as the profile knows it. */
export interface CaseFacts {
  readonly id: string
  /** Of its script: a run of another version may not mean the same any more. */
  readonly version: string
  /** The titles of its endings, by id. */
  readonly endings: Readonly<Record<string, Readonly<Partial<Record<Language, string>>>>>
}

/** Every case of this build; fetched with the profile, not with home. */
export async function loadCaseFacts(): Promise<readonly CaseFacts[]> {
  const { kinds } = await import('virtual:kinds')
  return kinds as readonly CaseFacts[]
}

/** What the ending of a finished run is called; nothing, once the case no longer has it. */
export function endingTitle(
  facts: readonly CaseFacts[],
  { caseId, ending }: Pick<ToldCase, 'caseId' | 'ending'>,
  language: Language,
): string {
  const titles = facts.find(({ id }) => id === caseId)?.endings[ending]
  return titles?.[language] ?? titles?.zh ?? ''
}
