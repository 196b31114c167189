import { writeRun, type Run } from '../../core/run/run.ts'
import type { Session } from '../../core/run/session.ts'
import { writeAddress } from '../../host/address.ts'
import type { Trail } from '../../host/trail.ts'

/** Where a run is found again, on any device. */
export function addressOf(run: Run): string {
  return writeAddress({ caseId: run.caseId, run: writeRun(run) })
}

/** The address says where one stands: a reload comes back to it, and it can be sent. */
export function standsInAddress(session: Session, trail: Trail): void {
  session.on(({ run }) => trail.stand(addressOf(run)))
}
