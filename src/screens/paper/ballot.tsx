import { faces } from '../../look/faces.ts'
import type { PapersWords } from '../../words/zh/papers.ts'
import './ballot.css'

export interface BallotProps {
  readonly text: PapersWords
}

/** As it lies before it is folded: the upper two stand on their heads, and come upright behind. */
const order = [3, 2, 0, 1] as const

/** A sheet to be folded twice: four faces, each told by its letter, its shape and its colour. */
export function Ballot({ text }: BallotProps) {
  return (
    <div class="ballot">
      {order.map((nth) => {
        const face = faces[nth]
        return (
          <figure
            key={face.letter}
            class={nth > 1 ? 'ballot__face ballot__face--over' : 'ballot__face'}
          >
            <Mark face={face} />
          </figure>
        )
      })}
      <p class="ballot__fold">{text.ballot.fold}</p>
      <p class="ballot__raise">{text.ballot.raise}</p>
    </div>
  )
}

function Mark({ face }: { readonly face: (typeof faces)[number] }) {
  return (
    <svg viewBox="0 0 100 100" role="img" aria-label={face.letter}>
      <path class={`ballot__shape ballot__shape--${face.letter.toLowerCase()}`} d={face.path} />
      <text class="ballot__letter" x="50" y={face.foot} font-size={face.size}>
        {face.letter}
      </text>
    </svg>
  )
}
