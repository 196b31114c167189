import type { ComponentChildren } from 'preact'
import './deskAside.css'

interface FoldProps {
  readonly title: string
  readonly open?: boolean
  readonly children: ComponentChildren
}

/** What is there for whoever wants it. */
export function DeskFold({ title, open = false, children }: FoldProps) {
  return (
    <details class="desk-fold" open={open}>
      <summary>{title}</summary>
      {children}
    </details>
  )
}
