import type { Thread } from '../../core/story/card.ts'
import type { AppId } from '../../core/story/tags.ts'
import { pageIn } from '../inFront.ts'
import { initialOf, type Look, type Model } from '../model.ts'
import { AppHead } from '../parts/appHead.tsx'
import { BackButton } from '../parts/backButton.tsx'
import { PageScreen } from './pageScreen.tsx'
import { ThreadScreen } from './threadScreen.tsx'
import '../parts/appGround.css'
import '../parts/contact.css'
import './lookScreen.css'

export interface LookScreenProps {
  readonly model: Model
  readonly look: Extract<Look, { at: 'app' }>
}

/** An app looked at for oneself: what is already there, nothing new. */
export function LookScreen({ model, look }: LookScreenProps) {
  const { words, file } = model.options
  const { app, thread } = look
  if (thread !== undefined) {
    return (
      <div class="looking">
        <BackButton model={model} onBack={() => (model.look.value = { at: 'app', app })} />
        <ThreadScreen model={model} thread={thread} />
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
        <section class="looking__threads app-ground" aria-label={name}>
          <AppHead app={app} title={name} />
          <ul>
            {threads.map((one) => (
              <Talk
                key={one.id}
                model={model}
                thread={one}
                onOpen={() => (model.look.value = { at: 'app', app, thread: one.id })}
              />
            ))}
          </ul>
        </section>
      )}
      {page !== undefined && <PageScreen model={model} page={page} />}
      {threads.length === 0 && page === undefined && (
        <section class="looking__empty app-ground" aria-label={name}>
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
