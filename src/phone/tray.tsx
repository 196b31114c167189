import { useEffect, useRef } from 'preact/hooks'
import type { Option } from '../core/beats.ts'
import { Icon, type IconName } from './icons.tsx'
import type { Model } from './model.ts'

const inTools = new Set(['hangup', 'app', 'dial', 'ask', 'down'])
const ringIcons: Readonly<Record<string, IconName>> = {
  answer: 'dial',
  decline: 'hangup',
  silence: 'bell',
}

/** The offers that lie open in the tray; the rest are on the tools, the dialler and the icons. */
export function trayOffers(model: Model): readonly Option[] {
  return model.offers.value.filter(({ spot }) => !inTools.has(spot))
}

/** What the player can say or press next. */
export function Tray({ model }: { readonly model: Model }) {
  const { words } = model.options
  const offers = trayOffers(model)
  const all = model.offers.value
  const tray = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The button that was pressed is gone: the keyboard goes on where the new answers are.
    const lost = document.activeElement === null || document.activeElement === document.body
    if (all.length > 0 && lost) tray.current?.focus({ preventScroll: true })
  }, [all])
  const ringing = offers.some(({ spot }) => spot in ringIcons)
  const browsing =
    all.filter(({ spot }) => spot === 'app').length === 1 && model.view.value?.hand === 'up'
  return (
    <div class="tray">
      <div
        class={`tray__offers${ringing ? ' tray__offers--ring' : ''}`}
        role="group"
        aria-label={words.phone.yourTurn}
        tabIndex={-1}
        ref={tray}
      >
        {offers.map((option, i) => (
          <Offer key={`${String(option.index)} ${option.text}`} {...{ model, option, i }} />
        ))}
      </div>
      {all.length > 0 && (
        <div class="tray__more">
          <button type="button" class="all" onClick={() => (model.sheet.value = { kind: 'all' })}>
            {words.phone.allICanDo} · {all.length}
          </button>
          {browsing && (
            <button
              type="button"
              class="browse"
              onClick={() => (model.look.value = { at: 'home' })}
            >
              {words.phone.apps}
            </button>
          )}
        </div>
      )}
    </div>
  )
}

function Offer({
  model,
  option,
  i,
}: {
  readonly model: Model
  readonly option: Option
  readonly i: number
}) {
  const icon = ringIcons[option.spot]
  const look = icon !== undefined ? option.spot : option.spot === 'page' ? 'page' : 'say'
  return (
    <button type="button" class={`offer offer--${look}`} onClick={() => model.pick(option)}>
      {icon === undefined ? <kbd aria-hidden="true">{i + 1}</kbd> : <Icon name={icon} />}
      <span>{option.text}</span>
    </button>
  )
}
