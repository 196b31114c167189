import type { Played } from '../../core/run/play.ts'
import type { Tale } from '../../core/story/step.ts'
import { openKeep, type Keep } from '../../host/keep.ts'
import { openShelf, type Shelf } from '../../host/shelf.ts'
import type { Words } from '../../words/zh/words.ts'
import type { Language } from '../../core/story/tags.ts'
import { catalogue, loadTale, titleOf, type CaseEntry } from './catalogue.ts'

/** A case that is open, as far as it has been played. */
export interface OpenCase {
  readonly entry: CaseEntry
  readonly tale: Tale
  readonly played: Played
}

/** The cases there are during one visit, and where the runs of each are kept. */
export interface Visit {
  readonly entries: readonly CaseEntry[]
  /** The device's for our cases; for one dropped on the page, one that ends with the visit. */
  shelfOf(entry: CaseEntry): Shelf
  find(id: string): CaseEntry | undefined
  underWay(id: string): ReturnType<Shelf['underWay']>
  /** The case in a language, or in Chinese where it is not complete in it. */
  load(entry: CaseEntry, language: Language): Promise<Tale>
  /** The cases that open in a language without a network: those kept, or fetched on this visit. */
  playable(language: Language, kept: boolean): readonly { id: string; title: string }[]
  /** Forgets every run of a case that was dropped on the page. */
  forget(): void
  /** A case dropped on the page; the one dropped before gives way. */
  add(entry: CaseEntry): void
  /** What to say of a case that is not there. */
  missing(id: string, words: Words): string
}

export function openVisit(shelf: Shelf): Visit {
  const forVisit = openKeep(noStorage)
  const passing = openShelf(forVisit)
  const fetched = new Set<string>()
  const nameIn = ({ id, languages }: CaseEntry, language: Language) =>
    `${id} ${languages.includes(language) ? language : 'zh'}`
  let entries = catalogue
  const shelfOf = (entry: CaseEntry) => (entry.passing === true ? passing : shelf)
  const find = (id: string) => entries.find((one) => one.id === id)
  return {
    get entries() {
      return entries
    },
    shelfOf,
    find,
    underWay(id) {
      const entry = find(id)
      return entry === undefined ? undefined : shelfOf(entry).underWay(id)
    },
    async load(entry, language) {
      const tale = await loadTale(entry, language)
      fetched.add(nameIn(entry, language))
      return tale
    },
    playable: (language, kept) =>
      catalogue
        .filter((entry) => kept || fetched.has(nameIn(entry, language)))
        .map(({ id }) => ({ id, title: titleOf(id, language) })),
    forget: () => forVisit.erase(),
    add(entry) {
      entries = [...catalogue, entry]
    },
    missing: (id, { screens }) =>
      id === 'dropped' ? screens.dropIn.gone : screens.notices.unknownCase,
  }
}

/** Nothing of what is dropped stays on the device. */
const noStorage: Parameters<typeof openKeep>[0] = () => {
  throw new Error('kept for the visit only')
}

export interface Entered {
  readonly misfit: number | undefined
  readonly acts: number
  /** The case is in the language that was asked for. */
  readonly inLanguage: boolean
  readonly entry: CaseEntry
  readonly keep: Keep
}

/** What a player should know on entering a case: the first that applies. */
export function noticeOn(words: Words, entered: Entered): { readonly text: string } | undefined {
  const { oldRun, onlyChinese, notKept } = words.screens.notices
  const { misfit, acts, inLanguage, entry, keep } = entered
  if (misfit !== undefined) return { text: oldRun(misfit, acts) }
  if (!inLanguage) return { text: onlyChinese }
  return keep.lasting || entry.passing === true ? undefined : { text: notKept }
}
