import { nameOf, type Model } from '../model.ts'
import { Icon } from '../parts/icons.tsx'
import './tray.css'
import './bars.css'

/** The call that is on while something else is in front: a touch, and its words are there again. */
export function CallBar({ model }: { readonly model: Model }) {
  const view = model.view.value
  const look = model.look.value
  if (view?.call?.state !== 'talking') return null
  const shown =
    look === undefined ? view.front.at === 'call' : look.at === 'call' && look.ended === undefined
  const canLook = look !== undefined || model.offers.value.length > 0
  if (shown || !canLook) return null
  const { words } = model.options
  const inFront = view.front.at === 'call'
  return (
    <button
      type="button"
      class="call-bar"
      onClick={() => (model.look.value = inFront ? undefined : { at: 'call' })}
    >
      <Icon name="dial" />
      <span>{words.phone.onCall(nameOf(model, view.call.party.at(-1)))}</span>
      <b>{words.phone.backToCall}</b>
    </button>
  )
}

/** While one looks around, the way back is always in the same place. */
export function BackBar({ model }: { readonly model: Model }) {
  const go = () => {
    model.large.value = false
    model.look.value = undefined
  }
  return (
    <div class="hand-bar">
      <button type="button" class="offer offer--way" onClick={go}>
        <span>{model.options.words.phone.backToStory}</span>
      </button>
    </div>
  )
}

/** The show waits: what a check has shown is read first. */
export function SeenBar({ model }: { readonly model: Model }) {
  const { seeing, options } = model
  return (
    <div class="hand-bar seen-bar" role="status" data-open={seeing.ready.value}>
      <button type="button" class="offer offer--way" onClick={() => seeing.seen()}>
        <span>{options.words.phone.seen}</span>
      </button>
    </div>
  )
}
