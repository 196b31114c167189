import type { Words } from '../../words/zh/words.ts'
import type { Quarter } from './quarters.ts'
import { CampusMap, type OpenMap } from './campusMap.tsx'
import type { Campus } from './useCampus.ts'
import './campusPicture.css'

export interface CampusPictureProps {
  readonly words: Words
  readonly quarters: readonly Quarter[]
  readonly campus: Campus
  readonly openMap: OpenMap | undefined
}

/** The map, and the name of the building that is lit. */
export function CampusPicture({ words, quarters, campus, openMap }: CampusPictureProps) {
  const text = words.screens.campus
  const { lamp } = campus
  const sites = quarters.map(({ site }) => site)
  const quiet = sites.every(({ building }) => building !== lamp)
  return (
    <div class="campus">
      {openMap !== undefined && (
        <CampusMap
          openMap={openMap}
          scene={lamp === undefined ? { sites } : { sites, lamp }}
          onPick={campus.pick}
          onPoint={campus.point}
        />
      )}
      {lamp !== undefined && (
        <p
          class={`campus__label${campus.near === undefined ? '' : ' campus__label--near'}`}
          aria-hidden
        >
          <b>{text.buildings[lamp]}</b>
          {quiet && <span>{text.quietHere}</span>}
        </p>
      )}
    </div>
  )
}
