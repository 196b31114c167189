import { useEffect, useRef } from 'preact/hooks'
import type { BuildingId } from '../../core/buildings.ts'
import type { CampusScene } from '../../core/campusScene.ts'
import './campusPicture.css'

/** What a pointer does on the map. */
export interface MapPointer {
  readonly onPick: (building: BuildingId) => void
  readonly onPoint: (building: BuildingId | undefined) => void
}

/** A drawn map in its slot. */
export interface DrawnMap {
  show(scene: CampusScene): void
  close(): void
}

/** Draws the map into a slot, at once or once it has been fetched. */
export type OpenMap = (slot: HTMLElement, pointer: MapPointer) => DrawnMap

export interface CampusMapProps extends MapPointer {
  readonly openMap: OpenMap
  readonly scene: CampusScene
}

/** The picture of the campus. The list beside it holds all that is in it, so nobody is told of it. */
export function CampusMap({ openMap, scene, ...pointer }: CampusMapProps) {
  const slot = useRef<HTMLDivElement>(null)
  const map = useRef<DrawnMap>(undefined)
  const does = useRef(pointer)
  does.current = pointer
  useEffect(() => {
    if (slot.current === null) return undefined
    const opened = openMap(slot.current, {
      onPick: (building) => does.current.onPick(building),
      onPoint: (building) => does.current.onPoint(building),
    })
    map.current = opened
    return () => opened.close()
  }, [openMap])
  useEffect(() => map.current?.show(scene))
  return <div class="campus__map" ref={slot} aria-hidden />
}
