import type { ComponentChildren } from 'preact'
import './fold.css'
import './section.css'

export interface FoldProps {
  readonly title: string
  readonly name: string
  /** Open from the beginning. */
  readonly open?: boolean
  /** Told of every folding, with whether it is open now. */
  readonly onFold?: (open: boolean) => void
  readonly children: ComponentChildren
}

/** A part of a page behind its heading: there for whoever wants it. */
export function Fold({ title, name, open = false, onFold, children }: FoldProps) {
  return (
    <details
      class={`fold part--${name}`}
      open={open}
      onToggle={(event) => onFold?.(event.currentTarget.open)}
    >
      <summary class="fold__summary">
        <h2>{title}</h2>
      </summary>
      <div class="part fold__body">{children}</div>
    </details>
  )
}
