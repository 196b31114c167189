import type { Stroke } from '../../core/present/hall.ts'

/** Points of one line; more are thinned out. */
const mostPoints = 300

/**
 * Whoever holds the mouse down on the wall draws over it: a line is told once it is done, and goes with
 * the next press. Returns its stop.
 */
export function drawsOn(page: HTMLElement, onStroke: (stroke: Stroke) => void): () => void {
  let points: [number, number][] | undefined
  const at = ({ clientX, clientY }: PointerEvent): [number, number] => [
    part(clientX, innerWidth),
    part(clientY, innerHeight),
  ]
  const begin = (event: PointerEvent) => {
    points = [at(event)]
  }
  const go = (event: PointerEvent) => {
    if (points !== undefined && points.length < mostPoints) points.push(at(event))
  }
  const end = () => {
    // A click draws nothing: it only gives the window the keyboard.
    if (points !== undefined && points.length > 3) onStroke(points)
    points = undefined
  }
  page.addEventListener('pointerdown', begin)
  page.addEventListener('pointermove', go)
  window.addEventListener('pointerup', end)
  return () => {
    page.removeEventListener('pointerdown', begin)
    page.removeEventListener('pointermove', go)
    window.removeEventListener('pointerup', end)
  }
}

/** In thousandths, within the wall. */
function part(place: number, whole: number): number {
  return Math.round(Math.min(1, Math.max(0, place / Math.max(1, whole))) * 1000)
}
