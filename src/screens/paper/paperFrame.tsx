import type { ComponentChildren } from 'preact'
import type { PapersWords } from '../../words/zh/papers.ts'
import { useArrival } from '../parts/useArrivalFocus.ts'
import '../parts/button.css'
import '../parts/screen.css'
import './leaf.css'
import './paperFrame.css'

export const paperKinds = ['handout', 'sheet', 'ballot'] as const
export type PaperKind = (typeof paperKinds)[number]

export interface PaperFrameProps {
  readonly text: PapersWords
  readonly kind: PaperKind
  /** Of which lesson it is; a ballot is of none. */
  readonly title?: string
  readonly onPrint: () => void
  readonly onKind: (kind: PaperKind) => void
  readonly onHome: () => void
  readonly children: ComponentChildren
}

/** A sheet of A4 as it will be printed, and what can be done with it. */
export function PaperFrame(props: PaperFrameProps) {
  const { text, kind, title, onKind } = props
  const heading = useArrival()
  return (
    <main class="screen leaf papers">
      {/* Only while this page stands: the sheet brings its own margins. */}
      <style>{'@page { size: A4 portrait; margin: 0 }'}</style>
      <header class="papers__head">
        <h1 ref={heading} tabIndex={-1}>
          {text.names[kind]}
        </h1>
        {title !== undefined && <p>{title}</p>}
        <div class="buttons">
          <button type="button" class="button button--main" onClick={() => props.onPrint()}>
            {text.print}
          </button>
          {paperKinds
            .filter((one) => one !== kind)
            .map((one) => (
              <button key={one} type="button" class="button" onClick={() => onKind(one)}>
                {text.names[one]}
              </button>
            ))}
          <button type="button" class="button" onClick={() => props.onHome()}>
            {text.home}
          </button>
        </div>
        <p class="aside">{text.language}</p>
      </header>
      <div class="papers__desk">
        <article class={`a4 a4--${kind}`}>{props.children}</article>
      </div>
    </main>
  )
}
