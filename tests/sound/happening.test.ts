import { expect, test } from 'vitest'
import type { Beat } from '../../src/core/story/beats.ts'
import { soundOf } from '../../src/sound/play/beatSound.ts'

const hand = (phone: 'up' | 'down'): Beat => ({ kind: 'hand', phone })

test('a phone is heard when it is put down and taken up, not where it lies or is held already', () => {
  expect(soundOf(hand('down'), { hand: 'up' })).toBe('down')
  expect(soundOf(hand('up'), { hand: 'down' })).toBe('up')
  expect(soundOf(hand('up'), { hand: 'up' })).toBeUndefined()
  expect(soundOf(hand('down'), { hand: 'down' })).toBeUndefined()
})

test.each([
  [{ kind: 'checked' }, 'stamp'],
  [{ kind: 'freeze' }, 'lock'],
  [{ kind: 'money', amount: -1 }, 'money-out'],
  [{ kind: 'money', amount: 1 }, 'money-in'],
  [{ kind: 'call', act: 'end', who: '客服' }, 'dead'],
] as const)('%j sounds as %s', (beat, name) => {
  expect(soundOf(beat)).toBe(name)
})
