import type { Beat, Front, Line, Payment } from './beats.ts'
import type { Card, EndingId, PastCallWay, SpeakerId, ThreadId } from './card.ts'
import { clockAt } from './clock.ts'
import { withCall, withCallLine } from './withCall.ts'
import { pastOf } from './past.ts'
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
  /** The story's clock when it began. */
  readonly at?: string
  /** The player rang. */
  readonly made?: true
}

/** A call that is over, with all that was said in it. */
export interface EndedCall {
  readonly party: readonly SpeakerId[]
  readonly way: PastCallWay
  readonly at: string
  readonly day?: number
  readonly lines: readonly Line[]
}

export interface AppPage {
  readonly rows: readonly Line[]
  /** Shown in the address bar of the browser. */
  readonly address?: string
  /** Rows that stood there before the story began. */
  readonly before?: readonly Line[]
}

/** A page as it stood when it was opened before. */
export interface Visit extends AppPage {
  readonly page: AppPageId
}

/** Money that came or went, in yuan, with whom, and what was left where it lay. */
export interface Entry extends Omit<Payment, 'kind'> {
  readonly balance: number
  readonly at: string
  readonly day?: number
}

/** A line that settled it, and what it settled: an id of the card's `settled`. */
export interface Evidence {
  readonly line: number
  readonly settles?: string
}

/**
 * This moment, complete: everything the rooms need to draw it from nothing.
 * A pure fold over the beats so far; nothing else may be remembered about a run.
 */
export interface View {
  readonly place: PlaceId
  readonly time: string
  /** Days since the story began. */
  readonly day: number
  /** Lines said in calls since the clock moved: talking takes time as well. */
  readonly talked: number
  readonly chain: Chain
  readonly front: Front
  readonly hand: 'up' | 'down'
  readonly call?: Call
  readonly threads: Readonly<Record<ThreadId, readonly Line[]>>
  /** Threads with something unread since they were last in front. */
  readonly unread: readonly ThreadId[]
  readonly pages: Readonly<Record<AppPageId, AppPage>>
  /** What pages showed before they were opened afresh, oldest first. */
  readonly visits: readonly Visit[]
  /** Calls that are over, oldest first. */
  readonly calls: readonly EndedCall[]
  readonly entries: readonly Entry[]
  readonly evidence: readonly Evidence[]
  /** Banners, newest last. */
  readonly notices: readonly Line[]
  /** What the room said and did since the last decision, here and today. */
  readonly around: readonly Line[]
  readonly feelings: Readonly<Record<SpeakerId, Feeling>>
  readonly balance: number
  /** Yuan on the account at the bank, where the story has one. */
  readonly bank?: number
  /** Yuan of somebody else's that went on through the player's hands. */
  readonly passed: number
  /** Yuan owed because of the other side. */
  readonly debt: number
  readonly frozen: boolean
  readonly sharing: boolean
  readonly secrets: readonly Secret[]
  readonly verified: boolean
  /** What the real one asks for and has no right to, while it is not yet given or refused. */
  readonly overreach?: string
  readonly ending?: EndingId
}

/** How many days ago something was, as the story stands; what knows no day was on the first. */
export function daysSince({ day }: View, one: { readonly day?: number | undefined }): number {
  return day - (one.day ?? 0)
}

/** All the yuan there are, in the wallet and at the bank: of a card, at the start. */
export function moneyIn({ balance, bank = 0 }: Pick<View, 'balance' | 'bank'>): number {
  return balance + bank
}

/** Where every story finds the player. */
export const firstPlace: PlaceId = 'dorm-night'

/** The moment before the first beat. */
export function firstView(card: Card): View {
  const past = pastOf(card)
  return {
    place: firstPlace,
    time: '',
    day: 0,
    talked: 0,
    chain: 'contact',
    front: { at: 'lock' },
    hand: 'up',
    ...past,
    unread: [],
    visits: [],
    entries: [],
    evidence: [],
    notices: [],
    around: [],
    feelings: {},
    balance: card.balance,
    ...(card.bank === undefined ? {} : { bank: card.bank }),
    passed: 0,
    debt: 0,
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
  const said = { threads: {}, unread: [], pages: {}, notices: [], around: [] }
  const rest = { ...view, ...said, visits: [], calls: [], entries: [], evidence: [] }
  return call === undefined ? rest : { ...rest, call: { ...call, lines: [] } }
}

/** The view one beat later. */
export function applyBeat(view: View, beat: Beat): View {
  switch (beat.kind) {
    case 'line':
      return withLine(view, beat.line)
    case 'place':
      return { ...view, place: beat.place, around: beat.place === view.place ? view.around : [] }
    case 'time':
      return { ...view, time: clockAt(view.time, beat.time), talked: 0 }
    case 'day':
      return { ...view, day: view.day + beat.days, time: '', talked: 0, around: [] }
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
      return withMoney(view, beat)
    case 'passed':
      return { ...view, passed: view.passed + beat.amount }
    case 'debt':
      return { ...view, debt: view.debt + beat.amount }
    // Read from what was done on the road: nothing on the phone or in the room shows it.
    case 'loss':
      return view
    case 'secret':
      return view.secrets.includes(beat.secret)
        ? view
        : { ...view, secrets: [...view.secrets, beat.secret] }
    case 'share':
      return { ...view, sharing: beat.on }
    case 'freeze':
      return { ...view, frozen: true }
    case 'checked':
      return withEvidence(view, beat)
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
    case 'call':
      return withCallLine(view, line)
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

function withMoney(view: View, { amount, bank, whom }: Payment): View {
  const left = ((bank ? view.bank : view.balance) ?? 0) + amount
  const entry: Entry = {
    ...{ amount, balance: left, at: view.time },
    ...(bank && { bank }),
    ...(whom === undefined ? {} : { whom }),
    ...(view.day === 0 ? {} : { day: view.day }),
  }
  const entries = [...view.entries, entry]
  return { ...view, ...(bank ? { bank: left } : { balance: left }), entries }
}

function withEvidence(view: View, { line, settles }: Extract<Beat, { kind: 'checked' }>): View {
  if (line === undefined) return { ...view, verified: true }
  const one = settles === undefined ? { line } : { line, settles }
  return { ...view, verified: true, evidence: [...view.evidence, one] }
}

function withFront(view: View, beat: Extract<Beat, { kind: 'front' }>): View {
  const front = beat.front
  if (front.at === 'thread') {
    return { ...view, front, unread: view.unread.filter((id) => id !== front.thread) }
  }
  if (front.at !== 'page') return { ...view, front }
  // Opening a page starts it afresh: what it shows now is what the story says next. What it showed
  // before is kept as an earlier visit.
  const { before, ...known } = view.pages[front.page] ?? { rows: [] }
  const visits =
    known.rows.length === 0 ? view.visits : [...view.visits, { ...known, page: front.page }]
  const page = {
    rows: [],
    ...(beat.address === undefined ? {} : { address: beat.address }),
    ...(before === undefined ? {} : { before }),
  }
  return { ...view, front, visits, pages: { ...view.pages, [front.page]: page } }
}
