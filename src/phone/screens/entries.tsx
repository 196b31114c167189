import type { Model } from '../model.ts'
import { dated } from '../parts/dated.ts'
import './entries.css'

/** Money that came and went: read again like every page. */
export function Entries({ model }: { readonly model: Model }) {
  const { words } = model.options
  const view = model.view.value
  const entries = view?.entries ?? []
  return (
    <section class="entries" aria-label={words.phone.entries}>
      <p>
        {words.phone.balance} <b>¥{(view?.balance ?? 0).toFixed(2)}</b>
        {view?.frozen === true && <em> · {words.phone.frozen}</em>}
      </p>
      {[...entries].reverse().map(({ amount, ...when }, i) => (
        <p key={entries.length - i} class="entries__one">
          <span>{dated(when, view, words)}</span>
          <b>
            {amount < 0 ? '−' : '+'}¥{Math.abs(amount).toFixed(2)}
          </b>
        </p>
      ))}
    </section>
  )
}
