import type { FlagResult } from '../../core/run/flagging.ts'
import './markShape.css'

/** A shape for each result, so that colour is never alone: a full, half or empty flag, a ring, a dash. */
const shapes: Record<FlagResult, string> = {
  hit: 'M5 22V3M5 4h13l-3 4.500 3 4.500H5z',
  near: 'M5 22V3M5 4h7v9H5zM12 4h6l-3 4.500 3 4.500h-6',
  missed: 'M5 22V3M5 4h13l-3 4.500 3 4.500H5',
  fair: 'M12 4a8 8 0 1 0 .1 0M12 8v5M12 16v.5',
  false: 'M12 4a8 8 0 1 0 .1 0M8 12h8',
}

/** Which of them are filled. */
const filled: ReadonlySet<FlagResult> = new Set(['hit'])

export function MarkShape({ result }: { readonly result: FlagResult }) {
  return (
    <svg class={`shape shape--${result}`} viewBox="0 0 24 24" aria-hidden>
      <path d={shapes[result]} fill={filled.has(result) ? 'currentColor' : 'none'} />
    </svg>
  )
}
