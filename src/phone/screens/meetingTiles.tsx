import { nameOf, type Model } from '../model.ts'
import { Face } from '../parts/face.tsx'
import { Icon } from '../parts/icons.tsx'
import './meetingTiles.css'

/** Who is in the meeting; nobody has a camera on. */
export function MeetingTiles({ model }: { readonly model: Model }) {
  const { card } = model.options.file
  const other = model.view.value?.call?.party.at(-1)
  return (
    <ul class="tiles">
      {[other, card.you].map((who) => (
        <li class="tile" key={who}>
          <Face name={nameOf(model, who)} />
          {nameOf(model, who)}
          <TileState sharing={who === card.you && model.view.value?.sharing === true} />
        </li>
      ))}
    </ul>
  )
}

/** What of somebody the meeting carries: their voice, no picture, and perhaps their screen. */
function TileState({ sharing }: { readonly sharing: boolean }) {
  return (
    <span class="tile__state" aria-hidden="true">
      <Icon name="mic" />
      <Icon name="cameraOff" />
      {sharing && <Icon name="phone" />}
    </span>
  )
}
