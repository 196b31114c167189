import { signal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import type { Thread } from '../../core/story/card.ts'
import type { AppId } from '../../core/story/tags.ts'
import { AppHead } from '../parts/appHead.tsx'
import { BackButton } from './homeScreen.tsx'
import { initialOf, type Model } from '../model.ts'
import { PageScreen } from './pageScreen.tsx'
import { ThreadScreen } from './threadScreen.tsx'

/** An app looked at for oneself: what is already there, nothing new. */
export function LookScreen({ model, app }: { readonly model: Model; readonly app: AppId }) {
  const { words, file } = model.options
  const open = useMemo(() => signal<string | undefined>(undefined), [])
  if (open.value !== undefined) {
    return (
      <div class="looking">
        <button type="button" class="back" onClick={() => (open.value = undefined)}>
          ‹ {words.phone.back}
        </button>
        <ThreadScreen model={model} thread={open.value} />
      </div>
    )
  }
  const threads = threadsIn(model, app)
  const name = file.card.apps[app] ?? ''
  const page = pageIn(model, app)
  return (
    <div class="looking">
      <BackButton model={model} />
      {threads.length > 0 && (
        <section class={`looking__threads skin skin--${app}`} aria-label={name}>
          <AppHead app={app} title={name} />
          <ul>
            {threads.map((thread) => (
              <Talk
                key={thread.id}
                {...{ model, thread }}
                onOpen={() => (open.value = thread.id)}
              />
            ))}
          </ul>
        </section>
      )}
      {page !== undefined && <PageScreen model={model} page={page} />}
      {threads.length === 0 && page === undefined && (
        <section class={`looking__empty skin skin--${app}`} aria-label={name}>
          <AppHead app={app} title={name} />
          <p class="empty">{words.phone.nothingHere}</p>
        </section>
      )}
    </div>
  )
}

interface TalkProps {
  readonly model: Model
  readonly thread: Thread
  readonly onOpen: () => void
}

/** A conversation in the list: whose, its last words, and whether they have been seen. */
function Talk({ model, thread: { id, title }, onOpen }: TalkProps) {
  const { words } = model.options
  const view = model.view.value
  return (
    <li>
      <button type="button" class="contact" onClick={onOpen}>
        <i class="contact__face" aria-hidden="true">
          {initialOf(title)}
        </i>
        <b>{title}</b>
        {view?.unread.includes(id) === true && <em>{words.phone.unread}</em>}
        <small>{view?.threads[id]?.at(-1)?.text ?? words.phone.nothingHere}</small>
      </button>
    </li>
  )
}

/** Chats and texts stand there from the start; a game's channels once something was said in them. */
function threadsIn({ options, view }: Model, app: AppId): readonly Thread[] {
  const threads = options.file.card.threads.filter((one) => one.app === app)
  if (app === 'chat' || app === 'sms') return threads
  return threads.filter(({ id }) => (view.value?.threads[id] ?? []).length > 0)
}

/** Of the pages that were opened one; those the phone has words for come first, in their order. */
function pageIn({ view, options }: Model, app: AppId) {
  const pages = view.value?.pages ?? {}
  const opened = [...Object.keys(options.words.phone.pages), ...Object.keys(pages)].find(
    (id) => id.startsWith(`${app}.`) && pages[id] !== undefined,
  )
  return opened ?? (app === 'wallet' ? 'wallet.home' : undefined)
}
