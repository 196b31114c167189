import { useState } from 'preact/hooks'
import { vowIds, type VowId } from '../../core/vows.ts'
import type { PledgeWords } from '../../words/zh/pledge.ts'
import { useArrival } from '../parts/useArrivalFocus.ts'
import '../home/hotlines.css'
import '../parts/button.css'
import '../parts/choice.css'
import '../parts/screen.css'
import './leaf.css'
import './pledge.css'

export interface PledgeProps {
  readonly text: PledgeWords
  /** What the vows are about, by name. */
  readonly kinds: readonly string[]
  /** Chosen before, in this visit. */
  readonly chosen: readonly VowId[]
  /** What the public numbers are each for. */
  readonly numbers: readonly { readonly number: string; readonly what: string }[]
  readonly onChoose: (vows: readonly VowId[]) => void
  readonly onCertificate: () => void
  readonly onHelp: () => void
  readonly onHome: () => void
}

/** Three vows, read and chosen one by one, or not. Whatever is chosen, every way on is open. */
export function Pledge(props: PledgeProps) {
  const { text, onChoose } = props
  const heading = useArrival()
  const [chosen, setChosen] = useState(props.chosen)
  const toggle = (vow: VowId, on: boolean) => {
    const now = vowIds.filter((one) => (one === vow ? on : chosen.includes(one)))
    setChosen(now)
    onChoose(now)
  }
  return (
    <main class="screen leaf pledge">
      <div class="leaf__body">
        <header class="leaf__head">
          <h1 ref={heading} tabIndex={-1}>
            {text.title}
          </h1>
          <p class="prose">{text.intro}</p>
          <p class="prose">{text.kinds(props.kinds)}</p>
          <p class="aside">{text.free}</p>
        </header>
        <ol class="vows">
          {vowIds.map((vow, n) => (
            <li class="vow" key={vow}>
              <h2>
                <span class="vow__nth" aria-hidden>
                  {n + 1}
                </span>
                <span>{text.vows[vow].name}</span>
              </h2>
              <p class="vow__text">{text.vows[vow].vow}</p>
              <p class="vow__day">{text.vows[vow].day}</p>
              <label class="choice vow__choice">
                <input
                  type="checkbox"
                  name={vow}
                  checked={chosen.includes(vow)}
                  aria-label={`${text.choose}: ${text.vows[vow].name}`}
                  onChange={(event) => toggle(vow, event.currentTarget.checked)}
                />
                <span class="choice__name vow__name">
                  <svg class="vow__tick" viewBox="0 0 24 24" aria-hidden>
                    <circle cx="12" cy="12" r="9.500" />
                    <path d="M7.500 12.500l3 3 6-6.500" />
                  </svg>
                  <span>{text.choose}</span>
                </span>
              </label>
            </li>
          ))}
        </ol>
        <p class="vows__count" role="status">
          {text.chosen(chosen.length)}
        </p>
        <div class="buttons">
          <button type="button" class="button button--main" onClick={() => props.onCertificate()}>
            {text.toCertificate}
          </button>
          <button type="button" class="button" onClick={() => props.onHome()}>
            {text.home}
          </button>
        </div>
        <aside class="hotlines pledge__hotlines" aria-labelledby="for-real">
          <h2 id="for-real">{text.aside}</h2>
          <dl>
            {props.numbers.map(({ number, what }) => (
              <div key={number}>
                <dt>{number}</dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
          <p class="prose pledge__app">{text.app}</p>
          <button type="button" class="button" onClick={() => props.onHelp()}>
            {text.toHelp}
          </button>
        </aside>
      </div>
    </main>
  )
}
