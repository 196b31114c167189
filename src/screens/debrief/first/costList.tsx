import type { CostRow } from './cost.ts'
import './costList.css'

export interface CostListProps {
  readonly rows: readonly CostRow[]
  /** Said after the first of them. */
  readonly then: string
}

/** What was lost, called back and kept, a row each. */
export function CostList({ rows, then }: CostListProps) {
  if (rows.length === 0) return <p class="cost">{then}</p>
  return (
    <dl class="cost">
      {rows.map(({ how, label, items }, nth) => (
        <div class={`cost__row cost__row--${how}`} key={how}>
          <dt>{label}</dt>
          {items.map((item) => (
            <dd key={item}>{item}</dd>
          ))}
          {nth === 0 && then !== '' && <dd class="cost__then">{then}</dd>}
        </div>
      ))}
    </dl>
  )
}
