import { writeRun, type Run } from '../../core/run/run.ts'
import type { Session } from '../../core/run/session.ts'
import { writeAddress } from '../../host/address.ts'
import type { Kit } from '../kit.ts'

/** Where a run is found again, on any device. */
export function addressOf(run: Run): string {
  return writeAddress({ caseId: run.caseId, run: writeRun(run) })
}

/**
 * The address says where one stands: a reload comes back to it, and it can be sent. Of a visit that
 * nothing is to outlive it says the case alone: a browser remembers addresses.
 */
export function standsInAddress(
  session: Session,
  { trail, keep }: Pick<Kit, 'trail' | 'keep'>,
): void {
  session.on(({ run }) => {
    trail.stand(keep.forVisit === true ? writeAddress({ caseId: run.caseId }) : addressOf(run))
  })
}
