import { inks } from '../../look/inks.ts'

export interface SealProps {
  readonly x: number
  readonly y: number
  /** Of the lens, in the picture's own units. */
  readonly radius: number
  /** The two characters that mean "to see through". */
  readonly signs: readonly string[]
  readonly family: string
}

const rays = Array.from({ length: 72 }, (_, n) => (n * Math.PI * 2) / 72)

/**
 * Our own mark, cut like a seal: a lens, and in it the two characters of the name. No shield, no
 * star, nothing that anybody's uniform wears.
 */
export function Seal({ x, y, radius, signs, family }: SealProps) {
  const r = (share: number) => radius * share
  const at = (share: number, angle: number) =>
    `${(Math.cos(angle) * r(share)).toFixed(1)} ${(Math.sin(angle) * r(share)).toFixed(1)}`
  const handle = Math.PI / 4
  return (
    <g transform={`translate(${String(x)} ${String(y)}) rotate(-8)`}>
      <path
        d={`M${at(1.06, handle)}L${at(1.56, handle)}`}
        stroke={inks.clay}
        stroke-width={r(0.2)}
        stroke-linecap="round"
      />
      <circle r={r(1)} fill={inks.paper} stroke={inks.clay} stroke-width={r(0.075)} />
      <path
        d={rays.map((angle) => `M${at(0.83, angle)}L${at(0.91, angle)}`).join('')}
        stroke={inks.clay}
        stroke-width={r(0.016)}
      />
      <circle r={r(0.77)} fill={inks.clay} />
      <path
        d={`M${at(0.66, 3.5)}A${String(r(0.66))} ${String(r(0.66))} 0 0 1 ${at(0.66, 4.5)}`}
        fill="none"
        stroke={inks.lamp}
        stroke-width={r(0.035)}
        stroke-linecap="round"
      />
      {signs.map((sign, n) => (
        <text
          key={sign}
          x={r(n === 0 ? -0.27 : 0.27)}
          y={r(0.19)}
          font-size={r(0.54)}
          font-weight="700"
          font-family={family}
          text-anchor="middle"
          fill={inks.paper}
        >
          {sign}
        </text>
      ))}
    </g>
  )
}
