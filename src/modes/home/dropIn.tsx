// @beside: a page beside the cases; no part of their start (workshop/build/purposes.ts).
import DropWorker from '../../workshop/drop/worker.ts?worker'
import { render } from 'preact'
import { familyOf } from '../../core/story/families.ts'
import type { Truth } from '../../core/story/tags.ts'
import { DropReport, type DropReportProps } from '../../screens/drop/dropReport.tsx'
import type { Dropped } from '../../screens/drop/dropZone.tsx'
import { writeAddress } from '../../host/address.ts'
import type { DroppedStory, DropNews } from '../../workshop/drop/dropped.ts'
import type { DropQuestion } from '../../workshop/drop/worker.ts'
import { LessonReport } from '../../screens/drop/lessonReport.tsx'
import { lessonWords } from '../../words/lessonWords.ts'
import { papersWords } from '../../words/papersWords.ts'
import { catalogue, sendForText, type CaseEntry } from '../library/catalogue.ts'
import { loadDeck } from '../library/deck.ts'
import { takeLesson } from '../library/lessons.ts'
import { gather, NotGathered } from './droppedFiles.ts'
import type { Kit, Shown } from '../kit.ts'
import { openReading, type Reading } from './readingPage.tsx'

export interface DropIn {
  readonly dropped: Dropped
  /** Plays a case that was dropped; by lot where no truth is named. */
  readonly onPlay: (entry: CaseEntry, truth: Truth | undefined) => void
  /** Gives a lesson that was dropped, by its id among the lessons; absent where none can be given. */
  readonly onGive?: (lesson: string) => void
}

type LessonNews = Extract<DropNews, { kind: 'lesson' }>

/** After these nothing more comes. */
const lastNews: readonly DropNews['kind'][] = ['refused', 'checked', 'lesson']

/** How long a drop may take; a loop would take for ever. */
const longestMs = 20_000

/**
 * Has what was dropped compiled and checked by the workshop, in a worker of its own that can be
 * stopped whatever it does, and draws what comes of it.
 */
export function openDropIn(kit: Kit, { dropped, onPlay, onGive }: DropIn): Shown {
  const name = nameOf(dropped)
  let story: DroppedStory | undefined
  /** Where what was dropped is a lesson: what is known of it. */
  let lesson: LessonNews | undefined
  let shown: Pick<DropReportProps, 'state' | 'findings' | 'explored' | 'refused'> = {
    state: 'opening',
    findings: [],
  }
  let worker: Worker | undefined
  let reading: Reading | undefined
  let closed = false

  const draw = () => {
    if (reading !== undefined) {
      reading.draw()
      return
    }
    if (lesson !== undefined) {
      drawLesson(kit, name, lesson, onGive)
      return
    }
    render(
      <DropReport
        words={kit.words()}
        name={name}
        {...(story === undefined ? {} : { story: story.kind })}
        noCard={story?.kind === 'case' && story.noCard}
        {...shown}
        onPlay={begin}
        onHome={() => kit.go({ to: 'home' })}
      />,
      kit.page,
    )
  }
  const refuse = (why: NonNullable<DropReportProps['refused']>['why'], place: string) => {
    shown = { state: 'refused', findings: [], refused: { why, place } }
  }
  const hear = (news: DropNews) => {
    if (news.kind === 'refused') refuse(news.why, news.place)
    else if (news.kind === 'lesson') {
      lesson = news
      if (news.lesson !== undefined) takeLesson(news.lesson)
    } else if (news.kind === 'compiled') {
      story = news.story
      shown = { ...shown, state: 'checking' }
    } else if (news.kind === 'found') {
      shown = { ...shown, findings: news.findings }
    } else {
      const { findings, explored } = news
      shown = { state: 'checked', findings, ...(explored === undefined ? {} : { explored }) }
    }
    if (lastNews.includes(news.kind)) stop()
    if (!closed) draw()
  }
  const timer = setTimeout(() => {
    stop()
    if (story === undefined) refuse('tooSlow', name)
    else shown = { ...shown, state: 'stopped' }
    draw()
  }, longestMs)
  function stop(): void {
    clearTimeout(timer)
    worker?.terminate()
    worker = undefined
  }
  function begin(truth?: Truth): void {
    if (story === undefined) return
    stop()
    if (story.kind === 'case') onPlay(entryOf(story), truth)
    else {
      kit.trail.go(writeAddress({ page: 'reading' }))
      reading = openReading(kit, story)
    }
  }

  async function ask(): Promise<void> {
    const files = await gather(dropped)
    const named = await namedFor(files)
    if (closed) return
    worker = new DropWorker()
    worker.onmessage = (event: MessageEvent<DropNews>) => hear(event.data)
    worker.onerror = (event) => {
      stop()
      refuse('noWorkshop', event.message)
      draw()
    }
    const today = new Date().toISOString().slice(0, 10)
    const question: DropQuestion = { files, today, ...named }
    worker.postMessage(question)
  }

  ask().catch((problem: unknown) => {
    stop()
    if (closed) return
    if (problem instanceof NotGathered) refuse(problem.why, problem.place)
    else refuse('unreadable', problem instanceof Error ? problem.message : name)
    draw()
  })
  return {
    title: name,
    draw,
    close() {
      closed = true
      reading?.close()
      stop()
    },
  }
}

function drawLesson(
  kit: Kit,
  name: string,
  { findings, lesson: found }: LessonNews,
  onGive: DropIn['onGive'],
): void {
  const { language } = kit.settings.now.value
  const lesson = found?.lesson[language]
  const give = () => {
    if (lesson !== undefined) onGive?.(lesson.id)
  }
  render(
    <LessonReport
      text={lessonWords[language]}
      papers={papersWords[language]}
      {...{ name, findings }}
      {...(lesson === undefined ? {} : { lesson })}
      onGive={onGive === undefined ? undefined : give}
      onPaper={(page) =>
        kit.go({ to: 'page', page, ...(lesson === undefined ? {} : { lesson: lesson.id }) })
      }
      onHome={() => kit.go({ to: 'home' })}
    />,
    kit.page,
  )
}

/** What a lesson may name, where the files look like one: a text file, and no story beside it. */
async function namedFor(files: DropQuestion['files']): Promise<Pick<DropQuestion, 'named'>> {
  const has = (kind: RegExp) => files.some(({ path }) => kind.test(path))
  if (has(/\.(ink|zip)$/i) || has(/(^|\/)card\.yaml$/) || !has(/\.ya?ml$/i)) return {}
  const [cases, zh, en] = await Promise.all([
    Promise.all(catalogue.map(textsOf)),
    loadDeck('zh'),
    loadDeck('en'),
  ])
  return { named: { cases, cards: { zh: zh.cards, en: en.cards } } }
}

async function textsOf(entry: CaseEntry) {
  const [zh, en] = await Promise.all([sendForText(entry, 'zh'), sendForText(entry, 'en')])
  return { id: entry.id, zh, en }
}

function nameOf({ files, folders }: Dropped): string {
  return folders[0]?.name ?? files[0]?.path.split('/')[0] ?? ''
}

function entryOf({ card, files }: DroppedStory & { readonly kind: 'case' }): CaseEntry {
  const { zh, en } = files
  const { title, hook, minutes } = card
  const { name: familyName, building } = familyOf(card)
  return {
    id: zh?.id ?? en?.id ?? '',
    title,
    hook,
    familyName,
    building,
    minutes,
    languages: [
      ...(zh === undefined ? [] : ['zh' as const]),
      ...(en === undefined ? [] : ['en' as const]),
    ],
    passing: true,
    load: {
      ...(zh === undefined ? {} : { zh: () => Promise.resolve({ file: zh }) }),
      ...(en === undefined ? {} : { en: () => Promise.resolve({ file: en }) }),
    },
  }
}
