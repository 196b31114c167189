import { useEffect, useRef } from 'preact/hooks'
import { RoomTalk } from './talk/roomTalk.tsx'
import { Device } from './device.tsx'
import { Icon } from './parts/icons.tsx'
import { nameOf, type Model } from './model.ts'
import { Sheets } from './hand/sheets.tsx'
import './parts/onlyHeard.css'
import './parts/round.css'
import './playPage.css'

/** Stops the show until it is pressed again: nothing comes meanwhile. */
function Pause({ model: { paused, options } }: { readonly model: Model }) {
  const { words } = options
  return (
    <button
      type="button"
      class="round"
      aria-pressed={paused.value}
      aria-label={words.phone.pause}
      aria-keyshortcuts="P"
      title={paused.value ? words.phone.paused : words.phone.pause}
      onClick={() => (paused.value = !paused.value)}
    >
      <Icon name={paused.value ? 'go' : 'pause'} />
    </button>
  )
}

/** What is on the playing page: the room's slot, what is said around you, and the phone. */
export function PlayPage({
  model,
  stageSlot,
}: {
  readonly model: Model
  readonly stageSlot: HTMLElement
}) {
  const { words, file, onMenu, onSettings } = model.options
  const slot = useRef<HTMLDivElement>(null)
  useEffect(() => {
    slot.current?.append(stageSlot)
  }, [stageSlot])
  const time = model.view.value?.time ?? ''
  const heard = model.heard.value
  return (
    <>
      <header class="top">
        <button
          type="button"
          class="brand"
          onClick={() => onMenu()}
          aria-label={words.phone.toHome}
        >
          {words.screens.brand}
        </button>
        <span class="chip">{file.card.title}</span>
        {time !== '' && <span class="chip chip--time">{time}</span>}
        <span class="top__own">
          <button
            type="button"
            class="round"
            onClick={() => (model.sheet.value = { kind: 'back' })}
            aria-label={words.phone.lookBack}
          >
            <Icon name="list" />
          </button>
          <Pause model={model} />
          <button
            type="button"
            class="round"
            onClick={() => onSettings()}
            aria-label={words.screens.settings}
          >
            <Icon name="gear" />
          </button>
        </span>
      </header>
      <div class="room" ref={slot} aria-hidden="true">
        <i class="room__window" />
        <i class="room__lamp" />
      </div>
      <RoomTalk model={model} />
      <Device model={model} />
      <Sheets model={model} />
      <div class="only-heard" role="log" aria-live="polite">
        {heard !== undefined && (
          <p key={heard.n}>
            {heard.speaker === undefined
              ? ''
              : `${nameOf(model, heard.speaker)}${words.phone.colon}`}
            {heard.text}
          </p>
        )}
      </div>
    </>
  )
}
