import { describe, expect, test } from 'vitest'
import { twinsGame } from '../../../src/core/lesson/twinsGame.ts'
import { openTale } from '../../../src/core/story/story.ts'
import { parcel, tiny } from '../story/tiny.ts'
import { compiledCase } from '../../library.ts'

const tale = openTale(tiny(parcel))
const [look, ask, comply] = [0, 1, 2]

describe('who is the fraud', () => {
  test('what both say is told once, then what each says for itself', () => {
    const game = twinsGame(tale, [ask, look])
    expect(game?.shared.map(({ text }) => text)).toEqual([
      '雨点敲着窗。',
      '您好，尾号 4471 的包裹破损了。',
      '你哪位？',
      '我姓刘。',
    ])
    expect(game?.twins.scam.lines.map(({ text }) => text)).toEqual(['状态：运输中'])
    expect(game?.twins.genuine.lines.map(({ text }) => text)).toEqual(['理赔：已受理'])
  })

  test('the line that told is the first with a signal, or with a flag', () => {
    const game = twinsGame(tale, [look])
    expect(game?.twins.genuine.telling?.signals).toEqual(['in-the-order'])
    expect(game?.twins.scam.telling).toBeUndefined()
  })

  test('there is none while both still read alike', () => {
    expect(twinsGame(tale, [])).toBeUndefined()
    expect(twinsGame(tale, [ask])).toBeUndefined()
    expect(twinsGame(tale, [comply])).toBeUndefined()
  })

  test('a road that goes on beyond the parting is told up to it', () => {
    expect(twinsGame(tale, [look, 0])).toEqual(twinsGame(tale, [look]))
  })

  test('is the same whichever truth was played before', () => {
    const fresh = openTale(tiny(parcel))
    fresh.steps('genuine', [look, 0])
    expect(twinsGame(fresh, [look])).toEqual(twinsGame(tale, [look]))
  })

  test('of a whole case tells no more of each twin than a hall can keep in mind, and which line told', () => {
    const { zh } = compiledCase('parcel-claim').files
    const game = twinsGame(openTale(zh), [2, 0, 12])
    expect(game?.shared.at(-1)?.text).toBe('那现在怎么办？')
    for (const twin of Object.values(game?.twins ?? {})) {
      expect(twin.lines.length).toBeGreaterThan(0)
      expect(twin.lines.length).toBeLessThanOrEqual(8)
      expect(twin.lines).toContain(twin.telling)
    }
  })
})
