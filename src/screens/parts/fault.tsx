import type { Words } from '../../words/zh/words.ts'
import { useArrival } from './useArrivalFocus.ts'
import { WayOn, type WayOnProps } from './retryOrHome.tsx'
import './fault.css'
import './screen.css'

export type FaultKind = keyof Words['screens']['faults']

export interface FaultProps extends WayOnProps {
  readonly kind: FaultKind
  /** Where it went wrong, for whoever can mend it: a case, an address, a line of a script. */
  readonly place?: string
}

/** A case that cannot be opened: what, where, what helps, and the way home. */
export function Fault({ kind, place, ...way }: FaultProps) {
  const { words } = way
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
            <span>{words.screens.where}</span>
            <code>{place}</code>
          </p>
        )}
        <WayOn {...way} />
      </section>
    </main>
  )
}
