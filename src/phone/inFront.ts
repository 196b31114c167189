import type { Front } from '../core/story/beats.ts'
import type { AppId, AppPageId } from '../core/story/tags.ts'
import type { View } from '../core/story/view.ts'
import type { Look, Model } from './model.ts'

/** What fills the screen: the phone's own ground, or an app with perhaps a page of it. */
type InFront =
  | { readonly on: 'wall'; readonly locked: boolean }
  | { readonly on: 'app'; readonly app: AppId; readonly page?: AppPageId | undefined }
  | undefined

/** The classes the phone wears for what is in front: an app's skin colours it from edge to edge. */
export function wornBy(model: Model): string {
  const view = model.view.value
  if (view === undefined) return ''
  if (view.hand === 'down') return ' device--down'
  const look = model.look.value
  const front = look === undefined ? told(view, model) : lookedAt(look, model)
  if (front === undefined) return ''
  if (front.on === 'wall') return ` device--wall${front.locked ? ' device--locked' : ''}`
  const page = front.page === undefined ? '' : ` skin--${classOf(front.page)}`
  return ` device--app skin--${front.app}${page}`
}

/** A page's name as a class has it. */
export function classOf(page: AppPageId): string {
  return page.replace('.', '-')
}

/** Every page is named after its app. */
export function appOf(page: AppPageId): AppId {
  return page.split('.')[0] ?? page
}

/**
 * The page one finds on opening an app for oneself: of those that were opened one, and first of those
 * the phone has words for, in their order.
 */
export function pageIn({ view, options }: Model, app: AppId): AppPageId | undefined {
  const pages = view.value?.pages ?? {}
  const opened = [...Object.keys(options.words.phone.pages), ...Object.keys(pages)].find(
    (id) => id.startsWith(`${app}.`) && pages[id] !== undefined,
  )
  return opened ?? (app === 'wallet' ? 'wallet.home' : undefined)
}

function lookedAt(look: Look, model: Model): InFront {
  switch (look.at) {
    case 'home':
      return { on: 'wall', locked: false }
    case 'dialler':
      return { on: 'app', app: 'dialler' }
    case 'app':
      return {
        on: 'app',
        app: look.app,
        page: look.thread === undefined ? pageIn(model, look.app) : undefined,
      }
  }
}

function told({ front, call }: View, model: Model): InFront {
  switch (front.at) {
    case 'lock':
    case 'home':
      return { on: 'wall', locked: front.at === 'lock' }
    case 'call':
      return call?.state === 'ringing' || call?.state === 'dialling'
        ? { on: 'wall', locked: false }
        : undefined
    case 'thread':
      return { on: 'app', app: threadOf(model, front.thread).app }
    case 'page':
      return { on: 'app', app: appOf(front.page), page: front.page }
  }
}

/** Whose conversation it is, and in which app. */
export function threadOf(
  { options }: Model,
  thread: Extract<Front, { at: 'thread' }>['thread'],
): { readonly title: string; readonly app: AppId } {
  const found = options.file.card.threads.find(({ id }) => id === thread)
  return found ?? { title: thread, app: 'chat' }
}
