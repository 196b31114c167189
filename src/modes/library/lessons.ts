import { casesOf, type Lesson, type LessonTitle, type OwnLesson } from '../../core/lesson/lesson.ts'
import type { Language } from '../../core/story/tags.ts'

/** A lesson as a list knows it; the rest is loaded when it is opened. */
export interface LessonEntry extends LessonTitle {
  readonly load: Readonly<Record<Language, () => Promise<{ readonly lesson: Lesson }>>>
  /** As it is written. */
  readonly file: () => Promise<{ readonly yaml: string }>
  /** Of this page alone: no other window has it. */
  readonly own?: OwnLesson
}

/** Dropped on the page: here for this visit; kept only with the session it is given in. */
let dropped: LessonEntry | undefined

/** Every lesson there is, the one that was dropped first; fetched when a trainer wants them. */
export async function loadLessons(): Promise<readonly LessonEntry[]> {
  const { lessons } = await import('virtual:lessons')
  const built = lessons as readonly LessonEntry[]
  const mine = dropped
  return mine === undefined ? built : [mine, ...built.filter(({ id }) => id !== mine.id)]
}

/** A lesson dropped on the page; the one dropped before gives way, and one of its name stands back. */
export function takeLesson(own: OwnLesson): void {
  const { zh, en } = own.lesson
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
    file: () => Promise.resolve(own),
    own,
  }
}

/** A lesson in a language. */
export async function loadLesson({ load }: LessonEntry, language: Language): Promise<Lesson> {
  return (await load[language]()).lesson
}
