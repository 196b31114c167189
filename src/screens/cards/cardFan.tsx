import './cardFan.css'

/** What a card may be, as small signs in a square of 24: a message, a call, a chat, a page. */
const signs = [
  'M3 6h18v12H3zM3 7l9 7 9-7',
  'M6 3h4l2 5-3 2a12 12 0 0 0 5 5l2-3 5 2v4c0 1-1 2-2 2C11 20 4 12 4 5c0-1 1-2 2-2z',
  'M3 4h18v12H11l-5 4v-4H3z',
  'M3 4h18v16H3zM3 9h18M6 6.5h.1',
] as const

/** Lines of writing, each as long as its words. */
const writing = [
  [84, 66, 74],
  [70, 88, 40],
  [88, 52, 78],
  [62, 80, 56],
] as const

const width = 132
const height = 186
const pivot = { x: 210, y: 470 } as const

export interface CardFanProps {
  readonly cards: number
}

/** Cards held in one hand, face up, all alike: nobody sees from outside which are genuine. */
export function CardFan({ cards }: CardFanProps) {
  const spread = Math.min(62, 20 + cards * 6)
  return (
    <svg class="fan" viewBox="-72 20 564 272" aria-hidden>
      {Array.from({ length: cards }, (_, n) => {
        const turn = cards < 2 ? 0 : (n / (cards - 1) - 0.5) * spread
        return (
          <g key={n} transform={`rotate(${String(turn)} ${String(pivot.x)} ${String(pivot.y)})`}>
            <FannedCard n={n} />
          </g>
        )
      })}
    </svg>
  )
}

function FannedCard({ n }: { readonly n: number }) {
  const x = pivot.x - width / 2
  const lines = writing[n % writing.length] ?? writing[0]
  return (
    <g transform={`translate(${String(x)} 34)`}>
      <rect class="fan__card" width={width} height={height} rx="14" />
      <g transform="translate(14 14) scale(1.15)">
        <path class="fan__sign" d={signs[n % signs.length] ?? signs[0]} />
      </g>
      {lines.map((length, at) => (
        <path class="fan__line" key={at} d={`M16 ${String(66 + at * 20)}h${String(length)}`} />
      ))}
      <path class="fan__line fan__line--soft" d="M16 142h58M16 160h36" />
    </g>
  )
}
