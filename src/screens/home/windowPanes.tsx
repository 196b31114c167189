import type { Pane } from '../../core/campusScene.ts'
import './windowPanes.css'

export interface PanesProps {
  readonly panes: readonly Pane[]
}

/** The windows of a place as the map shows them; what they say is also said in words. */
export function WindowPanes({ panes }: PanesProps) {
  return (
    <span class="panes" aria-hidden>
      {panes.map((pane) => (
        <svg class={`panes__one panes__one--${pane}`} viewBox="0 0 20 26">
          <rect x="1.5" y="1.5" width="17" height="23" rx="2" />
          <path d="M10 2v22M2 12h16" />
        </svg>
      ))}
    </span>
  )
}
