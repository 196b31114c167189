import { fieldsOf } from '../../core/fieldsOf.ts'
import { signal, type ReadonlySignal } from '@preact/signals'
import type { OwnLesson } from '../../core/lesson/lesson.ts'
import type { Hall } from '../../core/present/hall.ts'
import type { Keep } from '../../host/keep.ts'
import { readOwnLesson } from '../../wire/ownLesson.ts'
import type { Message } from '../../wire/presenter.ts'
import { takeLesson } from '../library/lessons.ts'

/**
 * The lesson a trainer has brought to this session: every window of it has it, after a reload too. It
 * goes where the session goes, and no further.
 */
export interface OwnLessonHere {
  readonly now: ReadonlySignal<OwnLesson | undefined>
  /** It is given from this window. */
  bring(own: OwnLesson): void
  hear(message: Extract<Message, Saying>): void
  /** Asks the other windows for it, where the hall is at a lesson this one has not got. */
  lookFor(hall: Hall | undefined): void
}

const name = 'present-lesson'

type Saying = { readonly say: 'wants' } | { readonly say: 'lesson'; readonly own: OwnLesson }

export function openOwnLesson(
  keep: Keep,
  session: string,
  say: (saying: Saying) => void,
): OwnLessonHere {
  const found = keptIn(keep, session)
  const now = signal(found)
  if (found !== undefined) takeLesson(found)
  function hold(own: OwnLesson): void {
    now.value = own
    takeLesson(own)
    keep.set(name, { session, own })
    try {
      history.replaceState({ ...fieldsOf(history.state), [name]: { session, own } }, '')
    } catch {
      // Too long for this browser's history, or none: the other window still has it.
    }
  }
  return {
    now,
    bring(own) {
      hold(own)
      say({ say: 'lesson', own })
    },
    hear(message) {
      const own = now.peek()
      if (message.say === 'wants' && own !== undefined) say({ say: 'lesson', own })
      if (message.say === 'lesson') hold(message.own)
    },
    lookFor(hall) {
      const { own, id } = hall?.lesson ?? {}
      if (own === true && now.peek()?.lesson.zh.id !== id) say({ say: 'wants' })
    },
  }
}

/** In the window's history, or on the device; of this session. */
function keptIn(keep: Keep, session: string): OwnLesson | undefined {
  const places = [fieldsOf(history.state)[name], keep.get(name)].map(fieldsOf)
  const mine = places.filter((one) => one['session'] === session)
  return mine.map((one) => readOwnLesson(one['own'])).find((own) => own !== undefined)
}
