import type { Language } from '../core/story/tags.ts'
import { lessonEn } from './en/lesson.ts'
import { lessonZh, type LessonWords } from './zh/lesson.ts'

/** The words of lessons in each language: fetched with what is a trainer's alone. */
export const lessonWords: Readonly<Record<Language, LessonWords>> = {
  zh: lessonZh,
  en: lessonEn,
}
