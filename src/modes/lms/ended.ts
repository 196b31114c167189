import { fieldsOf } from '../../core/fieldsOf.ts'
import { openKeep, type Keep } from '../../host/keep.ts'
import { readAttempt, writeAttempt } from '../../wire/lms/attempt.ts'
import type { Platform } from './platform.ts'

type Left = Pick<Platform, 'attempt' | 'looksOnly'>

/**
 * How a case stood when its page was left: a page that is loaded anew may find that its platform has
 * ended the visit and says nothing more. It lies in this tab alone, as the visit does.
 */
export function leftInTab(caseId: string): {
  write(left: Left): void
  /** The platform that has ended, as the page before this one left it; undefined where none was left. */
  read(): Platform | undefined
} {
  const tab: Keep = openKeep(() => sessionStorage)
  const name = `left/${caseId}`
  return {
    write: ({ attempt, looksOnly }) =>
      void tab.set(name, { attempt: writeAttempt(attempt), looksOnly }),
    read() {
      const { attempt, looksOnly } = fieldsOf(tab.get(name))
      const read = typeof attempt === 'string' ? readAttempt(attempt) : undefined
      return read && ended({ attempt: read, looksOnly: looksOnly === true })
    },
  }
}

function ended(left: Left): Platform {
  return { ...left, ended: true, tell: () => undefined, onSaved: () => undefined }
}
