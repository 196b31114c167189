import type { AppPageId } from '../../core/story/tags.ts'
import type { View } from '../../core/story/view.ts'
import type { WallParts } from './wallPage.tsx'
import { pageName } from './whereOf.ts'
import './wallRows.css'

interface RowsProps extends WallParts {
  readonly view: View
  readonly page: AppPageId
  /** It is what is looked at; else somebody speaks over it, and its last rows stay in sight. */
  readonly wide: boolean
}

/** Rows that stay in sight while somebody speaks. */
const mostBeside = 3

/** A page of the phone, enlarged. */
export function WallRows({ view, page, wide, file, words, picture }: RowsProps) {
  const { rows = [], before = [], address } = view.pages[page] ?? {}
  const all = wide ? [...before, ...rows] : rows.slice(-mostBeside)
  return (
    <section class={wide ? 'wall-rows wall-rows--wide' : 'wall-rows'}>
      <h2 class="wall-rows__name">{pageName(page, file.card, words)}</h2>
      {wide && address !== undefined && <p class="wall-rows__address">{address}</p>}
      <ul class="wall-rows__list">
        {all.map((row, i) => (
          <li
            class={row.alert === true ? 'wall-rows__row wall-rows__row--alert' : 'wall-rows__row'}
            key={i}
          >
            {row.text}
            {row.picture !== undefined && picture(row.picture)}
          </li>
        ))}
      </ul>
    </section>
  )
}
