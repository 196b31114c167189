import type { Item, Lesson } from '../../core/lesson/lesson.ts'
import { faces } from '../../look/faces.ts'
import type { Sourced } from '../../core/story/card.ts'
import type { LessonWords } from '../../words/zh/lesson.ts'
import type { PapersWords } from '../../words/zh/papers.ts'
import './lessonSheet.css'

export interface LessonSheetProps {
  readonly text: PapersWords
  /** What items, truths and votes are called. */
  readonly called: LessonWords
  readonly lesson: Lesson
  readonly titleOf: (caseId: string) => string
}

/** The trainer's own page: when, what, in which words, and where each fact is from. */
export function LessonSheet({ text, called, lesson, titleOf }: LessonSheetProps) {
  const { sheet: words } = text
  const starts = startsOf(lesson)
  const facts = factsOf(lesson)
  const markOf = (fact: Sourced) => facts.findIndex(({ text: said }) => said === fact.text) + 1
  return (
    <div class="running">
      <header class="running__head">
        <h2>{lesson.title}</h2>
        <p>{words.total(lesson.minutes, lesson.audience)}</p>
      </header>
      <table class="running__order">
        <thead>
          <tr>
            {words.columns.map((one) => (
              <th key={one} scope="col">
                {one}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lesson.items.map((item, n) => (
            <tr key={item.name}>
              <td>
                {String(starts[n] ?? 0)}–{String((starts[n] ?? 0) + item.minutes)}′
              </td>
              <th scope="row">
                {item.name}
                <small>{called.kinds[item.kind]}</small>
              </th>
              <td>
                <AboutItem
                  {...{ text, called, item, titleOf }}
                  marks={item.facts.map((fact) => `[${String(markOf(fact))}]`)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <section class="running__facts">
        <h3>{words.facts}</h3>
        <ol>
          {facts.map((fact) => (
            <li key={fact.text}>{words.fact(fact.text, fact.source, fact.date)}</li>
          ))}
        </ol>
        <p>
          {words.factsNote} {words.keys}
        </p>
      </section>
    </div>
  )
}

/** The minute at which each item begins. */
function startsOf({ items }: Lesson): readonly number[] {
  let at = 0
  return items.map(({ minutes }) => {
    const start = at
    at += minutes
    return start
  })
}

/** Every fact once, in the order it is named. */
function factsOf({ items }: Lesson): readonly Sourced[] {
  const all = items.flatMap(({ facts }) => facts)
  return all.filter((fact, i) => all.findIndex(({ text }) => text === fact.text) === i)
}

interface AboutItemProps extends Omit<LessonSheetProps, 'lesson'> {
  readonly item: Item
  /** Under which its facts stand below. */
  readonly marks: readonly string[]
}

function AboutItem({ text, called, item, titleOf, marks }: AboutItemProps) {
  return (
    <>
      {whatOf({ text, called, titleOf }, item).map((one) => (
        <p key={one} class="running__what">
          {one}
        </p>
      ))}
      {item.does !== undefined && <p class="running__does">{item.does}</p>}
      {item.says.length > 0 && (
        <p>
          {item.says.join(' ')} <span class="running__marks">{marks.join(' ')}</span>
        </p>
      )}
      {item.kind === 'ask' && (
        <p>
          <b>{text.sheet.after}</b> {item.after.join(' ')}
        </p>
      )}
    </>
  )
}

/** What is set before, in a few words. */
function whatOf(
  { text, called, titleOf }: Omit<AboutItemProps, 'item' | 'marks'>,
  item: Item,
): readonly string[] {
  if ('caseId' in item) {
    const which =
      item.kind === 'twins'
        ? text.sheet.first(called.truths[item.first])
        : called.truths[item.truth]
    const where = `${titleOf(item.caseId)} · ${which}`
    return item.kind === 'one-line' ? [where, answersOf(item)] : [where]
  }
  if (item.kind === 'ask') return [item.question]
  if (item.kind === 'vote') return [item.question ?? called.topics[item.topic]]
  if (item.kind !== 'cards') return []
  const frauds = item.cards.filter(({ truth }) => truth === 'scam').length
  return [text.sheet.cards(item.cards.length, frauds)]
}

/** As the wall letters them. */
function answersOf({ answerWords }: Extract<Item, { kind: 'one-line' }>): string {
  return answerWords.map((words, n) => `${faces[n]?.letter ?? ''} ${words}`).join('　')
}
