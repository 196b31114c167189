import { AppHead } from '../parts/appHead.tsx'
import { BackButton } from '../parts/backButton.tsx'
import { initialOf } from '../model.ts'
import type { Model } from '../model.ts'
import '../parts/appGround.css'
import '../parts/contact.css'
import './screenBody.css'
import './diallerScreen.css'

/** Numbers the player holds from somewhere of their own. */
export function DiallerScreen({ model }: { readonly model: Model }) {
  const { words, file } = model.options
  return (
    <section class="screen-body dialler app-ground" aria-label={words.phone.dial}>
      <BackButton model={model} />
      <AppHead
        app="dialler"
        title={file.card.apps['dialler'] ?? words.phone.dial}
        part={words.phone.dial}
      />
      <ul>
        {file.card.contacts.map((contact) => {
          const offer = model.offers.value.find(
            ({ spot, target }) => spot === 'dial' && target === contact.id,
          )
          return (
            <li key={contact.id}>
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
        })}
      </ul>
    </section>
  )
}
