import { describe, expect, test } from 'vitest'
import { heardBy, listen, loudnessOf } from './listen.ts'
import { press, show } from './presenting.ts'
import { closed, playOn, toCall, visit, withSite } from './visit.ts'

withSite()

describe('sound that the browser blocks', () => {
  test.each([
    [
      'never wakes',
      () => {
        Object.defineProperty(AudioContext.prototype, 'state', { get: () => 'suspended' })
        AudioContext.prototype.resume = () => new Promise(() => undefined)
      },
    ],
    [
      'refuses to wake',
      () => {
        Object.defineProperty(AudioContext.prototype, 'state', { get: () => 'suspended' })
        AudioContext.prototype.resume = () => Promise.reject(new DOMException('no'))
      },
    ],
    [
      'cannot be built',
      () => {
        Object.defineProperty(window, 'AudioContext', {
          value: function AudioContext() {
            throw new DOMException('no sound here')
          },
        })
      },
    ],
    [
      'is not there',
      () => {
        Object.defineProperty(window, 'AudioContext', { value: undefined })
      },
    ],
  ])('a case plays where sound %s, and nothing complains', async (_, before) => {
    const seen = await visit({ sound: true, truth: 'genuine', before })
    await playOn(seen.player, [...toCall, '挂断', '吃面'])
    await seen.player.recall()
    await closed(seen)
  })

  test('a case plays where every sound throws as it starts', async () => {
    const seen = await visit({
      sound: true,
      truth: 'genuine',
      before: () => {
        AudioBufferSourceNode.prototype.start = () => {
          throw new DOMException('no sound now')
        }
      },
    })
    await playOn(seen.player, [...toCall, '挂断', '吃面'])
    await seen.player.recall()
    // Howler lets this one through to the console; nothing else may be said.
    expect(seen.complaints.filter((said) => said !== 'no sound now')).toEqual([])
    await seen.context.close()
  })
})

describe('sound that is allowed', () => {
  test('the room breathes, and a phone that rings is heard and shakes', async () => {
    const seen = await visit({ sound: true, truth: 'genuine', before: listen })
    await playOn(seen.player, ['没空'])
    await expect
      .poll(() => heardBy(seen.page), { timeout: 20_000 })
      .toEqual(
        expect.arrayContaining([
          { seconds: 12, loop: true }, // the room
          { seconds: 3, loop: true }, // the ring
        ]),
      )
    await closed(seen)
  })

  test('muted, not one sound is made', async () => {
    const seen = await visit({
      sound: true,
      truth: 'genuine',
      before: () => {
        Object.assign(window, { heard: [] })
        localStorage.setItem(
          'shipo/1/settings',
          JSON.stringify({ stage: false, sound: { master: 0.8, effects: 0.8, muted: true } }),
        )
      },
    })
    await seen.page.evaluate(listen)
    await playOn(seen.player, toCall)
    expect(await heardBy(seen.page)).toEqual([])
    await closed(seen)
  })

  test('in a hall the wall alone is heard, while the story is told; M is silence, and M again is sound', async () => {
    const {
      desk,
      wall,
      visit: seen,
    } = await show('scam', undefined, { sound: true, before: listen })
    const silent = () => expect.poll(() => loudnessOf(wall)).toBeLessThan(1e-5)
    const loud = () => expect.poll(() => loudnessOf(wall)).toBeGreaterThan(1e-4)
    await expect
      .poll(() => heardBy(wall), { timeout: 20_000 })
      .toContainEqual({
        ...{ seconds: 12, loop: true }, // the room
      })
    await loud()
    for (const key of ['m', '.', ' ']) {
      await press(desk, key)
      await silent()
      await press(desk, key)
      await loud()
    }
    // Hands are counted in silence.
    await press(desk, 'End')
    await press(desk)
    await silent()
    expect(await heardBy(desk)).toEqual([])
    await closed(seen)
  })
})
