// @vitest-environment happy-dom
// The show waits for the player to have looked at what a check has shown.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Skip } from '../../src/core/story/part.ts'
import type { Step } from '../../src/core/story/step.ts'
import { openTale } from '../../src/core/story/story.ts'
import { openDirector } from '../../src/modes/case/director.ts'
import { tiny } from '../core/story/tiny.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const file = tiny(`VAR truth = "scam"
页面：理赔：没有记录 # screen: shop.order # checked
电话响了。 # call: ring 客服
* [“喂。” # move: ask]
  你放下手机。 # end: safe
  -> END
`)
const step = first(openTale(file).steps('scam', []))

function first(steps: readonly Step[]): Step {
  const [one] = steps
  if (one === undefined) throw new Error('nothing was told')
  return one
}

/** A show of the step, and how far it has come. */
function show() {
  const played: string[] = []
  let seen = (): void => undefined
  let given = false
  const director = openDirector({
    language: 'zh',
    you: '你',
    pace: () => 'fast',
    untilSeen: (skip: Skip) =>
      new Promise((resolve) => {
        seen = resolve
        skip.onAsk(() => {
          given = true
          resolve()
        })
      }),
    onFailure: (_, problem) => {
      throw problem
    },
  })
  director.add({
    play(beat) {
      played.push(beat.kind)
      return Promise.resolve()
    },
    settle(_, options) {
      if (options.length > 0) played.push('settled')
    },
    close: () => undefined,
  })
  const ended = vi.fn<(whole: boolean) => void>()
  void director.show(step).then(ended)
  const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)
  return { director, played, ended, pass, seen: () => seen(), given: () => given }
}

const checked = ['front', 'line', 'checked']

test('what a check has shown stays, however long, until it has been seen', async () => {
  const { played, pass, seen, ended } = show()
  await pass(60_000)
  expect(played).toEqual(checked)
  seen()
  await pass(5000)
  expect(played).toEqual([...checked, 'call', 'line', 'settled'])
  expect(ended).toHaveBeenCalledExactlyOnceWith(true)
})

test('neither taps nor a held key hurry it', async () => {
  const { director, played, pass, given } = show()
  director.hold(true)
  await pass(5000)
  director.tap()
  director.hold(false)
  director.tap()
  await pass(5000)
  expect(played).toEqual(checked)
  expect(given()).toBe(false)
})

test('drawn anew, as after a step back or a reload, nothing waits', async () => {
  const { director, played, pass, ended, given } = show()
  await pass(5000)
  director.settle(step)
  expect(played).toEqual([...checked, 'settled'])
  await pass(5000)
  expect(given()).toBe(true)
  expect(ended).toHaveBeenCalledExactlyOnceWith(false)
  expect(played).toEqual([...checked, 'settled'])
})

test('closed, it waits no more', async () => {
  const { director, pass, given } = show()
  await pass(5000)
  director.close()
  expect(given()).toBe(true)
})
