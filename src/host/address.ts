import { isOneOf, languages, type Language } from '../core/story/tags.ts'

/** Pages beside the cases, as the address names them. */
export const pageIds = [
  'cards',
  'profile',
  'pledge',
  'certificate',
  'help',
  'week',
  // On paper, for whoever gives a lesson
  'handout',
  'sheet',
  'ballot',
] as const
export type PageId = (typeof pageIds)[number]

/** What was dropped on the page, and a plain story out of it: here as long as the page is. */
export const passingIds = ['drop', 'reading'] as const
export type PassingId = (typeof passingIds)[number]

const modes = ['present', 'embed'] as const
export type Mode = (typeof modes)[number]

/** What the page's address asks for. Nothing here is trusted yet but its shape. */
export interface Address {
  /** A trainer's windows, or somebody else's page around the game. */
  readonly mode?: Mode
  readonly caseId?: string
  readonly page?: PageId | PassingId
  /** The lesson a page of paper is of. */
  readonly lesson?: string | undefined
  /** A run as text, unread. */
  readonly run?: string
  readonly language?: Language
  /** A language was asked for that does not exist. */
  readonly strangeLanguage?: string
}

const longest = 8192

/** Reads `?case=…&run=…&lang=…` and `?page=…`; a page that does not exist is home. */
export function readAddress(search: string): Address {
  const query = new URLSearchParams(search.slice(0, longest))
  const mode = query.get('mode')
  const caseId = query.get('case')
  const page = query.get('page')
  const lesson = query.get('lesson')
  const run = query.get('run')
  const language = query.get('lang')
  return {
    ...(isOneOf(modes, mode) ? { mode } : {}),
    ...(caseId === null ? {} : { caseId }),
    ...(isOneOf([...pageIds, ...passingIds], page) ? { page } : {}),
    ...(lesson === null ? {} : { lesson }),
    ...(run === null ? {} : { run }),
    ...languageOf(language),
  }
}

/** The address of a state, relative to the page. */
export function writeAddress({ mode, caseId, page, lesson, run, language }: Address): string {
  const query = new URLSearchParams()
  if (mode !== undefined) query.set('mode', mode)
  if (caseId !== undefined) query.set('case', caseId)
  if (page !== undefined) query.set('page', page)
  if (lesson !== undefined) query.set('lesson', lesson)
  if (run !== undefined) query.set('run', run)
  if (language !== undefined) query.set('lang', language)
  const text = query.toString()
  return text === '' ? '.' : `?${text}`
}

function languageOf(asked: string | null): Pick<Address, 'language' | 'strangeLanguage'> {
  if (asked === null) return {}
  const short = asked.toLowerCase().split('-')[0]
  return isOneOf(languages, short) ? { language: short } : { strangeLanguage: asked.slice(0, 20) }
}
