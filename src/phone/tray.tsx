import type { Option } from '../core/beats.ts'
import type { Model } from './model.ts'

const inTools = new Set(['hangup', 'app', 'dial', 'ask', 'down'])
const ringing = new Set(['answer', 'decline', 'silence'])

/** The offers that lie open in the tray; the rest are on the tools, the dialler and the icons. */
export function trayOffers(model: Model): readonly Option[] {
  return model.offers.value.filter(({ spot }) => !inTools.has(spot))
}

/** What the player can say or press next. */
export function Tray({ model }: { readonly model: Model }) {
  const { words } = model.options
  const offers = trayOffers(model)
  const all = model.offers.value.length
  return (
    <div class="tray">
      <div class="tray__offers" role="group" aria-label={words.phone.yourTurn}>
        {offers.map((option, i) => (
          <button
            type="button"
            key={`${String(option.index)} ${option.text}`}
            class={`offer offer--${ringing.has(option.spot) ? option.spot : option.spot === 'page' ? 'page' : 'say'}`}
            onClick={() => model.pick(option)}
          >
            <kbd aria-hidden="true">{i + 1}</kbd>
            {option.text}
          </button>
        ))}
      </div>
      {all > 0 && (
        <button type="button" class="all" onClick={() => (model.sheet.value = { kind: 'all' })}>
          {words.phone.allICanDo} · {all}
        </button>
      )}
    </div>
  )
}
