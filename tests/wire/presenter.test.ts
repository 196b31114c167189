import { describe, expect, test } from 'vitest'
import {
  readMessage,
  readStanding,
  writeMessage,
  writeStanding,
  type Message,
} from '../../src/wire/presenter.ts'
import { after, atDecision, hallOf, next } from '../core/present/halls.ts'

const lease = { term: 1, seq: 4, driver: 'abcd' }
const hall = after(atDecision(hallOf()), next, { do: 'hands', face: 1, count: 2 }, next, next, {
  do: 'keep',
  name: '开头',
})
const who = { from: 'abcd', seat: 'desk' } as const

const messages: readonly Message[] = [
  { ...who, say: 'here', asks: true },
  { ...who, say: 'here', asks: false, lease },
  { ...who, say: 'state', lease, hall, did: ['x-1'] },
  {
    ...who,
    say: 'intent',
    id: 'x-2',
    intent: { do: 'flag', line: 1, flag: 'pay-first', on: true },
  },
  { ...who, say: 'intent', id: 'x-3', intent: { do: 'open', run: hall.run, hush: true } },
  {
    ...who,
    say: 'intent',
    id: 'x-4',
    intent: { do: 'next' },
    press: { key: 'PageDown', at: 1.5 },
  },
  {
    ...{ ...who, say: 'state', lease, hall, did: [] },
    pressed: { key: 'PageDown', at: 1.5, by: 'abcd' },
  },
  { ...who, say: 'bye' },
]

describe('what crosses between two windows', () => {
  test.each(messages)('$say comes as it was said', (message) => {
    expect(readMessage(structuredClone(writeMessage(message)))).toEqual(message)
  })

  test('carries the run as its text, which does not give its truth away', () => {
    const text = JSON.stringify(messages.map(writeMessage))
    expect(text).not.toContain('scam')
  })

  test.each([
    ['nothing', undefined],
    ['a word', 'shipo-present-ready'],
    ['another seat', { ...who, seat: 'roof', say: 'bye' }],
    ['an intent nobody knows', { ...who, say: 'intent', id: 'x', intent: { do: 'fly' } }],
    [
      'a flag nobody knows',
      { ...who, say: 'intent', id: 'x', intent: { do: 'flag', line: 1, flag: 'x', on: true } },
    ],
    [
      'a run that was tampered with',
      { ...who, say: 'state', lease, did: [], hall: { ...hall, run: '1.tiny.x' } },
    ],
    [
      'a name without end',
      { ...who, say: 'intent', id: 'x', intent: { do: 'keep', name: 'a'.repeat(99) } },
    ],
    [
      'a count of minus a half',
      { ...who, say: 'intent', id: 'x', intent: { do: 'choose', option: -0.5 } },
    ],
  ])('%s is not heard', (_, data) => {
    expect(readMessage(data)).toBeUndefined()
  })

  test('what a window keeps for a reload is read back, and nothing else is', () => {
    const text = JSON.stringify(writeStanding({ lease, hall }))
    expect(readStanding(JSON.parse(text))).toEqual({ lease, hall })
    expect(readStanding({ lease })).toBeUndefined()
    expect(readStanding(null)).toBeUndefined()
  })
})
