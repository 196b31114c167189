import { describe, expect, it } from 'vitest'
import type { Beat, Line } from '../../src/core/story/beats.ts'
import type { Card } from '../../src/core/story/card.ts'
import { firstView, type View } from '../../src/core/story/view.ts'
import { echoOf, goalOf, quiet, startleOf } from '../../src/stage/room/echo.ts'

const card = { threads: [], balance: 100 } as unknown as Card
const view = (over: Partial<View> = {}): View => ({ ...firstView(card), ...over })
const said = (over: Partial<Line> = {}): Beat => ({
  kind: 'line',
  line: {
    n: 0,
    channel: { on: 'call' },
    text: '再不转就来不及了。',
    flags: [],
    signals: [],
    techniques: [],
    chain: 'pressure',
    ...over,
  },
})
const talking = { party: ['客服'], state: 'talking', lines: [] } as const

describe('what a line does to you', () => {
  it('a line that presses makes you start; a plain one and the roommate do not', () => {
    expect(startleOf(said({ techniques: ['urgency'] }))).toBe(1)
    expect(startleOf(said())).toBe(0)
    expect(startleOf(said({ techniques: ['urgency'], channel: { on: 'room' } }))).toBe(0)
  })

  it('you hold still while somebody types, and breathe when the dots stop', () => {
    const typing = echoOf(quiet, { kind: 'typing', who: '顾晴', thread: 'gu' })
    const leaning = goalOf(view(), typing).lean ?? 0
    expect(leaning).toBeGreaterThan(goalOf(view(), quiet).lean ?? 1)
    expect(goalOf(view(), echoOf(typing, said())).lean).toBe(goalOf(view(), quiet).lean)
  })
})

describe('what you do with the phone', () => {
  it('a chat is held in both hands, a call at the ear, and put down it lies on the table', () => {
    expect(goalOf(view(), quiet)).toMatchObject({ hold: 1, ear: 0 })
    expect(goalOf(view({ call: talking }), quiet)).toMatchObject({ hold: 0, ear: 1 })
    expect(goalOf(view({ call: talking, hand: 'down' }), quiet)).toMatchObject({ hold: 0, ear: 0 })
  })

  it('pressure builds with the chain and lets go when the phone is put down', () => {
    const pressed = goalOf(view({ call: talking, chain: 'transfer' }), quiet)
    const down = goalOf(view({ call: talking, chain: 'transfer', hand: 'down' }), quiet)
    expect(pressed.vignette).toBeGreaterThan(goalOf(view({ call: talking }), quiet).vignette ?? 1)
    expect(down.vignette).toBe(goalOf(view(), quiet).vignette)
  })
})

describe('moments that matter', () => {
  it('a check is stamped and warms the lamp, until the next beat', () => {
    const checked = echoOf(quiet, { kind: 'checked' })
    expect(goalOf(view(), checked).stamp).toBe(1)
    expect(goalOf(view(), checked).lamp).toBeGreaterThan(goalOf(view(), quiet).lamp ?? 2)
    expect(goalOf(view(), echoOf(checked, said())).stamp).toBe(0)
  })

  it('a loss darkens the room, and line by line it wears off', () => {
    const lost = echoOf(quiet, { kind: 'money', amount: -400 })
    const later = echoOf(lost, said())
    const [now = 1, then = 0] = [goalOf(view(), lost).lamp, goalOf(view(), later).lamp]
    expect(now).toBeLessThan(then)
    expect(echoOf(quiet, { kind: 'money', amount: 400 }).loss).toBe(0)
  })

  it('the light at the end is that of its tone', () => {
    const lamp = (tone: 'helped' | 'lost') => goalOf(view(), quiet, tone).lamp ?? 0
    expect(lamp('helped')).toBeGreaterThan(lamp('lost'))
  })
})
