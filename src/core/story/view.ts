import type { Beat, Front, Line } from './beats.ts'
import type { Card, EndingId, SpeakerId, ThreadId } from './card.ts'
import {
  chains,
  type Chain,
  type Feeling,
  type AppPageId,
  type Move,
  type PlaceId,
  type Secret,
} from './tags.ts'

export interface Call {
  /** First who rang or was dialled, then everyone added. */
  readonly party: readonly SpeakerId[]
  readonly state: 'ringing' | 'dialling' | 'talking' | 'ended'
  readonly lines: readonly Line[]
}

export interface AppPage {
  readonly rows: readonly Line[]
  /** Shown in the address bar of the browser. */
  readonly address?: string
}

/**
 * This moment, complete: everything the rooms need to draw it from nothing.
 * A pure fold over the beats so far; nothing else may be remembered about a run.
 */
export interface View {
  readonly place: PlaceId
  readonly time: string
  readonly chain: Chain
  readonly front: Front
  readonly hand: 'up' | 'down'
  readonly call?: Call
  readonly threads: Readonly<Record<ThreadId, readonly Line[]>>
  /** Threads with something unread since they were last in front. */
  readonly unread: readonly ThreadId[]
  readonly pages: Readonly<Record<AppPageId, AppPage>>
  /** Banners, newest last. */
  readonly notices: readonly Line[]
  /** What the room said and did since the last decision. */
  readonly around: readonly Line[]
  readonly feelings: Readonly<Record<SpeakerId, Feeling>>
  readonly balance: number
  /** Yuan of somebody else's that went on through the player's hands. */
  readonly passed: number
  readonly frozen: boolean
  readonly sharing: boolean
  readonly secrets: readonly Secret[]
  readonly verified: boolean
  /** What the real one asks for and has no right to, while it is not yet given or refused. */
  readonly overreach?: string
  readonly ending?: EndingId
}

/** Where every story finds the player. */
export const firstPlace: PlaceId = 'dorm-night'

/** The moment before the first beat. */
export function firstView(card: Card): View {
  return {
    place: firstPlace,
    time: '',
    chain: 'contact',
    front: { at: 'lock' },
    hand: 'up',
    threads: Object.fromEntries(card.threads.map((thread) => [thread.id, []])),
    unread: [],
    pages: {},
    notices: [],
    around: [],
    feelings: {},
    balance: card.balance,
    passed: 0,
    frozen: false,
    sharing: false,
    secrets: [],
    verified: false,
  }
}

/** Moves that leave a request standing as it was. */
const leaving: ReadonlySet<Move> = new Set(['ask', 'stall', 'verify', 'tell'])

/** The view after a decision: what was said around you makes room for what comes. */
export function afterDecision(view: View, move: Move): View {
  const { overreach, ...rest } = view
  if (overreach !== undefined && !leaving.has(move)) return { ...rest, around: [] }
  return view.around.length === 0 ? view : { ...view, around: [] }
}

/** The view without the words it has gathered: what comes next is shown by the rest of it alone. */
export function wordless(view: View): View {
  const { call } = view
  const rest = { ...view, threads: {}, unread: [], pages: {}, notices: [], around: [] }
  return call === undefined ? rest : { ...rest, call: { ...call, lines: [] } }
}

/** The view one beat later. */
export function applyBeat(view: View, beat: Beat): View {
  switch (beat.kind) {
    case 'line':
      return withLine(view, beat.line)
    case 'place':
      return { ...view, place: beat.place }
    case 'time':
      return { ...view, time: beat.time }
    case 'chain':
      return { ...view, chain: beat.chain }
    case 'call':
      return withCall(view, beat)
    case 'front':
      return withFront(view, beat)
    case 'hand':
      return { ...view, hand: beat.phone }
    case 'feels':
      return { ...view, feelings: { ...view.feelings, [beat.who]: beat.feeling } }
    case 'typing':
      return view
    case 'money':
      return { ...view, balance: view.balance + beat.amount }
    case 'passed':
      return { ...view, passed: view.passed + beat.amount }
    case 'secret':
      return view.secrets.includes(beat.secret)
        ? view
        : { ...view, secrets: [...view.secrets, beat.secret] }
    case 'share':
      return { ...view, sharing: beat.on }
    case 'freeze':
      return { ...view, frozen: true }
    case 'checked':
      return { ...view, verified: true }
    case 'end':
      return { ...view, ending: beat.ending }
  }
}

/**
 * How close the walls are, 0 (at ease) to 1, from facts alone: how far the chain has come, and
 * whether the phone is in the hand or the matter is settled.
 */
export function pressureOf(view: View): number {
  if (view.hand === 'down' || view.chain === 'aftermath') return 0
  const far = chains.indexOf(view.chain) / chains.indexOf('transfer')
  const talking = view.call?.state === 'talking' ? 1 : 0.55
  const open = view.sharing ? 0.2 : 0
  return Math.min(1, far * talking * (view.verified ? 0.5 : 1) + open)
}

function withLine(before: View, line: Line): View {
  const view = line.overreach === undefined ? before : { ...before, overreach: line.overreach }
  const channel = line.channel
  switch (channel.on) {
    case 'narration':
    case 'room':
      return { ...view, around: [...view.around, line] }
    case 'call': {
      const call = view.call
      return call === undefined
        ? view
        : { ...view, call: { ...call, lines: [...call.lines, line] } }
    }
    case 'thread': {
      const lines = [...(view.threads[channel.thread] ?? []), line]
      const front = view.front.at === 'thread' && view.front.thread === channel.thread
      const unread =
        front || view.unread.includes(channel.thread)
          ? view.unread
          : [...view.unread, channel.thread]
      return { ...view, threads: { ...view.threads, [channel.thread]: lines }, unread }
    }
    case 'page': {
      const page = view.pages[channel.page] ?? { rows: [] }
      return {
        ...view,
        pages: { ...view.pages, [channel.page]: { ...page, rows: [...page.rows, line] } },
      }
    }
    case 'notice':
      return { ...view, notices: [...view.notices, line] }
  }
}

function withCall(view: View, beat: Extract<Beat, { kind: 'call' }>): View {
  const call = view.call
  switch (beat.act) {
    case 'ring':
      return {
        ...view,
        call: { party: [beat.who], state: 'ringing', lines: [] },
        front: { at: 'call' },
      }
    case 'dial':
      return {
        ...view,
        call: { party: [beat.who], state: 'dialling', lines: [] },
        front: { at: 'call' },
      }
    case 'talk':
      return {
        ...view,
        call: { party: [beat.who], state: 'talking', lines: call?.lines ?? [] },
        front: { at: 'call' },
      }
    case 'add':
      return call === undefined
        ? view
        : {
            ...view,
            call: { ...call, party: [...call.party.filter((who) => who !== beat.who), beat.who] },
          }
    case 'end':
      return call === undefined
        ? view
        : {
            ...view,
            call: { ...call, state: 'ended' },
            front: view.front.at === 'call' ? { at: 'home' } : view.front,
          }
  }
}

function withFront(view: View, beat: Extract<Beat, { kind: 'front' }>): View {
  const front = beat.front
  if (front.at === 'thread') {
    return { ...view, front, unread: view.unread.filter((id) => id !== front.thread) }
  }
  if (front.at !== 'page') return { ...view, front }
  // Opening a page starts it afresh: what it shows now is what the story says next.
  const page = beat.address === undefined ? { rows: [] } : { rows: [], address: beat.address }
  return { ...view, front, pages: { ...view.pages, [front.page]: page } }
}
