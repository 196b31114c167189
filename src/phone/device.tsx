import { aheadOf } from './ahead.ts'
import { Banner } from './talk/banner.tsx'
import { CallScreen } from './screens/callScreen.tsx'
import { HomeScreen, LockScreen } from './screens/homeScreen.tsx'
import { DiallerScreen } from './screens/diallerScreen.tsx'
import { LookScreen } from './screens/lookScreen.tsx'
import { wornBy } from './inFront.ts'
import { nameOf, type Look, type Model } from './model.ts'
import { PageScreen } from './screens/pageScreen.tsx'
import { StatusBar } from './statusBar.tsx'
import { ThreadScreen } from './screens/threadScreen.tsx'
import { BackBar, CallBar, SeenBar } from './hand/bars.tsx'
import { Tools } from './hand/tools.tsx'
import { Tray } from './hand/tray.tsx'
import './device.css'
import './screens/screenBody.css'
import './skins/shop.css'
import './skins/wallet.css'
import './skins/talk.css'
import './skins/game.css'
import './skins/browser.css'
import './skins/meeting.css'
import './skins/dialler.css'

/** The phone itself. */
export function Device({ model }: { readonly model: Model }) {
  const { words } = model.options
  const ahead = aheadOf(model)
  return (
    <main
      class={`device${wornBy(model)}${model.large.value ? ' device--large' : ''}`}
      data-open={model.armed.value}
      aria-label={whoseOf(model) || words.phone.phone}
    >
      <div class="device__glass">
        <div class="device__screen">
          <Screen model={model} />
        </div>
        {ahead !== undefined && (
          <div class="device__screen device__screen--ahead" aria-hidden="true" inert>
            <Screen model={ahead} />
          </div>
        )}
      </div>
      <div class="device__hand">
        <Hand model={model} />
        <Tools model={model} />
      </div>
    </main>
  )
}

/** Whose phone it is; nothing where it is the player's own. */
function whoseOf(model: Model): string {
  const { file, words } = model.options
  const { phoneOf } = file.card
  return phoneOf === undefined ? '' : words.phone.phoneOf(nameOf(model, phoneOf))
}

function Screen({ model }: { readonly model: Model }) {
  const view = model.view.value
  const { words } = model.options
  return (
    <>
      <StatusBar time={view?.time ?? ''} whose={whoseOf(model)} />
      {view?.sharing === true && <p class="sharing">{words.phone.sharing}</p>}
      {view?.hand === 'down' ? (
        <div class="device__face">
          <i aria-hidden="true" />
          <p>{words.phone.faceDown}</p>
        </div>
      ) : (
        <>
          <CallBar model={model} />
          {model.look.value === undefined && <Banner model={model} />}
          <Front model={model} />
        </>
      )}
    </>
  )
}

/** What is done next: the answers; to have seen what a check has shown; or the way back to them. */
function Hand({ model }: { readonly model: Model }) {
  if (model.seeing.waiting.value) return <SeenBar model={model} />
  if (model.look.value !== undefined) return <BackBar model={model} />
  return <Tray model={model} />
}

function Front({ model }: { readonly model: Model }) {
  const view = model.view.value
  const look = model.look.value
  if (view === undefined) return <div class="screen-body" />
  if (look !== undefined) return <Looking model={model} look={look} />
  switch (view.front.at) {
    case 'lock':
      return <LockScreen model={model} />
    case 'home':
      return <HomeScreen model={model} />
    case 'call':
      return <CallScreen model={model} />
    case 'thread':
      return <ThreadScreen model={model} thread={view.front.thread} />
    case 'page':
      return <PageScreen model={model} page={view.front.page} />
  }
}

/** What the player opened for themselves lies over what the story shows. */
function Looking({ model, look }: { readonly model: Model; readonly look: Look }) {
  switch (look.at) {
    case 'home':
      return <HomeScreen model={model} looking />
    case 'dialler':
      return <DiallerScreen model={model} />
    case 'call':
      return <CallScreen model={model} ended={endedCall(model, look.ended)} />
    case 'app':
      return <LookScreen model={model} look={look} />
  }
}

function endedCall({ view }: Model, ended: number | undefined) {
  return ended === undefined ? undefined : view.value?.calls[ended]
}
