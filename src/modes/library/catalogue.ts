import type { BuildingId } from '../../core/buildings.ts'
import type { Beginning } from '../../core/story/beginning.ts'
import type { CaseFile } from '../../core/story/card.ts'
import type { Tale } from '../../core/story/step.ts'
import type { Language } from '../../core/story/tags.ts'
import { isPractice, picksOf, writeRun, type Run } from '../../core/run/run.ts'
import type { HomeCase, RunUnderWay } from '../../screens/home/invitation.tsx'
import { letTapsIn, nextTask } from '../../stage/engine/nextTask.ts'
import { cases } from 'virtual:cases'

/** A case as the home screen knows it; the rest is loaded when it is opened. */
export interface CaseEntry {
  readonly id: string
  readonly title: Both
  readonly hook: Both
  readonly familyName: Both
  /** Where on the campus it is found. */
  readonly building: BuildingId
  readonly minutes: readonly [number, number]
  readonly languages: readonly Language[]
  /** Dropped on the page: here for this visit, kept nowhere. */
  readonly passing?: boolean
  readonly load: ByLanguage<{ readonly file: CaseFile }>
  /** What comes before its script; a case dropped on the page is here already. */
  readonly begin?: ByLanguage<Partial<Beginning>>
}

type ByLanguage<T> = Readonly<Partial<Record<Language, () => Promise<T>>>>

interface Both {
  readonly zh: string
  readonly en?: string | undefined
}

/** Every case of this build, in order of name. */
export const catalogue = cases as readonly CaseEntry[]

/** The entry's text in a language, or in Chinese where it has none. */
function textIn(text: Both, language: Language): string {
  return text[language] ?? text.zh
}

/** What a case is called; one that is not in this build, by its id. */
export function titleOf(id: string, language: Language): string {
  const entry = catalogue.find((one) => one.id === id)
  return entry === undefined ? id : textIn(entry.title, language)
}

/** The text of a case in a language, or in Chinese where it is not complete in it. */
export async function sendForText(entry: CaseEntry, language: Language): Promise<CaseFile> {
  const load = entry.load[language] ?? entry.load.zh
  if (load === undefined) throw new Error(`${entry.id} has no text`)
  return (await load()).file
}

/** How a case begins; undefined where that is not known before its script. */
export async function sendForBeginning(
  { begin }: CaseEntry,
  language: Language,
): Promise<Beginning | undefined> {
  const { playbill, step } = (await (begin?.[language] ?? begin?.zh)?.()) ?? {}
  return playbill === undefined || step === undefined ? undefined : { playbill, step }
}

/** Opens a case with the text that comes. Ink comes with the first case, not with the home screen. */
export async function loadTale(entry: CaseEntry, language: Language): Promise<Tale> {
  const [{ openTaleInGoes }, file] = await Promise.all([
    import('../../core/story/story.ts'),
    sendForText(entry, language),
  ])
  const goes = openTaleInGoes(file)
  const between = letTapsIn()
  let go = goes.next()
  while (go.done !== true) {
    await between()
    go = goes.next()
  }
  await nextTask() // to tell its first step is another piece of work
  return go.value
}

/** A run that was left half-way, as the home screen offers it. */
export function underWayOf(run: Run): RunUnderWay {
  return { run: writeRun(run), decisions: picksOf(run).length, practice: isPractice(run) }
}

/** A case as an invitation on the home screen. */
export function invitationOf(
  { id, title, hook, familyName, building, minutes, languages, passing = false }: CaseEntry,
  language: Language,
): Omit<HomeCase, 'underWay' | 'finished' | 'attempts' | 'lit'> {
  return {
    id,
    title: textIn(title, language),
    hook: textIn(hook, language),
    building,
    familyName: textIn(familyName, language),
    minutes,
    languages,
    passing,
  }
}
