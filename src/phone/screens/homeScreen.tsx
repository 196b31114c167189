import type { AppId } from '../../core/story/tags.ts'
import { AppIcon } from '../parts/appIcon.tsx'
import { BackButton } from '../parts/backButton.tsx'
import { hasKept, isOnPhone } from '../inFront.ts'
import type { Model } from '../model.ts'
import { Said } from '../talk/saidLine.tsx'
import '../parts/noticeCard.css'
import './screenBody.css'
import './homeScreen.css'

/** The locked phone: the time, and what has come in. */
export function LockScreen({ model }: { readonly model: Model }) {
  const view = model.view.value
  return (
    <section class="screen-body lock" aria-label={model.options.words.phone.lock}>
      <p class="lock__time">{view?.time}</p>
      <Notices model={model} />
    </section>
  )
}

/** The grid of apps. While looking around, a tap opens; where the story offers it, a tap decides. */
export function HomeScreen({
  model,
  looking = false,
}: {
  readonly model: Model
  readonly looking?: boolean
}) {
  const { words, file } = model.options
  const view = model.view.value
  const apps = Object.entries(file.card.apps).filter(([app]) => isOnPhone(model, app))
  const unread = (app: AppId) =>
    file.card.threads.filter(
      ({ id, app: where }) => where === app && view?.unread.includes(id) === true,
    ).length
  return (
    <section class="screen-body home-grid" aria-label={words.phone.home}>
      {looking && <BackButton model={model} />}
      <p class="lock__time">{view?.time}</p>
      <div class="grid">
        {apps.map(([app, name]) => {
          const offer = model.offers.value.find(
            ({ spot, target }) => spot === 'app' && target === app,
          )
          return (
            <button
              type="button"
              key={app}
              class={`app app--${app}`}
              onClick={() => {
                // Where there is something to read again, to open it is not yet to act.
                if (offer !== undefined && !hasKept(model, app)) model.pick(offer)
                else model.look.value = app === 'dialler' ? { at: 'dialler' } : { at: 'app', app }
              }}
            >
              <span class="app__icon">
                <AppIcon app={app} />
              </span>
              {name}
              {unread(app) > 0 && (
                <span class="app__badge" aria-label={words.phone.unread}>
                  {unread(app)}
                </span>
              )}
            </button>
          )
        })}
      </div>
      <Notices model={model} all={looking} />
    </section>
  )
}

/** As many as one takes in at a glance. */
const atAGlance = 3

/** What came in, the newest last; for whoever looks, all of it, the newest first. */
function Notices({ model, all = false }: { readonly model: Model; readonly all?: boolean }) {
  const { file, words } = model.options
  const since = model.showing.value?.since ?? 0
  const came = model.view.value?.notices ?? []
  const notices = all ? [...came].reverse() : came.slice(-atAGlance)
  return (
    <div class="notices">
      {notices.map((line) => (
        <div class={`notice-card${line.n < since ? ' notice-card--old' : ''}`} key={line.n}>
          {line.channel.on === 'notice' && (
            <small>
              <AppIcon app={line.channel.app} />
              {file.card.apps[line.channel.app]} {line.at}
              {line.n >= since && <b class="notice-card__new">{words.phone.fresh}</b>}
            </small>
          )}
          <Said model={model} line={line} />
        </div>
      ))}
    </div>
  )
}
