import type { Words } from '../../words/zh/words.ts'
import './hotlines.css'

/** Whom to ask when it happens for real. */
export function Hotlines({ words }: { readonly words: Words }) {
  const text = words.screens.home
  return (
    <section class="hotlines">
      <h2>{text.hotlines}</h2>
      <dl>
        {text.numbers.map(({ number, what }) => (
          <div key={number}>
            <dt>{number}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
