import { signal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { pages, type AppId } from '../core/tags.ts'
import { BackButton } from './homeScreen.tsx'
import type { Model } from './model.ts'
import { PageScreen } from './pageScreen.tsx'
import { ThreadScreen } from './threadScreen.tsx'

/** An app looked at for oneself: what is already there, nothing new. */
export function LookScreen({ model, app }: { readonly model: Model; readonly app: AppId }) {
  const { words, file } = model.options
  const thread = useMemo(() => signal<string | undefined>(undefined), [])
  const view = model.view.value
  if (app === 'chat' || app === 'sms') {
    if (thread.value !== undefined) {
      return (
        <div class="looking">
          <button type="button" class="back" onClick={() => (thread.value = undefined)}>
            ‹ {words.phone.back}
          </button>
          <ThreadScreen model={model} thread={thread.value} />
        </div>
      )
    }
    return (
      <section class="screen-body" aria-label={file.card.apps[app]}>
        <BackButton model={model} />
        <h2 class="bar-title">{file.card.apps[app]}</h2>
        <ul>
          {file.card.threads
            .filter((one) => one.app === app)
            .map(({ id, title }) => (
              <li key={id}>
                <button type="button" class="contact" onClick={() => (thread.value = id)}>
                  <b>{title}</b>
                  <small>{view?.threads[id]?.at(-1)?.text ?? words.phone.nothingHere}</small>
                </button>
              </li>
            ))}
        </ul>
      </section>
    )
  }
  const page =
    pages.find((id) => id.startsWith(`${app}.`) && view?.pages[id] !== undefined) ??
    (app === 'wallet' ? 'wallet.home' : undefined)
  return (
    <div class="looking">
      <BackButton model={model} />
      {page === undefined ? (
        <p class="empty">{words.phone.nothingHere}</p>
      ) : (
        <PageScreen model={model} page={page} />
      )}
    </div>
  )
}
