import { useState } from 'preact/hooks'
import type { Card } from '../../../../core/story/card.ts'
import type { RoadMap, RoadTaken } from '../../../../core/run/roadMap.ts'
import type { Words } from '../../../../words/zh/words.ts'
import { RoadDrawing } from './roadDrawing.tsx'
import { Fold } from '../../../parts/fold.tsx'
import '../../../parts/screen.css'
import './roadSection.css'

export interface Road {
  readonly taken: RoadTaken
  /** Undefined where it cannot be had now. */
  readonly load: () => Promise<RoadMap | undefined>
}

export interface RoadSectionProps {
  readonly words: Words
  readonly card: Card
  readonly road: Road
}

/** All roads of this truth, folded away, with the one just taken lit. */
export function RoadSection({ words, card, road }: RoadSectionProps) {
  const text = words.screens.debrief
  const [map, setMap] = useState<RoadMap | 'waiting' | 'none'>('waiting')
  const unfold = (open: boolean) => {
    if (!open || typeof map === 'object') return
    void road.load().then((loaded) => setMap(loaded ?? 'none'))
  }
  return (
    <Fold title={text.roadTitle} name="road" onFold={unfold}>
      {map === 'none' && <p class="prose">{text.roadNone}</p>}
      {typeof map === 'object' && <RoadTold words={words} card={card} road={road} map={map} />}
    </Fold>
  )
}

function RoadTold({ words, card, road, map }: RoadSectionProps & { readonly map: RoadMap }) {
  const text = words.screens.debrief
  const been = map.stops.filter(({ id }) => road.taken.stops.includes(id))
  const endings = map.stops.filter(({ ending }) => ending !== undefined)
  const own = been.find(({ ending }) => ending !== undefined)?.ending
  const title = card.endings.find(({ id }) => id === own)?.title ?? ''
  return (
    <>
      <p class="prose">
        {text.road(been.length, map.stops.length - been.length)}{' '}
        {text.roadEndings(endings.length, title)}
      </p>
      <div class="road__scroll" role="region" aria-label={text.roadTitle} tabIndex={0}>
        <RoadDrawing map={map} taken={road.taken} />
      </div>
      <p class="aside">{text.roadKey}</p>
    </>
  )
}
