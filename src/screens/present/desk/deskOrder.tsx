import type { Item, Lesson } from '../../../core/lesson/lesson.ts'
import type { PresentWords } from '../../../words/zh/present.ts'
import type { LessonWords } from '../../../words/zh/lesson.ts'
import { clockOf, minuteMs } from './deskClock.tsx'
import './deskSmall.css'
import './deskOrder.css'

export interface OrderProps {
  readonly text: PresentWords['desk']
  readonly called: LessonWords
  readonly lesson: Lesson
  /** The item that is on the wall, and since when. */
  readonly nth: number
  readonly since: number
  readonly now: number
  readonly onItem: (nth: number) => void
}

/** The running order of the lesson, with what is said now. */
export function DeskOrder({ text, called, lesson, nth, since, now, onItem }: OrderProps) {
  return (
    <div class="desk-order">
      <h2>
        {text.order} <span>{lesson.title}</span>
      </h2>
      <ol class="desk-order__list">
        {lesson.items.map((item, i) => (
          <li
            class={i === nth ? 'desk-order__item desk-order__item--now' : 'desk-order__item'}
            key={item.name}
          >
            <button
              type="button"
              class="desk-small"
              title={text.showItem}
              onClick={() => onItem(i)}
            >
              {text.lessonMinutes(item.minutes)} · {called.kinds[item.kind]} · {item.name}
            </button>
            {i === nth && <Left text={text} minutes={item.minutes} ms={now - since} />}
            {i === nth && <Said text={text} item={item} />}
          </li>
        ))}
      </ol>
    </div>
  )
}

/** What is left of the item's own minutes. */
function Left(props: Pick<OrderProps, 'text'> & { readonly minutes: number; readonly ms: number }) {
  const { text, minutes, ms } = props
  const left = minutes * minuteMs - Math.max(0, ms)
  return (
    <time class={left < 0 ? 'desk-order__left desk-order__left--over' : 'desk-order__left'}>
      {left < 0 ? text.itemOver : text.itemLeft} {clockOf(Math.abs(left))}
    </time>
  )
}

function Said({ text, item }: Pick<OrderProps, 'text'> & { readonly item: Item }) {
  return (
    <div class="desk-order__said">
      {item.does !== undefined && <p class="desk-order__does">{item.does}</p>}
      {item.says.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {item.kind === 'ask' && (
        <>
          <p class="desk-order__does">{text.afterwards}</p>
          {item.after.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </>
      )}
      {item.facts.map((fact) => (
        <p key={fact.text}>
          {fact.text}{' '}
          <small>
            {fact.source} {fact.date}
          </small>
        </p>
      ))}
    </div>
  )
}
