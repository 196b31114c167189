import type { AppId } from '../../core/story/tags.ts'
import { AppIcon } from '../parts/appIcon.tsx'
import { BackButton } from '../parts/backButton.tsx'
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
  const unread = (app: AppId) =>
    file.card.threads.filter(
      ({ id, app: where }) => where === app && view?.unread.includes(id) === true,
    ).length
  return (
    <section class="screen-body home-grid" aria-label={words.phone.home}>
      {looking && <BackButton model={model} />}
      <p class="lock__time">{view?.time}</p>
      <div class="grid">
        {Object.entries(file.card.apps).map(([app, name]) => {
          const offer = model.offers.value.find(
            ({ spot, target }) => spot === 'app' && target === app,
          )
          return (
            <button
              type="button"
              key={app}
              class={`app app--${app}`}
              onClick={() => {
                if (offer !== undefined) model.pick(offer)
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
      <Notices model={model} />
    </section>
  )
}

function Notices({ model }: { readonly model: Model }) {
  const { file } = model.options
  const notices = model.view.value?.notices.slice(-3) ?? []
  return (
    <div class="notices">
      {notices.map((line) => (
        <div class="notice-card" key={line.n}>
          {line.channel.on === 'notice' && (
            <small>
              <AppIcon app={line.channel.app} />
              {file.card.apps[line.channel.app]}
            </small>
          )}
          <Said model={model} line={line} />
        </div>
      ))}
    </div>
  )
}
