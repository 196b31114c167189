import type { Front, Line } from '../core/story/beats.ts'
import { isLine, type Step } from '../core/story/step.ts'
import { applyBeat, type View } from '../core/story/view.ts'

/**
 * How far a step has been shown: every view it passes through, and which of them this is. What is
 * still to come is known before it is shown, so that its room is kept and nothing moves as it comes.
 */
export interface Showing {
  readonly views: readonly View[]
  readonly at: number
  /** The first view after the words of your own with which the step begins. */
  readonly answered: number
  /** The number of its first line: what came before it is not new. */
  readonly since: number
}

/** A view alone, of which nothing is known but itself. */
export function only(view: View): Showing {
  return { views: [view], at: 0, answered: 0, since: 0 }
}

/** A step before its first beat. */
export function opening({ from, beats, lines }: Step, you: string): Showing {
  const views = [from]
  let view = from
  for (const beat of beats) views.push((view = applyBeat(view, beat)))
  const first = beats.findIndex(isLine)
  const beat = beats[first]
  const own = beat?.kind === 'line' && beat.line.speaker === you
  const since = lines - beats.filter(isLine).length
  return { views, at: 0, answered: own ? first + 1 : 0, since }
}

/** The views in which the present screen stays in front: up to now, and from here on. */
export function scene({ views, at, answered }: Showing): {
  readonly past: readonly View[]
  readonly coming: readonly View[]
} {
  const now = views[at]
  if (now === undefined) return { past: [], coming: [] }
  const other = (view: View) => !isSameScreen(view, now)
  const start = Math.max(views.slice(0, at).findLastIndex(other) + 1, Math.min(answered, at))
  const end = views.findIndex((view, i) => i > at && other(view))
  return {
    past: views.slice(start, at + 1),
    coming: views.slice(at + 1, end < 0 ? views.length : end),
  }
}

/** The view in which the present screen is full: the last before something else comes in front. */
export function full(showing: Showing): View | undefined {
  return scene(showing).coming.at(-1) ?? showing.views[showing.at]
}

/** All the room will have said by the end of the step, and how many of these lines it has. */
export function aroundIn(
  showing: Showing | undefined,
  you: string,
): { readonly lines: readonly Line[]; readonly heard: number } {
  if (showing === undefined) return { lines: [], heard: 0 }
  const { views, at, answered } = showing
  // What was said in another place would lie over the faces of this one.
  const here = views.findLastIndex((view, i) => i <= at && isElsewhere(view, views[i - 1] ?? view))
  const found = new Map<number, { readonly line: Line; readonly since: number }>()
  for (const [i, view] of views.entries()) {
    // Your own words end what was said before them.
    if (i < here || (i < answered && at >= answered)) continue
    for (const line of [...view.around, ...heardBehind(view, you)]) {
      if (!found.has(line.n)) found.set(line.n, { line, since: i })
    }
  }
  const all = [...found.values()].sort((one, other) => one.line.n - other.line.n)
  return {
    lines: all.map(({ line }) => line),
    heard: all.findLastIndex(({ since }) => since <= at) + 1,
  }
}

const isElsewhere = (one: View, other: View) => one.place !== other.place || one.day !== other.day

/** As much of a voice as one keeps in mind while reading something else. */
const lastHeard = 2

/** The call goes on while a page or a chat is in front of it. */
function heardBehind({ call, front }: View, you: string): readonly Line[] {
  if (call?.state !== 'talking' || front.at === 'call') return []
  const own = call.lines.findLastIndex(({ speaker }) => speaker === you)
  return call.lines.slice(own + 1).slice(-lastHeard)
}

/** The last two things said by the end of the step that stay in sight: what the answers answer. */
export function lastSaid(showing: Showing, you: string): ReadonlySet<number> {
  const all = [...inSight(showing, you), ...inBanner(showing, you)]
  const numbers = new Set(all.map(({ n }) => n))
  return new Set([...numbers].sort((one, other) => other - one).slice(0, 2))
}

/** What can be read as it stands at the end of the step: in the room and on the screen in front. */
function inSight(showing: Showing, you: string): readonly Line[] {
  const end = showing.views.at(-1)
  if (end === undefined) return []
  const { call, front, threads } = end
  const written = front.at === 'thread' ? (threads[front.thread] ?? []) : []
  const spoken = front.at === 'call' ? (call?.lines ?? []) : []
  return [...aroundIn(showing, you).lines, ...spoken, ...written]
}

/** What has come in behind the screen, until one has spoken since. */
function inBanner(showing: Showing, you: string): readonly Line[] {
  const end = showing.views.at(-1)
  if (end === undefined) return []
  const { front, notices, unread, threads } = end
  const listed = front.at === 'lock' || front.at === 'home'
  const behind = [
    ...(listed ? [] : notices),
    ...unread.flatMap((thread) => threads[thread]?.slice(-1) ?? []),
  ]
  const own = Math.max(
    -1,
    ...inSight(showing, you).flatMap(({ speaker, n }) => (speaker === you ? [n] : [])),
  )
  const newest = behind.sort((one, other) => one.n - other.n).slice(-1)
  return newest.filter(({ n }) => n > own)
}

/** Which of them are read on the screen in front; never none, for it is what one looks at. */
export function inFrontOf(
  showing: Showing | undefined,
  lines: readonly Line[],
  you: string,
): readonly Line[] {
  if (showing === undefined) return []
  const last = lastSaid(showing, you)
  const count = lines.filter(({ n }) => last.has(n)).length
  return lines.slice(-Math.max(1, count))
}

/** Whether the same is in front. */
export function isSameScreen(one: View, other: View): boolean {
  return one.hand === other.hand && nameOf(one.front) === nameOf(other.front)
}

function nameOf(front: Front): string {
  if (front.at === 'thread') return `thread ${front.thread}`
  return front.at === 'page' ? `page ${front.page}` : front.at
}
