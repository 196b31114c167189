import type { ComponentChildren } from 'preact'
import type { AppId } from '../../core/story/tags.ts'
import { AppIcon } from './appIcon.tsx'
import './appHead.css'

interface AppHeadProps {
  readonly app: AppId
  /** The app's name, or whose conversation it is. */
  readonly title: string
  /** What of it is open; left out where it would only repeat the title. */
  readonly part?: string | undefined
  readonly children?: ComponentChildren
}

/** The top of every app: whose app this is, before anything it says. */
export function AppHead({ app, title, part, children }: AppHeadProps) {
  return (
    <header class={`app-head app-head--${app}`}>
      <AppIcon app={app} />
      <h2 class="bar-title">
        <span>{title}</span>
        {part !== undefined && part !== title && <small>{part}</small>}
      </h2>
      {children}
    </header>
  )
}
