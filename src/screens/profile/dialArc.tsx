import type { Dial, DialId } from '../../core/log/profile.ts'
import { bounds } from '../../core/log/profile.ts'
import './dialArc.css'

export interface DialArcProps {
  readonly id: DialId
  readonly dial: Dial
  /** What it shows, in words. */
  readonly label: string
}

/** What the two ends of an arc stand for. A lean is drawn with suspicion on the left. */
const scales: Readonly<Record<DialId, readonly [from: number, to: number]>> = {
  tellApart: [0, 3],
  lean: [-1.4, 1.4],
  verify: [0, 1],
  refuse: [0, 1],
  stopLoss: [0, 1],
}

const centre = { x: 110, y: 108 }
const radius = 84
/** Between two stretches of the arc, as a part of its whole. */
const gap = 0.012

/** A dial: three stretches, a soft band as wide as the doubt, and a mark where it stands now. */
export function DialArc({ id, dial, label }: DialArcProps) {
  const [low, high] = bounds[id].map((bound) => partOf(id, bound)) as [number, number]
  return (
    <svg class="arc" viewBox="0 0 220 124" role="img" aria-label={label} data-known={dial.known}>
      <path class="arc__track" d={stretch(0, low - gap)} />
      <path class="arc__track arc__track--middle" d={stretch(low + gap, high - gap)} />
      <path class="arc__track" d={stretch(high + gap, 1)} />
      {dial.known && (
        <>
          <path class="arc__glow" d={stretch(partOf(id, dial.from), partOf(id, dial.to))} />
          <path class="arc__doubt" d={stretch(partOf(id, dial.from), partOf(id, dial.to))} />
          <Mark at={partOf(id, dial.value)} />
        </>
      )}
    </svg>
  )
}

function Mark({ at }: { readonly at: number }) {
  const [inner, outer] = [point(at, radius - 25), point(at, radius + 17)]
  return (
    <>
      <line class="arc__mark" x1={inner.x} y1={inner.y} x2={outer.x} y2={outer.y} />
      <circle class="arc__tip" cx={inner.x} cy={inner.y} r="6" />
    </>
  )
}

function partOf(id: DialId, value: number): number {
  const [from, to] = scales[id]
  return Math.min(1, Math.max(0, (value - from) / (to - from)))
}

/** A place on the arc: 0 is its left end, 1 its right one. */
function point(part: number, r: number): { readonly x: number; readonly y: number } {
  const angle = Math.PI * (1 - part)
  const round = (value: number) => Math.round(value * 100) / 100
  return { x: round(centre.x + r * Math.cos(angle)), y: round(centre.y - r * Math.sin(angle)) }
}

function stretch(from: number, to: number): string {
  const [a, b] = [point(from, radius), point(to, radius)]
  const r = String(radius)
  return `M${String(a.x)} ${String(a.y)}A${r} ${r} 0 0 1 ${String(b.x)} ${String(b.y)}`
}
