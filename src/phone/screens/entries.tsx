import { entriesIn, type Purse } from '../../core/story/purse.ts'
import { nameOf, type Model } from '../model.ts'
import { dated } from '../parts/dated.ts'
import './entries.css'

/** Money that came and went, the latest first: with whom, when, and how much. */
export function Entries({ model, purse }: { readonly model: Model; readonly purse: Purse }) {
  const { words } = model.options
  const view = model.view.value
  const entries = view === undefined ? [] : entriesIn(view, purse)
  if (entries.length === 0) return null
  return (
    <section class="entries" aria-label={words.phone.entries}>
      <small>{words.phone.entries}</small>
      {[...entries].reverse().map(({ amount, whom, ...when }, i) => (
        <p key={entries.length - i} class="entries__one">
          <span>
            {nameOf(model, whom)} <small>{dated(when, view, words)}</small>
          </span>
          <b>
            {amount < 0 ? '−' : '+'}¥{Math.abs(amount).toFixed(2)}
          </b>
        </p>
      ))}
    </section>
  )
}
