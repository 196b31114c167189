import type { BuildingId } from '../../core/buildings.ts'
import type { CampusScene } from '../../core/campusScene.ts'
import { campusPicture, type CampusPicture } from './campusArt.ts'
import { lightsOf, type Light } from './campusLights.ts'
import { campusFrame, campusWorld, buildingAt } from './campusPlan.ts'
import { bicycleRest } from './campusLife.ts'
import type { Box } from '../engine/framing.ts'
import { palette } from '../engine/stageColours.ts'
import { svgAddress } from '../engine/svgAddress.ts'

/** The campus as drawn by somebody. */
export interface Campus {
  show(scene: CampusScene): void
  close(): void
}

export interface CampusPointer {
  readonly onPick: (building: BuildingId) => void
  readonly onPoint: (building: BuildingId | undefined) => void
}

/**
 * Paints the campus as one SVG, without Phaser, and hears the pointer. It stays beneath the stage:
 * both are framed alike, so whichever is seen, a building is where it is pressed.
 */
export function openStill(host: HTMLElement, pointer: CampusPointer): Campus {
  const lay = openPictures()
  const svg = make('svg', { 'aria-hidden': 'true', class: 'campus__still' })
  const lights = make('g', {})
  svg.append(
    glowPaint(),
    lay('map', campusWorld),
    lights,
    lay('bicycle', bicycleRest),
    lay('front', { x: -400, y: 860, width: 1800, height: 100 }),
  )
  host.append(svg)
  let scene: CampusScene = { sites: [] }
  let near: BuildingId | undefined

  const frame = () => campusFrame(host.clientWidth, host.clientHeight)
  const fit = () => {
    if (host.clientWidth === 0 || host.clientHeight === 0) return
    const { x, y, width, height } = frame().seen
    svg.setAttribute('viewBox', [x, y, width, height].join(' '))
  }
  const buildingUnder = (event: PointerEvent | MouseEvent) => {
    const rect = host.getBoundingClientRect()
    const { seen } = frame()
    const across = (event.clientX - rect.left) / rect.width
    const down = (event.clientY - rect.top) / rect.height
    return buildingAt(seen.x + across * seen.width, seen.y + down * seen.height)
  }
  const point = (building: BuildingId | undefined) => {
    if (building === near) return
    near = building
    const open = scene.sites.some((site) => site.building === building)
    host.style.cursor = open ? 'pointer' : ''
    pointer.onPoint(building)
  }
  const moved = (event: PointerEvent) => {
    if (event.pointerType === 'mouse') point(buildingUnder(event))
  }
  const left = () => point(undefined)
  const pressed = (event: MouseEvent) => {
    const building = buildingUnder(event)
    if (building !== undefined) pointer.onPick(building)
  }
  host.addEventListener('pointermove', moved)
  host.addEventListener('pointerleave', left)
  host.addEventListener('click', pressed)
  const watcher = new ResizeObserver(fit)
  watcher.observe(host)
  fit()

  return {
    show(next) {
      scene = next
      lights.replaceChildren(...lightsOf(next).flatMap((light) => drawn(light, lay)))
    },
    close() {
      watcher.disconnect()
      host.removeEventListener('pointermove', moved)
      host.removeEventListener('pointerleave', left)
      host.removeEventListener('click', pressed)
      svg.remove()
    },
  }
}

type LayPicture = (picture: CampusPicture, at: Box) => SVGElement

function drawn({ key, picture, at, glow }: Light, lay: LayPicture): readonly SVGElement[] {
  const shown = lay(picture, at)
  shown.setAttribute('data-light', key)
  if (glow === undefined) return [shown]
  const { x, y, width, height } = glow.at
  const ellipse = make('ellipse', {
    cx: x + width / 2,
    cy: y + height / 2,
    rx: width / 2,
    ry: height / 2,
    fill: 'url(#campus-glow)',
    opacity: glow.strength,
  })
  return [shown, ellipse]
}

/** Puts pictures, each with the address made when it was first needed. */
function openPictures(): LayPicture {
  const addresses = new Map<CampusPicture, string>()
  return (picture, { x, y, width, height }) => {
    const href = addresses.get(picture) ?? svgAddress(campusPicture(picture))
    addresses.set(picture, href)
    return make('image', { href, x, y, width, height, preserveAspectRatio: 'none' })
  }
}

function glowPaint(): SVGElement {
  const paint = make('radialGradient', { id: 'campus-glow' })
  const stops = [
    [0, palette.lampCore],
    [0.4, palette.lampMid],
    [1, palette.lampEdge],
  ] as const
  paint.append(...stops.map(([offset, colour]) => make('stop', { offset, 'stop-color': colour })))
  return paint
}

function make(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
  return element
}
