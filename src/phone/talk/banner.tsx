import type { Line } from '../../core/story/beats.ts'
import type { AppId } from '../../core/story/tags.ts'
import type { View } from '../../core/story/view.ts'
import { AppIcon } from '../parts/appIcon.tsx'
import type { Model } from '../model.ts'
import { Said } from './saidLine.tsx'
import { scene } from '../showing.ts'
import '../parts/noticeCard.css'
import './banner.css'

/** How many lines later a message still counts as just come in. */
const freshLines = 6

/**
 * A message that came in behind what is in front: whole, so that it can be read and flagged. It
 * keeps its place for as long as that screen stays and the step lasts, from before it comes. What came
 * before the step is no news any more: it is found in its app, and on the home screen.
 */
export function Banner({ model }: { readonly model: Model }) {
  const showing = model.showing.value
  if (showing === undefined) return null
  const { you } = model.options.file.card
  const { past, coming } = scene(showing)
  const arriving = (views: readonly View[]) =>
    views
      .flatMap((view) => arrived(view, you) ?? [])
      .filter(({ n }) => n >= showing.since)
      .filter(isFirst)
  const line = arriving(past).at(-1)
  const late = arriving(coming).filter(({ n }) => n !== line?.n)
  if (line === undefined && late.length === 0) return null
  return (
    <div class="banner-place">
      {line !== undefined && <NoticeCard key={line.n} model={model} line={line} />}
      {late.map((next) => (
        <div key={next.n} class="banner-place__coming" aria-hidden="true">
          <NoticeCard model={model} line={next} />
        </div>
      ))}
    </div>
  )
}

function isFirst({ n }: Line, i: number, all: readonly Line[]): boolean {
  return all.findIndex((line) => line.n === n) === i
}

function NoticeCard({ model, line }: { readonly model: Model; readonly line: Line }) {
  return (
    <div class="notice-card banner">
      <small>
        <AppIcon app={appOf(model, line)} />
        {senderOf(model, line)}
      </small>
      <Said model={model} line={line} />
    </div>
  )
}

/** Where a message came in: whoever reads it knows the app before the name, which anybody can take. */
function appOf({ options }: Model, { channel }: Line): AppId {
  if (channel.on === 'notice') return channel.app
  const inside = options.file.card.threads.find(
    ({ id }) => channel.on === 'thread' && id === channel.thread,
  )
  return inside?.app ?? 'chat'
}

function senderOf({ options }: Model, { channel, speaker }: Line): string {
  const { card } = options.file
  if (channel.on === 'notice') return card.apps[channel.app] ?? ''
  if (channel.on !== 'thread') return ''
  const title = card.threads.find(({ id }) => id === channel.thread)?.title ?? ''
  const name = card.cast.find(({ id }) => id === speaker)?.name ?? title
  // A conversation with one other is called by them already.
  return title.includes(name) ? title : `${title} · ${name}`
}

/** The newest message out of sight, unless you have spoken since or it has grown old. */
function arrived(view: View, you: string): Line | undefined {
  const listed = view.front.at === 'lock' || view.front.at === 'home'
  const waiting = [
    ...(listed ? [] : view.notices),
    ...view.unread.flatMap((thread) => view.threads[thread]?.slice(-1) ?? []),
  ]
  const newest = waiting.reduce<Line | undefined>(later, undefined)
  if (newest === undefined || newest.speaker === you) return undefined
  const since = linesOf(view).filter(({ n }) => n > newest.n)
  const answered = since.some(({ speaker }) => speaker === you)
  return answered || since.length >= freshLines ? undefined : newest
}

function later(one: Line | undefined, other: Line): Line {
  return one === undefined || other.n > one.n ? other : one
}

function linesOf(view: View): readonly Line[] {
  return [
    ...view.around,
    ...(view.call?.lines ?? []),
    ...Object.values(view.threads).flat(),
    ...Object.values(view.pages).flatMap(({ rows }) => rows),
  ]
}
