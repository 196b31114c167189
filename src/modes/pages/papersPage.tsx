// @beside: a page beside the cases; no part of their start (workshop/build/purposes.ts).
import { render } from 'preact'
import type { Lesson } from '../../core/lesson/lesson.ts'
import type { Language } from '../../core/story/tags.ts'
import { Ballot } from '../../screens/paper/ballot.tsx'
import { Handout } from '../../screens/paper/handout.tsx'
import { LessonChoice } from '../../screens/paper/lessonChoice.tsx'
import { LessonSheet } from '../../screens/paper/lessonSheet.tsx'
import { PaperFrame, type PaperKind } from '../../screens/paper/paperFrame.tsx'
import { lessonWords } from '../../words/lessonWords.ts'
import { papersWords } from '../../words/papersWords.ts'
import type { Kit, Shown } from '../kit.ts'
import { titleOf } from '../library/catalogue.ts'
import { loadLesson, loadLessons, type LessonEntry } from '../library/lessons.ts'

type InBoth = Readonly<Record<Language, Lesson>>

/** A paper, of a lesson; where none is named, or none that is there, they are offered. */
export async function paperOf(kind: PaperKind, id?: string): Promise<(kit: Kit) => Shown> {
  if (kind === 'ballot') return (kit) => openPaper(kit, kind, id)
  const lessons = await loadLessons()
  const entry = lessons.find((one) => one.id === id)
  if (entry === undefined) return (kit) => openChoice(kit, kind, lessons, id !== undefined)
  const [zh, en] = await Promise.all([loadLesson(entry, 'zh'), loadLesson(entry, 'en')])
  return (kit) => openPaper(kit, kind, id, { zh, en })
}

function openChoice(
  kit: Kit,
  page: PaperKind,
  lessons: readonly LessonEntry[],
  missing: boolean,
): Shown {
  const { now } = kit.settings
  return {
    get title() {
      return papersWords[now.value.language].names[page]
    },
    draw() {
      const { language } = now.value
      const text = papersWords[language]
      render(
        <LessonChoice
          {...{ text, language, lessons, missing }}
          title={text.names[page]}
          onChoose={(lesson) => kit.go({ to: 'page', page, lesson })}
          onHome={() => kit.go({ to: 'home' })}
        />,
        kit.page,
      )
    },
    close: () => undefined,
  }
}

function openPaper(kit: Kit, kind: PaperKind, id?: string, lessons?: InBoth): Shown {
  const { now } = kit.settings
  const of = id === undefined ? {} : { lesson: id }
  return {
    get title() {
      return papersWords[now.value.language].names[kind]
    },
    draw() {
      const { language } = now.value
      const text = papersWords[language]
      const lesson = lessons?.[language]
      render(
        <PaperFrame
          {...{ text, kind }}
          {...(lesson === undefined ? {} : { title: lesson.title })}
          onPrint={() => print()}
          onKind={(page) => kit.go({ to: 'page', page, ...of })}
          onHome={() => kit.go({ to: 'home' })}
        >
          {drawn(kit, kind, lesson)}
        </PaperFrame>,
        kit.page,
      )
    },
    close: () => undefined,
  }
}

function drawn(kit: Kit, kind: PaperKind, lesson: Lesson | undefined) {
  const { language } = kit.settings.now.value
  const text = papersWords[language]
  if (lesson === undefined || kind === 'ballot') return <Ballot text={text} />
  if (kind === 'sheet') {
    const called = lessonWords[language]
    return <LessonSheet {...{ text, called, lesson }} titleOf={(one) => titleOf(one, language)} />
  }
  const { home, brand } = kit.words().screens
  return <Handout {...{ text, lesson, brand }} numbers={home.numbers} />
}
