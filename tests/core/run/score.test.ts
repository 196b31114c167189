import { describe, expect, test } from 'vitest'
import { bandOf, pairScore, percent, worth, worthOf } from '../../../src/core/run/score.ts'
import { chains, moves } from '../../../src/core/story/tags.ts'

describe('the one table', () => {
  test('is this, and changing it is a decision', () => {
    const rows = moves.map((move) =>
      [
        move,
        worth.scam.before[move],
        worth.scam.after[move],
        worth.genuine.before[move],
        worth.genuine.after[move],
        worth.genuine.overreach[move],
      ].join(' '),
    )
    expect(rows).toEqual([
      'comply risky risky lucky best risky',
      'pay harmful harmful lucky best risky',
      'disclose harmful harmful lucky lucky risky',
      'stall fine fine fine fine fine',
      'ask fine fine fine fine fine',
      'verify best best best best best',
      'refuse best best missed harmful best',
      'report best best false-alarm false-alarm false-alarm',
      'tell best best best best best',
      'help risky risky lucky best risky',
    ])
  })

  test('harm weighs more the later it comes', () => {
    const pay = { move: 'pay', inside: false } as const
    const points = chains.map((chain) => worthOf(pay, 'scam', { verified: false, chain }).points)
    expect(points).toEqual([-2, -3, -4, -5, -6, -7])
  })

  test('a check inside the other side’s channel is worth a question', () => {
    expect(
      worthOf({ move: 'verify', inside: true }, 'scam', { verified: false, chain: 'bait' }),
    ).toEqual(worthOf({ move: 'ask', inside: false }, 'scam', { verified: false, chain: 'bait' }))
  })

  test('never falls below nothing, and nothing possible is nothing earned', () => {
    expect([percent(-5, 10), percent(5, 10), percent(10, 10), percent(0, 0)]).toEqual([
      0, 50, 100, 0,
    ])
  })

  test('a pair is as good as its weaker half', () => {
    expect(pairScore(100, 0)).toBe(0)
    expect([0, 29, 30, 79, 80, 100].map(bandOf)).toEqual([
      'low',
      'low',
      'middle',
      'middle',
      'high',
      'high',
    ])
  })
})
