import type { ComponentChildren } from 'preact'
import './section.css'

export interface SectionProps {
  readonly title: string
  readonly name: string
  readonly children: ComponentChildren
}

/** A part of a page under a heading of its own. */
export function Section({ title, name, children }: SectionProps) {
  return (
    <section class={`part part--${name}`}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}
