import { describe, expect, test } from 'vitest'
import { openTale } from '../../../src/core/story/story.ts'
import { linesOf, Misfit } from '../../../src/core/story/step.ts'
import { parcel, tiny } from './tiny.ts'

const end = '\n你放下手机。# end: safe\n-> END'

describe('a tale', () => {
  test('tells the beats up to the first decision', () => {
    const [first] = openTale(tiny(parcel)).steps('scam', [])
    expect(first?.beats.map(({ kind }) => kind)).toEqual([
      'place',
      'time',
      'chain',
      'line',
      'call',
      'line',
    ])
    expect(first?.options.map(({ move, spot }) => `${move} ${spot}`)).toEqual([
      'verify app',
      'ask say',
      'comply say',
      'refuse hangup',
    ])
    expect(first?.view.call).toMatchObject({ state: 'talking', party: ['客服'] })
  })

  test('says the player’s quoted words for them', () => {
    const steps = openTale(tiny(parcel)).steps('scam', [1])
    expect(linesOf(steps).map(({ speaker, text }) => [speaker, text])).toContainEqual([
      '你',
      '你哪位？',
    ])
  })

  test('means the same however it was reached', () => {
    const tale = openTale(tiny(parcel))
    const roads = [[1, 1, 0], [0], [2, 0], [1, 2, 0], [3], [1, 1, 0, 1]]
    const first = roads.map((picks) => JSON.stringify(tale.steps('scam', picks)))
    const again = [...roads].reverse().map((picks) => JSON.stringify(tale.steps('scam', picks)))
    expect(again.reverse()).toEqual(first)
    const fresh = roads.map((picks) => JSON.stringify(openTale(tiny(parcel)).steps('scam', picks)))
    expect(fresh).toEqual(first)
  })

  test('numbers its lines from the start of the run', () => {
    const lines = linesOf(openTale(tiny(parcel)).steps('scam', [1, 2, 0]))
    expect(lines.map(({ n }) => n)).toEqual(lines.map((_, i) => i))
  })

  test('keeps what is in the wallet', () => {
    expect(openTale(tiny(parcel)).steps('scam', [2, 0]).at(-1)?.view).toMatchObject({
      balance: 2500,
      ending: 'lost',
    })
  })

  test('the truth decides only once somebody checks', () => {
    const tale = openTale(tiny(parcel))
    const opening = (truth: 'scam' | 'genuine') => JSON.stringify(tale.steps(truth, [1])[0])
    expect(opening('scam')).toBe(opening('genuine'))
    const found = (truth: 'scam' | 'genuine') => linesOf(tale.steps(truth, [0])).at(-1)?.text
    expect([found('scam'), found('genuine')]).toEqual(['状态：运输中', '理赔：已受理'])
  })

  test('a pick that is not on offer does not fit, and spoils nothing', () => {
    const tale = openTale(tiny(parcel))
    expect(() => tale.steps('scam', [1, 9])).toThrow(Misfit)
    expect(tale.steps('scam', [1, 0]).at(-1)?.view.verified).toBe(true)
  })
})

describe('a script at fault is told so', () => {
  test.each([
    ['an unknown tag at run time', `{true:行。# flag: nonsense}${end}`, /flag: nonsense/],
    ['a road without an ending', '一行。\n* [走 # move: ask] 没了。\n-> END', /without an ending/],
    ['a choice without a move', `一行。\n* [走]\n${end}`, /no move/],
    ['a speaker nobody called', `客服：喂。${end}`, /neither on the phone/],
    ['an ending not on the card', '一行。# end: nowhere\n-> END', /not on the card/],
    ['a page row without a page', `页面：订单：1${end}`, /no page is open/],
    ['a knot that runs in circles', '-> a\n=== a\n一行。\n-> a', /without a decision/],
  ])('%s', (_, ink, message) => {
    const tale = openTale(tiny(`VAR truth = "scam"\n${ink}`))
    expect(() => tale.steps('scam', [0])).toThrow(message)
  })

  test('rubbish instead of a story', () => {
    expect(() => openTale({ ...tiny(parcel), ink: '{"no":"ink"}' })).toThrow(/cannot be opened/)
  })
})
