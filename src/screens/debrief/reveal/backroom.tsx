import { useEffect, useState } from 'preact/hooks'
import type { BackroomId } from '../../../core/story/tags.ts'
import '../../parts/scene.css'

/** The very files the stage draws from; only those of the backroom that is shown are asked for. */
const pictures = import.meta.glob<string>(
  ['../../../../assets/places/*/{back,front}.svg', '!../../../../assets/places/campus/*.svg'],
  { query: '?raw&of=place', import: 'default' },
)

async function addresses(backroom: BackroomId): Promise<readonly string[]> {
  const layers = ['back', 'front'].map(
    (layer) => `../../../../assets/places/${backroom}/${layer}.svg`,
  )
  const drawn = await Promise.all(layers.flatMap((path) => pictures[path]?.() ?? []))
  return drawn.map((svg) => `data:image/svg+xml,${encodeURIComponent(svg)}`)
}

/** The backroom the call came from, painted and still; its slanted left edge stays outside the frame. */
export function Backroom({ backroom }: { readonly backroom: BackroomId }) {
  const [layers, setLayers] = useState<readonly string[]>([])
  useEffect(() => {
    let wanted = true
    addresses(backroom).then(
      (found) => {
        if (wanted) setLayers(found)
      },
      () => undefined, // without it the half stays dark, and everything is still told in words
    )
    return () => {
      wanted = false
    }
  }, [backroom])
  return (
    <svg class="scene" viewBox="132 0 868 768" preserveAspectRatio="xMinYMax slice" aria-hidden>
      {layers.map((href) => (
        <image key={href} href={href} width="1000" height="768" preserveAspectRatio="none" />
      ))}
    </svg>
  )
}
