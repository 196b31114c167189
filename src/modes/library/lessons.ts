import type { Lesson, LessonTitle } from '../../core/lesson/lesson.ts'
import type { Language } from '../../core/story/tags.ts'

/** A lesson as a list knows it; the rest is loaded when it is opened. */
export interface LessonEntry extends LessonTitle {
  readonly load: Readonly<Record<Language, () => Promise<{ readonly lesson: Lesson }>>>
}

/** Every lesson of this build, in order of name; fetched when a trainer wants them. */
export async function loadLessons(): Promise<readonly LessonEntry[]> {
  const { lessons } = await import('virtual:lessons')
  return lessons as readonly LessonEntry[]
}

/** A lesson in a language. */
export async function loadLesson({ load }: LessonEntry, language: Language): Promise<Lesson> {
  return (await load[language]()).lesson
}
