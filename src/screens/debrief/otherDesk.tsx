import { useEffect, useState } from 'preact/hooks'
import type { DeskId } from '../../core/story/tags.ts'

/** The pictures' addresses; only those of the desk that is shown are asked for. */
const pictures = import.meta.glob<string>(
  '../../../assets/places/{call-floor,courier-office,bedroom,shutters,hospital,game-desk}/{back,front}.svg',
  { query: '?no-inline', import: 'default' },
)

function addresses(desk: DeskId): Promise<readonly string[]> {
  const layers = ['back', 'front'].map((layer) => `../../../assets/places/${desk}/${layer}.svg`)
  return Promise.all(layers.flatMap((path) => pictures[path]?.() ?? []))
}

/** The desk the call came from, painted and still; its slanted left edge stays outside the frame. */
export function OtherDesk({ desk }: { readonly desk: DeskId }) {
  const [layers, setLayers] = useState<readonly string[]>([])
  useEffect(() => {
    let wanted = true
    addresses(desk).then(
      (found) => {
        if (wanted) setLayers(found)
      },
      () => undefined, // without it the half stays dark, and everything is still told in words
    )
    return () => {
      wanted = false
    }
  }, [desk])
  return (
    <svg class="scene" viewBox="132 0 868 768" preserveAspectRatio="xMinYMax slice" aria-hidden>
      {layers.map((href) => (
        <image key={href} href={href} width="1000" height="768" preserveAspectRatio="none" />
      ))}
    </svg>
  )
}
