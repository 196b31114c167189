import { faces } from '../../look/faces.ts'
import './faceMark.css'

/** The mark of an answer: its letter in its shape and its colour. */
export function FaceMark({ nth }: { readonly nth: number }) {
  const face = faces[nth]
  if (face === undefined) return null
  return (
    <svg class="face-mark" viewBox="-3 -3 106 106" role="img" aria-label={face.letter}>
      <path
        class={`face-mark__shape face-mark__shape--${face.letter.toLowerCase()}`}
        d={face.path}
      />
      <text class="face-mark__letter" x="50" y={face.foot} font-size={face.size}>
        {face.letter}
      </text>
    </svg>
  )
}
