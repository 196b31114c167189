import { isLocked, leftIn, type Purse } from '../../core/story/purse.ts'
import type { AppPageId } from '../../core/story/tags.ts'
import type { Model } from '../model.ts'
import { full } from '../showing.ts'
import './balance.css'

export interface BalanceProps {
  readonly model: Model
  readonly purse: Purse
  readonly page?: AppPageId
}

/** Beside a list, the list is what is read: from the first of its rows on, so that none moves later. */
export function Balance({ model, purse, page }: BalanceProps) {
  const showing = model.showing.value
  const rows = showing && page && full(showing)?.pages[page]?.rows
  const listed = rows !== undefined && rows.length > 1
  const view = model.view.value
  const { words } = model.options
  return (
    <p class={`balance${listed ? ' balance--beside' : ''}`}>
      <small>{words.phone.balance}</small>
      <b>¥{(view === undefined ? 0 : leftIn(view, purse)).toFixed(2)}</b>
      {view !== undefined && isLocked(view, purse) && <em>{words.phone.frozen}</em>}
    </p>
  )
}
