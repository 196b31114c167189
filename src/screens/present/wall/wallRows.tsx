import { stoodBefore } from '../../../core/story/pageRows.ts'
import type { AppPageId } from '../../../core/story/tags.ts'
import type { View } from '../../../core/story/view.ts'
import type { WallParts } from './wallPage.tsx'
import { pageName } from '../whereOf.ts'
import './wallRows.css'

interface RowsProps extends WallParts {
  readonly view: View
  readonly page: AppPageId
  /** It has the words' place, in larger letters. */
  readonly wide?: boolean
}

/** A page of the phone, enlarged. */
export function WallRows({ view, page, wide = false, file, words, picture }: RowsProps) {
  const { rows = [], before = [], address } = view.pages[page] ?? {}
  const all = [...stoodBefore({ rows, before }, file.language), ...rows]
  return (
    <section class={wide ? 'wall-rows wall-rows--wide' : 'wall-rows'}>
      <h2 class="wall-rows__name">{pageName(page, file.card, words)}</h2>
      {address !== undefined && <p class="wall-rows__address">{address}</p>}
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
