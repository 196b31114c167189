import { logLine } from '../../core/log/logbook.ts'
import { toldOfCase } from '../../core/log/toldCase.ts'
import type { Session } from '../../core/run/session.ts'
import type { Shelf } from '../../host/shelf.ts'

/** Enters a run in the logbook at the act that finishes it; to look at a finished run enters nothing. */
export function entersLog(
  session: Session,
  shelf: Shelf,
  now: () => Date,
  onNotKept: () => void,
): void {
  session.on((played, cause) => {
    // A flag raised on the last lines of what is practice finishes nothing any more.
    const finishing = ['pick', 'recall'].includes(played.run.acts.at(-1)?.did ?? '')
    if (cause !== 'acted' || !finishing) return
    const told = toldOfCase(played, session.tale.file.card)
    if (told === undefined) return
    if (!shelf.enter([logLine(now().toISOString(), played.run, told)])) onNotKept()
  })
}
