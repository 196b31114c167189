import type { Line } from '../../../core/story/beats.ts'
import type { WallParts } from './wallPage.tsx'
import { speakerOf } from '../speakerOf.ts'
import './wallSaid.css'

interface SaidProps extends WallParts {
  /** Those of this step that have been shown. */
  readonly lines: readonly Line[]
  /** Answers stand below it: there is room for what is being said, and no more. */
  readonly alone: boolean
}

/** As many lines as stand above the one that is being said. */
const mostBefore = 2

/** Who speaks, and what is being said; what was said before it stands above, smaller. */
export function WallSaid(props: SaidProps) {
  const { lines, show, played } = props
  const spot = show.spot === undefined ? undefined : played.lines[show.spot]
  const spoken = lines.filter(({ channel }) => channel.on !== 'page')
  const now = spot ?? spoken.at(-1)
  const before = spot === undefined && !props.alone ? spoken.slice(-1 - mostBefore, -1) : []
  return (
    <div class={spot === undefined ? 'wall-said' : 'wall-said wall-said--spot'} aria-live="polite">
      {before.map((line) => (
        <p class="wall-said__before" key={line.n}>
          <b>{speakerOf(line, props)}</b> {line.text}
        </p>
      ))}
      {now !== undefined && (
        <div class="wall-said__now" key={now.n} data-line={now.n}>
          <h2 class="wall-said__who">{speakerOf(now, props)}</h2>
          <p class="wall-said__line">{now.text}</p>
          {now.picture !== undefined && (
            <div class="wall-said__picture">{props.picture(now.picture)}</div>
          )}
        </div>
      )}
    </div>
  )
}
