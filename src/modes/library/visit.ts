import { begun } from '../../core/story/beginning.ts'
import { droppedId } from '../../core/story/ownCase.ts'
import { isPractice, type Run } from '../../core/run/run.ts'
import type { Tale } from '../../core/story/step.ts'
import { openKeep } from '../../host/keep.ts'
import { openShelf, type Shelf } from '../../host/shelf.ts'
import type { Words } from '../../words/zh/words.ts'
import type { Language } from '../../core/story/tags.ts'
import { catalogue, loadTale, sendForBeginning, titleOf, type CaseEntry } from './catalogue.ts'

/** The cases there are during one visit, and where the runs of each are kept. */
export interface Visit {
  readonly entries: readonly CaseEntry[]
  /** The device's. */
  readonly shelf: Shelf
  /** The device's for our cases; for one dropped on the page, one that ends with the visit. */
  shelfOf(entry: CaseEntry): Shelf
  find(id: string): CaseEntry | undefined
  /** The runs of a case under way, the one played last first. */
  underWay(id: string): readonly Run[]
  /** Of those the first that will be counted: what was left half-way of an evening. Practice is none. */
  counted(id: string): Run | undefined
  /** The case in a language, or in Chinese where it is not complete in it. */
  load(entry: CaseEntry, language: Language): Promise<Tale>
  /** The same for whoever is at its first words: they are there before the rest is, where they can be. */
  begin(entry: CaseEntry, language: Language): Promise<Tale>
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
  const underWay = (id: string) => {
    const entry = find(id)
    return entry === undefined ? [] : shelfOf(entry).allUnderWay(id)
  }
  async function load(entry: CaseEntry, language: Language): Promise<Tale> {
    const tale = await loadTale(entry, language)
    fetched.add(nameIn(entry, language))
    return tale
  }
  return {
    get entries() {
      return entries
    },
    shelf,
    shelfOf,
    find,
    underWay,
    counted: (id) => underWay(id).find((run) => !isPractice(run)),
    load,
    async begin(entry, language) {
      const beginning = await sendForBeginning(entry, language)
      return beginning === undefined
        ? load(entry, language)
        : begun(beginning, () => load(entry, language))
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
      id === droppedId ? screens.dropIn.gone : screens.notices.unknownCase,
  }
}

/** Nothing of what is dropped stays on the device. */
const noStorage: Parameters<typeof openKeep>[0] = () => {
  throw new Error('kept for the visit only')
}
