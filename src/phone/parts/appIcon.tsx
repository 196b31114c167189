import type { AppId } from '../../core/story/tags.ts'
import { Icon } from './icons.tsx'
import { icons } from './pictureFiles.ts'
import './appIcon.css'

const held: HTMLImageElement[] = []

/** Fetches every icon while the phone opens: an app may be opened after the network has gone. */
export function fetchIcons(): void {
  if (held.length > 0) return
  for (const src of icons.values()) {
    const image = new Image()
    image.src = src
    held.push(image)
  }
}

/**
 * An app's own picture, or a plain one where nobody drew it. It needs a name of its own only where the
 * app's is not written beside it.
 */
export function AppIcon({ app, name = '' }: { readonly app: AppId; readonly name?: string }) {
  const src = icons.get(app)
  if (src !== undefined)
    return <img class="app-icon" {...{ src }} alt={name} width="64" height="64" />
  const label = name === '' ? {} : { role: 'img' as const, 'aria-label': name }
  return (
    <span class="app-icon" {...label}>
      <Icon name="apps" />
    </span>
  )
}
