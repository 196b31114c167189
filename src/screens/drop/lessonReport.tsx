import type { Lesson } from '../../core/lesson/lesson.ts'
import type { LessonWords } from '../../words/zh/lesson.ts'
import type { PapersWords } from '../../words/zh/papers.ts'
import { paperKinds, type PaperKind } from '../paper/paperFrame.tsx'
import { useArrival } from '../parts/useArrivalFocus.ts'
import '../parts/button.css'
import '../parts/screen.css'
import './lessonReport.css'
import type { DropFinding } from './dropReport.tsx'

export interface LessonReportProps {
  readonly text: LessonWords
  readonly papers: PapersWords
  /** Of the file. */
  readonly name: string
  /** Absent while it is being read. */
  readonly findings?: readonly DropFinding[]
  /** Absent where it cannot be given. */
  readonly lesson?: Lesson
  /** Absent where no lesson can be given from here. */
  readonly onGive?: (() => void) | undefined
  readonly onPaper: (kind: PaperKind) => void
  readonly onHome: () => void
}

/** What was found in a dropped lesson, and the way into it. */
export function LessonReport(props: LessonReportProps) {
  const { text, name, findings, lesson } = props
  const heading = useArrival()
  const told = text.dropped
  return (
    <main class="screen screen--centred">
      <section class="card lesson-report">
        <h1 class="title" ref={heading} tabIndex={-1}>
          {lesson?.title ?? name}
        </h1>
        <div role="status">
          <p class="prose">{statusOf(props)}</p>
          {lesson !== undefined && (
            <p class="aside">
              {props.papers.minutes(lesson.minutes)} · {lesson.audience}
            </p>
          )}
        </div>
        {lesson !== undefined && <Ways {...props} />}
        {findings !== undefined && findings.length > 0 && <Findings findings={findings} />}
        {lesson !== undefined && <p class="aside">{told.visitOnly}</p>}
        <div class="buttons">
          <button type="button" class="button" onClick={() => props.onHome()}>
            {told.home}
          </button>
        </div>
      </section>
    </main>
  )
}

function statusOf({ text, name, findings }: LessonReportProps): string {
  const { dropped } = text
  if (findings === undefined) return dropped.checking(name)
  return findings.length === 0 ? dropped.clean : dropped.findings(findings.length)
}

function Ways({ text, papers, onGive, onPaper }: LessonReportProps) {
  return (
    <>
      {onGive !== undefined && (
        <div class="buttons">
          <button type="button" class="button button--main" onClick={() => onGive()}>
            {text.dropped.give}
          </button>
        </div>
      )}
      <div class="buttons" role="group" aria-label={text.dropped.papers}>
        {paperKinds.map((kind) => (
          <button key={kind} type="button" class="button" onClick={() => onPaper(kind)}>
            {papers.names[kind]}
          </button>
        ))}
      </div>
    </>
  )
}

/** More than anybody mends at once. */
const mostListed = 50

function Findings({ findings }: { readonly findings: readonly DropFinding[] }) {
  return (
    <ol class="lesson-report__findings">
      {findings.slice(0, mostListed).map(({ file, line, what, cure }, i) => (
        <li key={i}>
          <code>
            {file}:{line}
          </code>
          <p>{what.slice(0, 600)}</p>
          <p class="aside">{cure.slice(0, 600)}</p>
        </li>
      ))}
    </ol>
  )
}
