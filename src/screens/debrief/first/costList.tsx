import type { CostRow } from './cost.ts'
import './costList.css'

/** What was lost, called back and kept, a row each. */
export function CostList({ rows }: { readonly rows: readonly CostRow[] }) {
  if (rows.length === 0) return null
  return (
    <dl class="cost">
      {rows.map(({ how, label, items }) => (
        <div class={`cost__row cost__row--${how}`} key={how}>
          <dt>{label}</dt>
          {items.map((item) => (
            <dd key={item}>{item}</dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
