import type { Beat, Channel, Line, Option } from './beats.ts'
import type { Card, CastMember } from './card.ts'
import { beatTags, partyOf, threadOf } from './beatTags.ts'
import { lineTagReaders, member, named, type Tagged } from './lineTags.ts'
import { StoryProblem } from './problem.ts'
import { isOneOf, moves, spots } from './tags.ts'
import { applyBeat, type View } from './view.ts'

/** Speakers that are not people: a row of the open page, a notification of an app. */
export const pageSpeaker = '页面'
export const noticeSpeaker = '通知'

interface Tag {
  readonly key: string
  readonly value: string
}

export function readTag(raw: string): Tag {
  const colon = raw.indexOf(':')
  if (colon < 0) return { key: raw.trim(), value: '' }
  return { key: raw.slice(0, colon).trim(), value: raw.slice(colon + 1).trim() }
}

/** Those shown before the line they stand on; the others are shown after it. */
const before = new Set([
  'day',
  'place',
  'time',
  'chain',
  'call',
  'screen',
  'hand',
  'feels',
  'typing',
])

/** Keys a line may carry. */
export const lineTags: readonly string[] = [
  ...Object.keys(lineTagReaders),
  ...Object.keys(beatTags),
]

/** Keys a choice may carry. */
export const choiceTags = ['move', 'at', 'inside', 'did', 'note'] as const

/**
 * Reads one line of the script with its tags into beats, given the view it is said in and the
 * number the next line gets.
 */
export function readLine(
  text: string,
  rawTags: readonly string[],
  card: Card,
  view: View,
  nextLine: number,
): Beat[] {
  const tags = rawTags.map(readTag)
  const said = text.trim()
  const marks = marksOf(tags)
  if (said !== '') marks.line = nextLine

  const early: Beat[] = []
  const late: Beat[] = []
  for (const { key, value } of tags) {
    const read = beatTags[key]
    if (read !== undefined) {
      const beat = read(value, card, marks)
      // A call ends with the last words said in it.
      const isEnd = beat.kind === 'call' && beat.act === 'end'
      ;(before.has(key) && !isEnd ? early : late).push(beat)
    } else if (lineTagReaders[key] === undefined) {
      throw unknownTag(key, lineTags)
    }
  }

  // The hour is told of the new day, whichever of the two was written first.
  early.sort((one, other) => Number(other.kind === 'day') - Number(one.kind === 'day'))
  if (said === '') return [...early, ...late]
  const now = early.reduce(applyBeat, view)
  return [...early, { kind: 'line', line: spoken(said, marks, card, now, nextLine) }, ...late]
}

function marksOf(tags: readonly Tag[]): Tagged {
  const marks: Tagged = { flags: [], signals: [], techniques: [] }
  for (const { key, value } of tags) lineTagReaders[key]?.(marks, value)
  return marks
}

/** Reads one tag of a line by itself, to see whether it can be read. @throws {StoryProblem} */
export function tryTag(raw: string, card: Card): void {
  const { key, value } = readTag(raw)
  const marks: Tagged = { flags: [], signals: [], techniques: [] }
  if (key === 'to') threadOf(card, value)
  if (key === 'whom') partyOf(card, value)
  // Where somebody types may be said by another tag of the same line.
  if (key === 'typing') marks.to = card.threads[0]?.id
  if (lineTagReaders[key] !== undefined) lineTagReaders[key](marks, value)
  else if (beatTags[key] !== undefined) beatTags[key](value, card, marks)
  else throw unknownTag(key, lineTags)
}

function unknownTag(key: string, list: readonly string[]): StoryProblem {
  return new StoryProblem(`tag "${key}" is unknown`, `use one of: ${list.join(', ')}`, key, list)
}

/** The player's own words, for an option that was said aloud. */
export function ownLine(
  option: Option,
  card: Card,
  view: View,
  nextLine: number,
): Beat | undefined {
  const words = quoted(option.text)
  if (option.spot !== 'say' || words === undefined) return undefined
  const marks: Tagged = { flags: [], signals: [], techniques: [] }
  return { kind: 'line', line: line(card.you, words, ownChannel(view), marks, view, nextLine) }
}

/** Reads a choice of the script. */
export function readOption(index: number, text: string, rawTags: readonly string[]): Option {
  const tags = rawTags.map(readTag)
  const unknown = tags.find(({ key }) => !isOneOf(choiceTags, key))
  if (unknown !== undefined) {
    throw unknownTag(unknown.key, choiceTags)
  }
  const move = tags.find(({ key }) => key === 'move')
  if (move === undefined) {
    throw new StoryProblem(
      `the choice "${text}" has no move`,
      'write "# move: …" inside its brackets',
    )
  }
  const at = tags.find(({ key }) => key === 'at')?.value ?? 'say'
  const dot = at.indexOf('.')
  const spot = member('at', spots, dot < 0 ? at : at.slice(0, dot))
  const did = tags.find(({ key }) => key === 'did')
  const note = tags.find(({ key }) => key === 'note')
  const option: Option = {
    index,
    text: text.trim(),
    move: member('move', moves, move.value),
    spot,
    inside: tags.some(({ key }) => key === 'inside'),
    ...(did === undefined ? {} : { did: named('did', did.value) }),
    ...(note === undefined ? {} : { note: note.value }),
  }
  return dot < 0 ? option : { ...option, target: at.slice(dot + 1) }
}

function spoken(said: string, marks: Tagged, card: Card, view: View, n: number): Line {
  const colon = said.indexOf('：')
  const name = colon > 0 ? said.slice(0, colon) : ''
  const words = said.slice(colon + 1).trim()
  if (name === pageSpeaker) {
    if (view.front.at !== 'page') {
      throw new StoryProblem(`"${said}" is a row, but no page is open`, 'open one: "# screen: …"')
    }
    return line(undefined, words, { on: 'page', page: view.front.page }, marks, view, n)
  }
  if (name === noticeSpeaker) {
    const app = named('app', marks.app)
    return line(undefined, words, { on: 'notice', app }, marks, view, n)
  }
  if (name === card.you) return line(card.you, words, ownChannel(view, marks.to), marks, view, n)
  const member_ = card.cast.find(({ id }) => id === name)
  if (member_ === undefined) return line(undefined, said, toldOn(marks, card), marks, view, n)
  return line(member_.id, words, channelOf(member_, marks, card, view), marks, view, n)
}

/** What nobody says is told; sent into a thread, it is what the app itself says there. */
function toldOn({ to }: Tagged, card: Card): Channel {
  return to === undefined ? { on: 'narration' } : { on: 'thread', thread: threadOf(card, to) }
}

function line(
  speaker: string | undefined,
  text: string,
  channel: Channel,
  marks: Tagged,
  view: View,
  n: number,
): Line {
  return {
    n,
    channel,
    text,
    flags: marks.flags,
    signals: marks.signals,
    techniques: marks.techniques,
    chain: view.chain,
    ...whenSaid(view, marks),
    ...(speaker === undefined ? {} : { speaker }),
    ...(marks.why === undefined ? {} : { why: marks.why }),
    ...(marks.overreach === undefined ? {} : { overreach: marks.overreach }),
    ...(marks.picture === undefined ? {} : { picture: marks.picture }),
    ...(marks.clip === undefined ? {} : { clip: marks.clip }),
    ...(marks.alert === undefined ? {} : { alert: marks.alert }),
    ...(marks.transfer === undefined ? {} : { transfer: marks.transfer }),
    ...(marks.note === undefined ? {} : { note: marks.note }),
  }
}

function whenSaid({ time, day }: View, { later }: Tagged): Pick<Line, 'at' | 'day' | 'later'> {
  return {
    ...(time === '' ? {} : { at: time }),
    ...(day === 0 ? {} : { day }),
    ...(later === undefined ? {} : { later }),
  }
}

/** Where a cast member's words land: the thread named, the call, the thread in front, their own thread, the room. */
function channelOf(who: CastMember, marks: Tagged, card: Card, view: View): Channel {
  if (marks.to !== undefined) return { on: 'thread', thread: threadOf(card, marks.to) }
  if (view.call?.state === 'talking' && view.call.party.includes(who.id)) return { on: 'call' }
  const front = view.front
  if (front.at === 'thread') {
    const thread = card.threads.find(({ id }) => id === front.thread)
    if (thread?.members.includes(who.id) === true) return { on: 'thread', thread: thread.id }
  }
  if (who.role === 'companion') return { on: 'room' }
  if (who.thread !== undefined) return { on: 'thread', thread: threadOf(card, who.thread) }
  throw new StoryProblem(
    `${who.id} speaks, but is neither on the phone nor in a thread nor in the room`,
    'start a call ("# call: talk …"), open a thread ("# screen: chat.…") or give the cast member a thread',
  )
}

function ownChannel(view: View, to?: string): Channel {
  if (to !== undefined) return { on: 'thread', thread: to }
  if (view.hand === 'up' && view.call?.state === 'talking') return { on: 'call' }
  if (view.hand === 'up' && view.front.at === 'thread') {
    return { on: 'thread', thread: view.front.thread }
  }
  return { on: 'room' }
}

/** What stands between curly quotes, if the whole text does. */
function quoted(text: string): string | undefined {
  return /^“(.*)”$/.exec(text)?.[1]
}
