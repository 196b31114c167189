// Tags that are beats of their own.
import type { Beat, Front, Payment } from './beats.ts'
import type { Card, CastMember } from './card.ts'
import { member, named, sumOver, yuan, type Tagged } from './lineTags.ts'
import { StoryProblem } from './problem.ts'
import { callActs, chains, feelings, namedLosses, secrets, type NamedLoss } from './tags.ts'

/** Reads the value of each into its beat, given the card and what else the line is marked with. */
export const beatTags: Record<string, (value: string, card: Card, marks: Tagged) => Beat> = {
  place: (value) => ({ kind: 'place', place: named('place', value) }),
  time: (value) => {
    if (!/^\d{2}:\d{2}$/.test(value)) {
      throw new StoryProblem(`tag "time: ${value}"`, 'write hours and minutes, as in "time: 21:46"')
    }
    return { kind: 'time', time: value }
  },
  day: (value, _card, marks) => {
    marks.later = daysIn(value)
    return { kind: 'day', days: marks.later }
  },
  chain: (value) => ({ kind: 'chain', chain: member('chain', chains, value) }),
  call: (value, card) => {
    const [act, who] = value.split(/\s+/)
    return { kind: 'call', act: member('call', callActs, act), who: castOf(card, who).id }
  },
  screen: (value, card, marks) => {
    const front = readFront(value, card)
    return marks.address === undefined
      ? { kind: 'front', front }
      : { kind: 'front', front, address: marks.address }
  },
  hand: (value) => ({ kind: 'hand', phone: member('hand', ['up', 'down'] as const, value) }),
  feels: (value, card) => {
    const [who, feeling] = value.split(/\s+/)
    return {
      kind: 'feels',
      who: who === card.you ? card.you : castOf(card, who).id,
      feeling: member('feels', feelings, feeling),
    }
  },
  typing: (value, card, marks) => {
    const who = castOf(card, value)
    const thread = marks.to ?? who.thread
    if (thread === undefined) {
      throw new StoryProblem(`tag "typing: ${value}"`, 'say in which thread, as in "to: dorm"')
    }
    return { kind: 'typing', who: who.id, thread }
  },
  money: (value, card, marks) => paymentOf(yuan('money', value), card, marks),
  bank: (value, card, marks) => ({ ...paymentOf(yuan('bank', value), card, marks), bank: true }),
  passed: (value) => ({ kind: 'passed', amount: sumOver('passed', value) }),
  debt: (value) => ({ kind: 'debt', amount: yuan('debt', value) }),
  loss: (value) => lossBeat('loss', value),
  undone: (value) => lossBeat('undone', value),
  secret: (value) => ({ kind: 'secret', secret: member('secret', secrets, value) }),
  share: (value) => ({
    kind: 'share',
    on: member('share', ['on', 'off'] as const, value) === 'on',
  }),
  freeze: () => ({ kind: 'freeze' }),
  checked: (_value, _card, { line, settles }) => ({
    kind: 'checked',
    ...(line === undefined ? {} : { line }),
    ...(settles === undefined ? {} : { settles }),
  }),
  end: (value, card) => {
    const ending = card.endings.find(({ id }) => id === value)
    if (ending === undefined) {
      const ids = card.endings.map(({ id }) => id)
      const what = `ending "${value}" is not on the card`
      throw new StoryProblem(what, 'add it under "endings"', value, ids)
    }
    return { kind: 'end', ending: ending.id }
  },
}

function paymentOf(amount: number, card: Card, { whom }: Tagged): Payment {
  return {
    kind: 'money',
    amount,
    ...(whom === undefined ? {} : { whom: partyOf(card, whom) }),
  }
}

/** One with whom money can change hands. @throws {StoryProblem} where the card knows none of that name */
export function partyOf(card: Card, id: string): string {
  const ids = [...card.cast.map((who) => who.id), ...Object.keys(card.whom ?? {})]
  if (ids.includes(id)) return id
  throw new StoryProblem(`"whom: ${id}" is not on the card`, 'add it under "whom"', id, ids)
}

function lossBeat(tag: 'loss' | 'undone', value: string): Beat {
  const loss: NamedLoss = member(tag, namedLosses, value)
  return { kind: 'loss', loss, undone: tag === 'undone' }
}

/** Longer than this no story of ours waits. */
const mostDays = 366

function daysIn(value: string): number {
  const days = Number(value)
  if (/^\d+$/.test(value) && days >= 1 && days <= mostDays) return days
  const cure = 'write how many days later, as in "day: 1" for the next day, "day: 7" for a week'
  throw new StoryProblem(`tag "day: ${value}"`, cure)
}

function readFront(value: string, card: Card): Front {
  if (value === 'lock' || value === 'home' || value === 'call') return { at: value }
  const dot = value.indexOf('.')
  const app = value.slice(0, dot)
  if (app === 'chat' || app === 'sms') {
    return { at: 'thread', thread: threadOf(card, value.slice(dot + 1)) }
  }
  if (/^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*$/.test(value)) return { at: 'page', page: value }
  const cure = 'use lock, home, call, chat.<thread>, sms.<thread> or a page, as in shop.orders'
  throw new StoryProblem(`screen "${value}" is unknown`, cure, value, ['lock', 'home', 'call'])
}

/** A thread of the card. @throws {StoryProblem} where it is none */
export function threadOf(card: Card, id: string): string {
  if (card.threads.some((thread) => thread.id === id)) return id
  const ids = card.threads.map((thread) => thread.id)
  throw new StoryProblem(`thread "${id}" is not on the card`, 'add it under "threads"', id, ids)
}

function castOf(card: Card, id: string | undefined): CastMember {
  const found = card.cast.find((who) => who.id === id)
  if (found !== undefined) return found
  throw new StoryProblem(
    `"${id ?? ''}" is not in the cast`,
    'add the name to the card under "cast"',
    id,
    card.cast.map((who) => who.id),
  )
}
