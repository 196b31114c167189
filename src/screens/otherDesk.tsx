import floor from '../../assets/places/call-floor/back.svg?no-inline'
import floorDesk from '../../assets/places/call-floor/front.svg?no-inline'
import office from '../../assets/places/courier-office/back.svg?no-inline'
import officeDesk from '../../assets/places/courier-office/front.svg?no-inline'
import type { DeskId } from '../core/tags.ts'

const desks: Record<DeskId, readonly [string, string]> = {
  'call-floor': [floor, floorDesk],
  'courier-office': [office, officeDesk],
}

/** The desk the call came from, painted and still; its slanted left edge stays outside the frame. */
export function OtherDesk({ desk }: { readonly desk: DeskId }) {
  const [back, front] = desks[desk]
  return (
    <svg class="scene" viewBox="132 0 868 768" preserveAspectRatio="xMinYMax slice" aria-hidden>
      <image href={back} width="1000" height="768" preserveAspectRatio="none" />
      <image href={front} width="1000" height="768" preserveAspectRatio="none" />
    </svg>
  )
}
