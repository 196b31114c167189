import { initialOf, nameOf, type Model } from '../model.ts'
import './avatar.css'

/** How many colours there are to tell people apart by. */
const tints = 8

/** Somebody's picture in a conversation: an initial on a colour that stays theirs. */
export function Avatar({
  model,
  who,
}: {
  readonly model: Model
  readonly who: string | undefined
}) {
  const { card } = model.options.file
  const place = card.cast.findIndex(({ id }) => id === who)
  return (
    <span class={`avatar avatar--${place < 0 ? 'you' : String(place % tints)}`} aria-hidden="true">
      {initialOf(nameOf(model, who))}
    </span>
  )
}
