import browser from '../../../assets/phone/app-browser.svg'
import chat from '../../../assets/phone/app-chat.svg'
import dialler from '../../../assets/phone/app-dialler.svg'
import game from '../../../assets/phone/app-game.svg'
import meeting from '../../../assets/phone/app-meeting.svg'
import shop from '../../../assets/phone/app-shop.svg'
import sms from '../../../assets/phone/app-sms.svg'
import wallet from '../../../assets/phone/app-wallet.svg'
import { apps, type AppId } from '../../core/story/tags.ts'

const icons = {
  chat,
  sms,
  shop,
  wallet,
  browser,
  meeting,
  dialler,
  game,
} as const satisfies Record<AppId, string>

const held: HTMLImageElement[] = []

/** Fetches every icon while the phone opens: an app may be opened after the network has gone. */
export function fetchIcons(): void {
  if (held.length > 0) return
  for (const app of apps) {
    const image = new Image()
    image.src = icons[app]
    held.push(image)
  }
}

/** An app's own picture. It needs a name of its own only where the app's is not written beside it. */
export function AppIcon({ app, name = '' }: { readonly app: AppId; readonly name?: string }) {
  return <img class="app-icon" src={icons[app]} alt={name} width="64" height="64" />
}
