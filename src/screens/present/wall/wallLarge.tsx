import type { Large } from '../../../core/present/hall.ts'
import type { Words } from '../../../words/zh/words.ts'
import './wallLarge.css'

/** A flag, a trust signal or a technique, with what it does. */
export function WallLarge({ words, large }: { readonly words: Words; readonly large: Large }) {
  const { name, why } = largeText(words, large)
  return (
    <section class="wall-large">
      <h2 class="wall-large__name">{name}</h2>
      <p class="wall-large__why">{why}</p>
    </section>
  )
}

function largeText({ training }: Words, large: Large): { name: string; why: string } {
  switch (large.is) {
    case 'flag':
      return training.flags[large.id]
    case 'signal':
      return training.signals[large.id]
    case 'technique':
      return training.techniques[large.id]
  }
}
