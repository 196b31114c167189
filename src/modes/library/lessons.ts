import { casesOf, type Lesson, type LessonIn, type LessonTitle } from '../../core/lesson/lesson.ts'
import type { Language } from '../../core/story/tags.ts'

/** A lesson as a list knows it; the rest is loaded when it is opened. */
export interface LessonEntry extends LessonTitle {
  readonly load: Readonly<Record<Language, () => Promise<{ readonly lesson: Lesson }>>>
}

/** Dropped on the page: here for this visit, kept nowhere. */
let dropped: LessonEntry | undefined

/** Every lesson there is, the one that was dropped first; fetched when a trainer wants them. */
export async function loadLessons(): Promise<readonly LessonEntry[]> {
  const { lessons } = await import('virtual:lessons')
  const built = lessons as readonly LessonEntry[]
  const mine = dropped
  return mine === undefined ? built : [mine, ...built.filter(({ id }) => id !== mine.id)]
}

/** A lesson dropped on the page; the one dropped before gives way, and one of its name stands back. */
export function takeLesson({ zh, en }: LessonIn): void {
  dropped = {
    id: zh.id,
    minutes: zh.minutes,
    title: { zh: zh.title, en: en.title },
    audience: { zh: zh.audience, en: en.audience },
    cases: casesOf(zh),
    load: {
      zh: () => Promise.resolve({ lesson: zh }),
      en: () => Promise.resolve({ lesson: en }),
    },
  }
}

/** A lesson in a language. */
export async function loadLesson({ load }: LessonEntry, language: Language): Promise<Lesson> {
  return (await load[language]()).lesson
}
