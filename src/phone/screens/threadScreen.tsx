import { Fragment } from 'preact'
import type { Line } from '../../core/story/beats.ts'
import { isPast } from '../../core/story/past.ts'
import { daysSince, type View } from '../../core/story/view.ts'
import type { Words } from '../../words/zh/words.ts'
import type { Thread } from '../../core/story/card.ts'
import type { AppId } from '../../core/story/tags.ts'
import { Address } from '../parts/pageAddress.tsx'
import { dated } from '../parts/dated.ts'
import { AppHead } from '../parts/appHead.tsx'
import { Avatar } from '../parts/avatar.tsx'
import { Bubble, type BubbleProps } from '../talk/bubble.tsx'
import { Log } from '../parts/scrollLog.tsx'
import { threadOf } from '../inFront.ts'
import { nameOf, unheard, type Model } from '../model.ts'
import { full, inFrontOf } from '../showing.ts'
import { Said } from '../talk/saidLine.tsx'
import '../parts/appGround.css'
import './screenBody.css'
import './threadScreen.css'
import '../talk/bubble.css'

/** A conversation, in the dress of the app it is in. */
export function ThreadScreen({
  model,
  thread,
  looking = false,
}: {
  readonly model: Model
  readonly thread: string
  /** Read again for oneself: when each message came is told as well. */
  readonly looking?: boolean
}) {
  const { file } = model.options
  const found = file.card.threads.find(({ id }) => id === thread)
  const { title, app } = threadOf(model, thread)
  const lines = model.view.value?.threads[thread] ?? []
  const typing = model.typing.value?.thread === thread ? model.typing.value.who : undefined
  return (
    <section class={`screen-body thread thread--${app} app-ground`} aria-label={title}>
      {app === 'browser' && <SiteAddress model={model} />}
      <AppHead app={app} title={title} part={file.card.apps[app]}>
        {found !== undefined && <Crowd model={model} thread={found} />}
      </AppHead>
      <Log
        mark={`${String(lines.length)} ${typing ?? ''}`}
        last={lastOf(model, thread).map((line) => (
          <Message key={line.n} model={unheard(model)} line={line} app={app} />
        ))}
      >
        {lines.map((line, i) => (
          <Fragment key={line.n}>
            <When model={model} line={line} before={lines[i - 1]} looking={looking} />
            <Message model={model} line={line} app={app} />
          </Fragment>
        ))}
        {typing !== undefined && <Typing model={model} who={typing} app={app} />}
      </Log>
    </section>
  )
}

/** What somebody writes, or what the app itself says: that somebody left, or that the group is no more. */
function Message({ model, line, app }: BubbleProps) {
  if (line.speaker !== undefined) return <Bubble model={model} line={line} app={app} />
  return (
    <div class="thread__when thread__told">
      <Said model={model} line={line} />
    </div>
  )
}

/** What will have been written last while this conversation is in front. */
function lastOf({ showing, options }: Model, thread: string): readonly Line[] {
  const now = showing.value
  const lines = now === undefined ? [] : (full(now)?.threads[thread] ?? [])
  return inFrontOf(now, lines, options.file.card.you)
}

interface WhenProps {
  readonly model: Model
  readonly line: Line
  readonly before: Line | undefined
  readonly looking: boolean
}

/** Parts what was written on another day, and, for whoever reads it again, at another hour. */
function When({ model, ...lines }: WhenProps) {
  const when = whenOf(lines, model.view.value, model.options.words)
  return when === undefined ? null : <p class="thread__when">{when}</p>
}

function whenOf(
  { line, before, looking }: Omit<WhenProps, 'model'>,
  now: View | undefined,
  words: Words,
): string | undefined {
  if (isPast(line)) return line.at === before?.at ? undefined : line.at
  const parts = isAnotherDay(line, before)
  if (!looking) return parts ? dayOf(line, now, words) : undefined
  return parts || line.at !== before?.at ? dated(line, now, words) || undefined : undefined
}

function isAnotherDay({ day }: Line, before: Line | undefined): boolean {
  return before !== undefined && (isPast(before) || before.day !== day)
}

function dayOf(line: Line, now: View | undefined, { phone }: Words): string {
  return phone.daysAgo(now === undefined ? 0 : daysSince(now, line))
}

/** A support window stands in its website: the same address is above it. */
function SiteAddress({ model }: { readonly model: Model }) {
  const address = model.view.value?.pages['browser.page']?.address ?? ''
  return <Address name={model.options.file.card.apps['browser'] ?? ''} text={address} />
}

/** Who is in a group, and how many. */
function Crowd({ model, thread }: { readonly model: Model; readonly thread: Thread }) {
  const { words } = model.options
  if (thread.members.length < 2) return null
  const count = thread.people ?? thread.members.length + 1
  const names = thread.members.map((who) => nameOf(model, who)).join('、')
  return (
    <p class="crowd" title={names}>
      {thread.members.slice(0, 4).map((who) => (
        <Avatar key={who} model={model} who={who} />
      ))}
      <span>{words.phone.people(count)}</span>
    </p>
  )
}

interface TypingProps {
  readonly model: Model
  readonly who: string
  readonly app: AppId
}

function Typing({ model, who, app }: TypingProps) {
  return (
    <div class={`bubble bubble--${app}`} aria-hidden="true">
      <Avatar model={model} who={who} />
      <span class="typing">
        <i />
        <i />
        <i />
      </span>
    </div>
  )
}
