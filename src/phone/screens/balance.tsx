import type { AppPageId } from '../../core/story/tags.ts'
import type { Model } from '../model.ts'
import { full } from '../showing.ts'
import './balance.css'

export interface BalanceProps {
  readonly model: Model
  readonly page: AppPageId
}

/** Beside a list, the list is what is read: from the first of its rows on, so that none moves later. */
export function Balance({ model, page }: BalanceProps) {
  const showing = model.showing.value
  const rows = showing && full(showing)?.pages[page]?.rows
  const listed = rows !== undefined && rows.length > 1
  const view = model.view.value
  const { words } = model.options
  return (
    <p class={`balance${listed ? ' balance--beside' : ''}`}>
      <small>{words.phone.balance}</small>
      <b>¥{(view?.balance ?? 0).toFixed(2)}</b>
      {view?.frozen === true && <em>{words.phone.frozen}</em>}
    </p>
  )
}
