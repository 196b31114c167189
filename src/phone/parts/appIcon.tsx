import type { Card } from '../../core/story/card.ts'
import type { AppId } from '../../core/story/tags.ts'
import { Icon } from './icons.tsx'
import { hold, icons } from './pictureFiles.ts'
import './appIcon.css'

/** Fetches the icons of a phone while it opens: an app may be opened after the network has gone. */
export function fetchIcons({ apps }: Pick<Card, 'apps'>): void {
  for (const app of Object.keys(apps)) hold(icons.get(app))
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
