import type { Contact } from '../../core/story/card.ts'
import type { EndedCall } from '../../core/story/view.ts'
import { AppHead } from '../parts/appHead.tsx'
import { dated } from '../parts/dated.ts'
import { BackButton } from '../parts/backButton.tsx'
import { Icon } from '../parts/icons.tsx'
import { initialOf, nameOf } from '../model.ts'
import type { Model } from '../model.ts'
import '../parts/appGround.css'
import '../parts/contact.css'
import './screenBody.css'
import './diallerScreen.css'

/** Numbers the player holds from somewhere of their own, and the calls there have been. */
export function DiallerScreen({ model }: { readonly model: Model }) {
  const { words, file } = model.options
  const calls = model.view.value?.calls ?? []
  return (
    <section class="screen-body dialler app-ground" aria-label={words.phone.dial}>
      <BackButton model={model} />
      <AppHead
        app="dialler"
        title={file.card.apps['dialler'] ?? words.phone.dial}
        part={words.phone.dial}
      />
      <ul>
        {helpFirst(file.card.contacts).map((contact) => (
          <Number key={contact.id} model={model} contact={contact} />
        ))}
      </ul>
      {calls.length > 0 && (
        <section class="recents" aria-label={words.phone.recentCalls}>
          <h3>{words.phone.recentCalls}</h3>
          <ul>
            {calls
              .map((call, i) => <Recent key={i} model={model} call={call} ended={i} />)
              .reverse()}
          </ul>
        </section>
      )}
    </section>
  )
}

/** Whoever needs these needs them at once. */
const help = ['110', '96110']

function helpFirst(contacts: readonly Contact[]): readonly Contact[] {
  const isHelp = ({ number }: Contact) => help.includes(number)
  const first = help.flatMap((number) => contacts.filter((one) => one.number === number))
  return [...first, ...contacts.filter((one) => !isHelp(one))]
}

function Number({ model, contact }: { readonly model: Model; readonly contact: Contact }) {
  const { words } = model.options
  const offer = model.offers.value.find(
    ({ spot, target }) => spot === 'dial' && target === contact.id,
  )
  return (
    <li>
      <button
        type="button"
        class="contact"
        aria-disabled={offer === undefined}
        onClick={() => {
          if (offer !== undefined) model.pick(offer)
        }}
      >
        <i class="contact__face" aria-hidden="true">
          {initialOf(contact.name)}
        </i>
        <b>{contact.name}</b>
        <span class="contact__number">{contact.number}</span>
        <small>
          {contact.note}
          {offer === undefined && <em>{words.phone.notNow}</em>}
        </small>
      </button>
    </li>
  )
}

interface RecentProps {
  readonly model: Model
  readonly call: EndedCall
  readonly ended: number
}

/** A call there has been: with whom, whether it was taken, and when; what was said can be read again. */
function Recent({ model, call, ended }: RecentProps) {
  const { words } = model.options
  const { party, way, lines } = call
  // The card says itself when a call from before the story was.
  const when = call.day === undefined ? call.at : dated(call, model.view.value, words)
  const silent = lines.length === 0
  return (
    <li>
      <button
        type="button"
        class={`recent-call recent-call--${way}`}
        aria-disabled={silent}
        onClick={() => {
          if (!silent) model.look.value = { at: 'call', ended }
        }}
      >
        <Icon name={way} />
        <b>{party.map((who) => nameOf(model, who)).join('、')}</b>
        <small>
          {words.phone.callWays[way]} · {when}
        </small>
      </button>
    </li>
  )
}
