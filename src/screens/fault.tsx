import type { Words } from '../words/zh.ts'
import { useArrival } from './useArrival.ts'
import './screens.css'

export type FaultKind = keyof Words['screens']['faults']

export interface FaultProps {
  readonly words: Words
  readonly kind: FaultKind
  /** Where it went wrong, for whoever can mend it: a case, an address, a line of a script. */
  readonly place?: string
  readonly onHome: () => void
  readonly onRetry?: () => void
}

/** A case that cannot be opened: what, where, what helps, and the way home. */
export function Fault({ words, kind, place, onHome, onRetry }: FaultProps) {
  const heading = useArrival()
  const { what, cure } = words.screens.faults[kind]
  return (
    <main class="screen screen--centred">
      <section class="card">
        <h1 class="title" ref={heading} tabIndex={-1}>
          {what}
        </h1>
        <p class="prose">{cure}</p>
        {place !== undefined && (
          <p class="fault__place">
            {words.screens.where}
            <code>{place}</code>
          </p>
        )}
        <div class="buttons">
          {onRetry !== undefined && (
            <button type="button" class="button button--main" onClick={() => onRetry()}>
              {words.screens.retry}
            </button>
          )}
          <button type="button" class="button" onClick={() => onHome()}>
            {words.screens.debrief.home}
          </button>
        </div>
      </section>
    </main>
  )
}
