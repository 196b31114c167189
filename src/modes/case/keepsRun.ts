import { isFinished } from '../../core/run/play.ts'
import type { Run } from '../../core/run/run.ts'
import type { Session } from '../../core/run/session.ts'
import type { Shelf } from '../../host/shelf.ts'

/**
 * Keeps the run under way. One that was only opened is kept only where it was kept already: what a
 * friend or a trainer sent is looked at, and becomes a run of one's own with the first act in it.
 */
export function keepsRun(
  session: Session,
  shelf: Shelf,
  insteadOf: Run | undefined,
  onNotKept: () => void,
): void {
  let replaced = insteadOf
  session.on((played, cause, before) => {
    const own = cause === 'acted' || cause === 'rewound'
    if (!own && !shelf.holds(before.run)) return
    if (isFinished(played)) {
      shelf.close(before.run)
      return
    }
    const from = own ? (replaced ?? before.run) : before.run
    if (own) replaced = undefined
    if (!shelf.keep(played.run, from)) onNotKept()
  })
}
