// A lesson that a trainer dropped on the page. Runs in the worker; knows no page.
import type { QuickCard } from '../../core/cards/quickCard.ts'
import type { CaseFile } from '../../core/story/card.ts'
import type { Language } from '../../core/story/tags.ts'
import { checkLesson } from '../check/lesson/lessonCheck.ts'
import { fitFindings, pacesOf } from '../check/lesson/lessonFits.ts'
import { toldCase } from '../compile/lessonRoad.ts'
import { refusalOf, textOf, type Tell } from './dropped.ts'
import { Refused, unpack, type Given } from './unpack.ts'

/** What of this build a lesson may name. */
export interface NamedFiles {
  readonly cases: readonly {
    readonly id: string
    readonly zh: CaseFile
    readonly en?: CaseFile
  }[]
  readonly cards: Readonly<Record<Language, readonly QuickCard[]>>
}

/** Reads and checks a lesson. Never throws. */
export function examineLesson(files: readonly Given[], named: NamedFiles, tell: Tell): void {
  try {
    const texts = unpack(files).map(textOf)
    const [one, another] = texts.filter(({ path }) => /\.ya?ml$/i.test(path))
    if (one === undefined) throw new Refused('noStory', texts[0]?.path ?? '')
    if (another !== undefined) throw new Refused('severalStories', `${one.path}, ${another.path}`)
    const cases = Object.fromEntries(named.cases.map((files) => [files.id, toldCase(files)]))
    const path = one.path.slice(one.path.lastIndexOf('/') + 1)
    const source = { id: idOf(path), path, yaml: one.text }
    const all = { cases, cards: named.cards }
    const { findings: wrong, lesson } = checkLesson(source, all)
    const paces = lesson === undefined ? [] : pacesOf(lesson, all)
    const findings = [...wrong, ...fitFindings(paces, source)]
    const own = lesson === undefined ? {} : { lesson: { lesson, yaml: one.text } }
    tell({ kind: 'lesson', findings, ...own })
  } catch (problem) {
    tell(refusalOf(problem))
  }
}

/** As an address can have it. */
function idOf(path: string): string {
  const plain = path
    .replace(/\.ya?ml$/i, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return plain === '' ? 'mine' : plain
}
