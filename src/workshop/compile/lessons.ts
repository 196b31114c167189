// The lessons of the repository, on disk.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { checkLesson, type CheckedLesson } from '../check/lesson/lessonCheck.ts'
import type { CompiledCase } from './compileSources.ts'
import { CaseFault } from './finding.ts'
import type { LessonIn } from '../../core/lesson/lesson.ts'
import type { Named } from './lessonItem.ts'
import { toldCase } from './lessonRoad.ts'
import { quickCardIn, readQuickCards } from './quickCards.ts'
import { readSource } from './sourceFile.ts'

/** The lessons of a folder of stories, in order of name. */
export function lessonIds(stories: string): readonly string[] {
  const folder = join(stories, 'lessons')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .flatMap((name) => (name.endsWith('.yaml') ? [name.slice(0, -'.yaml'.length)] : []))
    .sort()
}

/** What the lessons of this folder of stories may name. */
export function namedIn(stories: string, cases: readonly CompiledCase[]): Named {
  const cards = readQuickCards(join(stories, 'cards'))
  const inLanguage = (language: 'zh' | 'en') => cards.map((card) => quickCardIn(card, language))
  return {
    cases: Object.fromEntries(cases.map(({ id, files }) => [id, toldCase(files)])),
    cards: { zh: inLanguage('zh'), en: inLanguage('en') },
  }
}

/** Reads and checks one lesson. */
export function lessonIn(stories: string, id: string, named: Named): CheckedLesson {
  const path = `stories/lessons/${id}.yaml`
  return checkLesson({ id, path, yaml: readSource(join(stories, 'lessons', `${id}.yaml`)) }, named)
}

/** Every lesson of the folder, in both languages. @throws {CaseFault} where one is at fault. */
export function readLessons(stories: string, cases: readonly CompiledCase[]): readonly LessonIn[] {
  const named = namedIn(stories, cases)
  const checked = lessonIds(stories).map((id) => lessonIn(stories, id, named))
  const findings = checked.flatMap((one) => one.findings)
  if (findings.length > 0) throw new CaseFault(findings)
  return checked.flatMap(({ lesson }) => lesson ?? [])
}
