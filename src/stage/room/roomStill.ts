import type { Part } from '../../core/story/part.ts'
import type { PlaceId } from '../../core/story/tags.ts'
import { frameFor, world } from '../engine/framing.ts'
import { nextTask } from '../engine/nextTask.ts'
import { placeFiles } from '../engine/placeFiles.ts'
import { plainRoom } from '../engine/plainPlace.ts'
import { palette } from '../engine/stageColours.ts'
import { sceneryOf } from './scenery.ts'
import { readDrawing, svgAddress } from '../engine/svgAddress.ts'

/** The room as it is drawn, painted by the page itself while Phaser is still on its way. */
export interface RoomStill extends Part {
  /** Settles once the first place is on screen, or cannot come. */
  readonly shown: Promise<void>
}

const layers = ['far', 'wall', 'mid', 'near', 'front'] as const

/**
 * Paints each place in `slot` as it comes, and `first` before any; framed as the stage frames it, without
 * people.
 */
export function openRoomStill(
  slot: HTMLElement,
  first: PlaceId,
  onProblem: (problem: unknown) => void,
): RoomStill {
  const svg = make('svg', { 'aria-hidden': 'true', class: 'room__still' })
  let wanted: PlaceId | undefined
  let tellShown: () => void = () => undefined
  const shown = new Promise<void>((resolve) => (tellShown = resolve))
  slot.prepend(svg)

  const fit = () => {
    if (slot.clientWidth === 0 || slot.clientHeight === 0) return
    const { x, y, width, height } = frameFor(slot.clientWidth, slot.clientHeight).seen
    svg.setAttribute('viewBox', [x, y, width, height].join(' '))
  }
  const watcher = new ResizeObserver(fit)
  watcher.observe(slot)

  async function paintPlace(place: PlaceId): Promise<void> {
    const drawings = await fetchLayers(place)
    const drawn: SVGElement[] = []
    for (const drawing of drawings) {
      const href = svgAddress(drawing)
      drawn.push(make('image', { href, ...boxOf(drawing), preserveAspectRatio: 'none' }))
      // Read one by one, and kept by the browser: all at once, a slow phone would hear no tap. What
      // cannot be read is left out of the picture by itself.
      await readDrawing(href).catch(onProblem)
      await nextTask()
      if (wanted !== place) return
    }
    fit()
    svg.replaceChildren(...drawn, ...duskOf(place))
    await nextFrame()
  }
  const draw = (place: PlaceId) => {
    if (place === wanted) return
    wanted = place
    // A place that cannot come leaves the one that style sheets paint.
    void paintPlace(place).catch(onProblem).then(tellShown)
  }
  // The phone comes first.
  let open = true
  void nextTask().then(() => {
    if (open && wanted === undefined) draw(first)
  })

  return {
    shown,
    play(_, view) {
      draw(view.place)
      return Promise.resolve()
    },
    settle: (view) => draw(view.place),
    close() {
      open = false
      wanted = undefined
      tellShown()
      watcher.disconnect()
      svg.remove()
    },
  }
}

function fetchLayers(place: PlaceId): Promise<readonly string[]> {
  const plain: Readonly<Partial<Record<string, string>>> = plainRoom()
  return Promise.all(
    layers.flatMap((layer) => {
      const instead = plain[layer]
      const drawn = placeFiles[`../../../assets/places/${place}/${layer}.svg`]
      if (drawn !== undefined) return drawn()
      return instead === undefined ? [] : Promise.resolve(instead)
    }),
  )
}

/** After what has been drawn is on screen. */
async function nextFrame(): Promise<void> {
  await new Promise(requestAnimationFrame)
  await nextTask()
}

/** Where a picture stands in the place: its own viewBox says so. */
function boxOf(drawing: string) {
  const [, box = ''] = /viewBox="([^"]+)"/.exec(drawing) ?? []
  const [x = 0, y = 0, width = 0, height = 0] = box.split(' ').map(Number)
  return { x, y, width, height }
}

/** The hour: darker towards the edges, and what lamps there are. */
function duskOf(place: PlaceId): readonly SVGElement[] {
  const { dark, glows } = sceneryOf(place)
  const lamps = glows.flatMap(({ of, x, y, width, height, strength }) => {
    const at = { cx: x, cy: y, rx: width / 2, ry: height / 2 }
    return of === 'lamp'
      ? [make('ellipse', { ...at, fill: 'url(#room-lamp)', opacity: strength })]
      : []
  })
  return [
    paint('room-lamp', [palette.lampCore, palette.lampMid, palette.lampEdge]),
    paint('room-dusk', [palette.vignetteClear, palette.vignetteClear, palette.vignetteDark]),
    ...lamps,
    make('rect', { ...world, fill: 'url(#room-dusk)', opacity: dark }),
  ]
}

function paint(id: string, colours: readonly string[]): SVGElement {
  const gradient = make('radialGradient', { id })
  const stops = colours.map((colour, i) =>
    make('stop', { offset: i / (colours.length - 1), 'stop-color': colour }),
  )
  gradient.append(...stops)
  return gradient
}

function make(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
  return element
}
