import type { DeskId } from '../core/tags.ts'

/** The pictures' addresses: what is not looked at is not fetched. */
const pictures = import.meta.glob<string>(
  '../../assets/places/{call-floor,courier-office,bedroom,shutters,hospital,game-desk}/{back,front}.svg',
  { query: '?no-inline', import: 'default', eager: true },
)

const address = (desk: DeskId, layer: 'back' | 'front') =>
  pictures[`../../assets/places/${desk}/${layer}.svg`]

/** The desk the call came from, painted and still; its slanted left edge stays outside the frame. */
export function OtherDesk({ desk }: { readonly desk: DeskId }) {
  return (
    <svg class="scene" viewBox="132 0 868 768" preserveAspectRatio="xMinYMax slice" aria-hidden>
      {(['back', 'front'] as const).map((layer) => (
        <image
          key={layer}
          href={address(desk, layer)}
          width="1000"
          height="768"
          preserveAspectRatio="none"
        />
      ))}
    </svg>
  )
}
