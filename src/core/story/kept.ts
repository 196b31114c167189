// What can be read again: everything the phone has shown, app by app.
import type { AppId, AppPageId } from './tags.ts'
import type { AppPage, View } from './view.ts'

/** A page as it was shown at one time. */
export interface KeptPage extends AppPage {
  readonly page: AppPageId
  /** Tells it from every other: the page, and the line it was first shown with. */
  readonly key: string
  /** The story's clock when its last row came; absent on a page only the past has written on. */
  readonly at?: string
  readonly day?: number
  /** It has been opened again since, and showed something else. */
  readonly earlier: boolean
}

/**
 * All that the pages of an app have shown, newest first: each page as it stands, and as it stood at
 * earlier visits where it said something else then.
 */
export function keptPages(view: View, app: AppId): readonly KeptPage[] {
  const inApp = (page: AppPageId) => page.startsWith(`${app}.`)
  const now = Object.entries(view.pages)
    .filter(([page]) => inApp(page))
    .map(([page, shown]) => keptOf(page, shown, false))
  const standing = new Set(now.filter(({ rows }) => rows.length > 0).map(({ page }) => page))
  const visits = view.visits
    .filter(({ page }) => inApp(page))
    // Opened afresh and still empty, a page has nothing newer to show than its last visit.
    .map((visit) => keptOf(visit.page, visit, standing.has(visit.page)))
  const all = [
    ...visits,
    ...now.filter(({ rows, before }) => rows.length + (before?.length ?? 0) > 0),
  ]
  const newest = [...all].sort((one, other) => lastOf(other) - lastOf(one))
  return newest.filter((one, i) => newest.findIndex((other) => isSame(one, other)) === i)
}

function keptOf(page: AppPageId, shown: AppPage, earlier: boolean): KeptPage {
  const { rows, address, before } = shown
  const { at, day } = rows.at(-1) ?? {}
  return {
    ...{ page, rows, earlier, key: `${page} ${String(rows[0]?.n ?? 'before')}` },
    ...(address === undefined ? {} : { address }),
    ...(before === undefined ? {} : { before }),
    ...(at === undefined ? {} : { at }),
    ...(day === undefined ? {} : { day }),
  }
}

function lastOf({ rows }: KeptPage): number {
  return rows.at(-1)?.n ?? -1
}

function isSame(one: KeptPage, other: KeptPage): boolean {
  return one.page === other.page && one.address === other.address && textOf(one) === textOf(other)
}

function textOf({ rows }: KeptPage): string {
  return rows.map(({ text }) => text).join('\n')
}
