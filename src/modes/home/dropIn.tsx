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
import type { CaseEntry } from '../library/catalogue.ts'
import { gather, NotGathered } from './droppedFiles.ts'
import type { Kit, Shown } from '../kit.ts'
import { openReading, type Reading } from './readingPage.tsx'

export interface DropIn {
  readonly dropped: Dropped
  /** Plays a case that was dropped; by lot where no truth is named. */
  readonly onPlay: (entry: CaseEntry, truth: Truth | undefined) => void
}

/** How long a drop may take; a loop would take for ever. */
const longestMs = 20_000

/**
 * Has what was dropped compiled and checked by the workshop, in a worker of its own that can be
 * stopped whatever it does, and draws what comes of it.
 */
export function openDropIn(kit: Kit, { dropped, onPlay }: DropIn): Shown {
  const name = nameOf(dropped)
  let story: DroppedStory | undefined
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
    else if (news.kind === 'compiled') {
      story = news.story
      shown = { ...shown, state: 'checking' }
    } else if (news.kind === 'found') {
      shown = { ...shown, findings: news.findings }
    } else {
      const { findings, explored } = news
      shown = { state: 'checked', findings, ...(explored === undefined ? {} : { explored }) }
    }
    if (news.kind === 'refused' || news.kind === 'checked') stop()
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
    if (closed) return
    worker = new DropWorker()
    worker.onmessage = (event: MessageEvent<DropNews>) => hear(event.data)
    worker.onerror = (event) => {
      stop()
      refuse('noWorkshop', event.message)
      draw()
    }
    const question: DropQuestion = { files, today: new Date().toISOString().slice(0, 10) }
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
