import { useArrival } from './useArrivalFocus.ts'
import { WayOn, type WayOnProps } from './retryOrHome.tsx'
import './button.css'
import './offlineFault.css'
import './screen.css'

export interface OfflineFaultProps extends WayOnProps {
  /** The story that was wanted; absent where it was another page. */
  readonly title?: string
  /** It was tried again in vain. */
  readonly tried: boolean
  /** Stories that open here without a network. */
  readonly playable: readonly { readonly id: string; readonly title: string }[]
  readonly onOpen: (id: string) => void
}

/** What stands where a story or page cannot come for want of a network: what is wrong, what still plays. */
export function OfflineFault({ title, tried, playable, onOpen, ...way }: OfflineFaultProps) {
  const { words } = way
  const heading = useArrival()
  const text = words.screens.offline.fault
  return (
    <main class="screen screen--centred">
      <section class="card offline">
        <Unplugged />
        <h1 class="title" ref={heading} tabIndex={-1}>
          {text.what}
        </h1>
        <p class="prose">{title === undefined ? text.curePage : text.cure(title)}</p>
        <p class="offline__wait" role="status">
          {tried ? text.stillNone : text.wait}
        </p>
        {playable.length === 0 ? (
          <p class="aside">{text.nothing}</p>
        ) : (
          <div class="offline__playable">
            <h2>{text.still}</h2>
            <ul>
              {playable.map((one) => (
                <li key={one.id}>
                  <button type="button" class="button" onClick={() => onOpen(one.id)}>
                    {one.title}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        )}
        <WayOn {...way} />
      </section>
    </main>
  )
}

/** A phone whose screen is lit, and the cable beside it. Drawn here: nothing can be fetched now. */
function Unplugged() {
  return (
    <svg class="offline__picture" viewBox="0 0 220 92" aria-hidden>
      <rect class="offline__phone" x="14" y="6" width="46" height="80" rx="9" />
      <rect class="offline__screen" x="21" y="15" width="32" height="58" rx="3" />
      <path class="offline__line" d="M31 79.5h12" />
      <path class="offline__line" d="M70 38v16M84 38h12M84 54h12" />
      <path class="offline__plug" d="M96 32h14a9 9 0 0 1 9 9v10a9 9 0 0 1-9 9H96z" />
      <path class="offline__line" d="M119 46c26 0 18 30 44 30s20-22 44-22" />
    </svg>
  )
}
