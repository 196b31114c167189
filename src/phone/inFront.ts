import type { Front } from '../core/story/beats.ts'
import type { Thread, ThreadId } from '../core/story/card.ts'
import { keptPages, type KeptPage } from '../core/story/kept.ts'
import { entriesIn, isPurse } from '../core/story/purse.ts'
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

type AppLook = Extract<Look, { at: 'app' }>

/** What of an app is open that the player opened for themselves. */
type Opened =
  | { readonly on: 'thread'; readonly thread: ThreadId }
  | { readonly on: 'page'; readonly page: KeptPage }
  /** More than one thing to choose from, or nothing. */
  | {
      readonly on: 'list'
      readonly threads: readonly Thread[]
      readonly pages: readonly KeptPage[]
    }

/** The conversation or the page that was chosen; an app with one page alone opens at it. */
export function openedIn(model: Model, { app, thread, page }: AppLook): Opened {
  if (thread !== undefined) return { on: 'thread', thread }
  const threads = threadsIn(model, app)
  const pages = pagesIn(model, app)
  const chosen = pages.find(({ key }) => key === page)
  if (chosen !== undefined) return { on: 'page', page: chosen }
  const [only, second] = pages
  const alone = threads.length === 0 && second === undefined && hasNoMore(model, app)
  return only !== undefined && alone ? { on: 'page', page: only } : { on: 'list', threads, pages }
}

/** The story offers nothing to do in it, and it lists nothing beside its pages. */
function hasNoMore({ view, offers }: Model, app: AppId): boolean {
  if (view.value !== undefined && hasEntries(view.value, app)) return false
  return !offers.value.some(({ spot, target }) => spot === 'app' && target === app)
}

function hasEntries(view: View, app: AppId): boolean {
  return isPurse(app) && entriesIn(view, app).length > 0
}

/** Whether an app has anything to read again. */
export function hasKept(model: Model, app: AppId): boolean {
  const view = model.view.value
  if (view === undefined) return false
  const shown = keptPages(view, app).length > 0 || hasEntries(view, app)
  return shown || threadsIn(model, app).some(({ id }) => hasLines(model, id))
}

/** Whether an app is on the phone: one that comes by somebody’s link is not there before it ran. */
export function isOnPhone({ view }: Model, app: AppId): boolean {
  if (app !== 'meeting' && app !== 'task') return true
  const shown = view.value === undefined ? [] : keptPages(view.value, app)
  return shown.some(({ page }) => page !== 'meeting.install')
}

/** A wallet always shows what is in it. */
function pagesIn({ view }: Model, app: AppId): readonly KeptPage[] {
  const pages = view.value === undefined ? [] : keptPages(view.value, app)
  if (pages.length > 0 || !isPurse(app)) return pages
  const page = `${app}.home`
  return [{ page, key: page, rows: [], earlier: false }]
}

/** Chats and texts stand there from the start; a game's channels once something was said in them. */
function threadsIn(model: Model, app: AppId): readonly Thread[] {
  const threads = model.options.file.card.threads.filter((one) => one.app === app)
  if (app === 'chat' || app === 'sms') return threads
  return threads.filter(({ id }) => hasLines(model, id))
}

function hasLines({ view }: Model, thread: ThreadId): boolean {
  return (view.value?.threads[thread] ?? []).length > 0
}

function lookedAt(look: Look, model: Model): InFront {
  switch (look.at) {
    case 'home':
      return { on: 'wall', locked: false }
    case 'dialler':
      return { on: 'app', app: 'dialler' }
    case 'call':
      return undefined
    case 'app': {
      const opened = openedIn(model, look)
      const page = opened.on === 'page' ? opened.page.page : undefined
      return { on: 'app', app: look.app, page }
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
