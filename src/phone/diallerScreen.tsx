import { BackButton } from './homeScreen.tsx'
import type { Model } from './model.ts'

/** Numbers the player holds from somewhere of their own. */
export function DiallerScreen({ model }: { readonly model: Model }) {
  const { words, file } = model.options
  return (
    <section class="screen-body dialler" aria-label={words.phone.dial}>
      <BackButton model={model} />
      <h2 class="bar-title">{words.phone.dial}</h2>
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
