import type { Thread } from '../../core/story/card.ts'
import type { KeptPage } from '../../core/story/kept.ts'
import { isPurse } from '../../core/story/purse.ts'
import type { AppId } from '../../core/story/tags.ts'
import { openedIn } from '../inFront.ts'
import { initialOf, type Look, type Model } from '../model.ts'
import { AppHead } from '../parts/appHead.tsx'
import { AppIcon } from '../parts/appIcon.tsx'
import { BackButton } from '../parts/backButton.tsx'
import { dated } from '../parts/dated.ts'
import { Balance } from './balance.tsx'
import { Entries } from './entries.tsx'
import { PageScreen, titleOf } from './pageScreen.tsx'
import { ThreadScreen } from './threadScreen.tsx'
import '../parts/appGround.css'
import '../parts/contact.css'
import '../hand/tray.css'
import './lookScreen.css'

export interface LookScreenProps {
  readonly model: Model
  readonly look: Extract<Look, { at: 'app' }>
}

/** An app looked at for oneself: all that it has shown, nothing new. */
export function LookScreen({ model, look }: LookScreenProps) {
  const { app, thread, page } = look
  const opened = openedIn(model, look)
  const chosen = thread !== undefined || page !== undefined
  const back = () => (model.look.value = chosen ? { at: 'app', app } : { at: 'home' })
  return (
    <div class="looking">
      <BackButton model={model} onBack={back} />
      {opened.on === 'thread' && <ThreadScreen model={model} thread={opened.thread} looking />}
      {opened.on === 'page' && (
        <PageScreen model={model} page={opened.page.page} kept={opened.page} />
      )}
      {opened.on === 'list' && <AppList {...{ model, app, ...opened }} />}
    </div>
  )
}

interface AppListProps {
  readonly model: Model
  readonly app: AppId
  readonly threads: readonly Thread[]
  readonly pages: readonly KeptPage[]
}

/** What an app holds: what can be done in it now, its conversations, and the pages it has shown. */
function AppList({ model, app, threads, pages }: AppListProps) {
  const { words, file } = model.options
  const name = file.card.apps[app] ?? ''
  const empty = threads.length + pages.length === 0
  return (
    <section
      class={`looking__list app-ground${empty ? ' looking__list--empty' : ''}`}
      aria-label={name}
    >
      <AppHead app={app} title={name} />
      <Offered model={model} app={app} />
      {isPurse(app) && (
        <div class="looking__purse">
          <Balance model={model} purse={app} />
          <Entries model={model} purse={app} />
        </div>
      )}
      <ul>
        {threads.map((one) => (
          <Talk
            key={one.id}
            model={model}
            thread={one}
            onOpen={() => (model.look.value = { at: 'app', app, thread: one.id })}
          />
        ))}
        {pages.map((one) => (
          <PageEntry
            key={one.key}
            model={model}
            kept={one}
            onOpen={() => (model.look.value = { at: 'app', app, page: one.key })}
          />
        ))}
      </ul>
      {empty && <p class="empty">{words.phone.nothingHere}</p>}
    </section>
  )
}

/** What the story offers to do in this app: to open it for reading is not yet to do it. */
function Offered({ model, app }: { readonly model: Model; readonly app: AppId }) {
  const offers = model.offers.value.filter(({ spot, target }) => spot === 'app' && target === app)
  return (
    <div class="looking__offers">
      {offers.map((option) => (
        <button
          type="button"
          class="offer offer--page"
          key={option.index}
          onClick={() => model.pick(option)}
        >
          <span>{option.text}</span>
        </button>
      ))}
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

interface PageEntryProps {
  readonly model: Model
  readonly kept: KeptPage
  readonly onOpen: () => void
}

/** A page in the list: its name or address, when it was seen, and how it begins. */
function PageEntry({ model, kept, onOpen }: PageEntryProps) {
  const { page, address, rows, before, at } = kept
  const when = dated(kept, model.view.value, model.options.words)
  const first = rows[0] ?? before?.[0]
  return (
    <li>
      <button type="button" class="contact" onClick={onOpen}>
        <i class="contact__face contact__face--app" aria-hidden="true">
          <AppIcon app={page.split('.')[0] ?? page} />
        </i>
        <b>{address ?? titleOf(model, page)}</b>
        {at !== undefined && <em>{when}</em>}
        <small>{first?.text}</small>
      </button>
    </li>
  )
}
