// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest'
import type { Skip } from '../../src/core/story/part.ts'
import { openSpoken, sentencesOf } from '../../src/sound/play/spoken.ts'
import { askable, device } from './device.ts'
import { throats } from './all.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

const throat = throats.get('zhou')
if (throat === undefined) throw new Error('no throat')
const speaker = { order: 0, throat }
const never: Skip = { asked: false, onAsk: () => () => undefined }

function open(voices = [{ lang: 'zh-CN', localService: true }]) {
  const synthesis = device(voices)
  const spoken = openSpoken({ language: 'zh', volume: () => 0.5, synthesis: synthesis.door })
  return { synthesis, spoken }
}

test('a line is said sentence by sentence, and is over when the last has been said', async () => {
  const { synthesis, spoken } = open()
  let over = false
  void spoken.say('您好。包裹破损了！能听见吗？', speaker, never)?.then(() => (over = true))
  await vi.advanceTimersByTimeAsync(0)
  expect(synthesis.said()).toEqual(['您好。'])
  await synthesis.finish()
  await synthesis.finish()
  expect(synthesis.said()).toEqual(['您好。', '包裹破损了！', '能听见吗？'])
  expect(over).toBe(false)
  await synthesis.finish()
  expect(over).toBe(true)
})

test.each([
  ['only a voice that is not on the device', [{ lang: 'zh-CN', localService: false }]],
  ['no voice for the language', [{ lang: 'en-GB', localService: true }]],
  ['only Cantonese', [{ lang: 'zh-HK', localService: true }]],
  ['no voice at all', []],
])('with %s nothing is said', (_, voices) => {
  const { synthesis, spoken } = open(voices)
  expect(spoken.say('您好。', speaker, never)).toBeUndefined()
  expect(synthesis.said()).toEqual([])
})

test('a device without speech is silent', () => {
  const spoken = openSpoken({ language: 'zh', volume: () => 1, synthesis: undefined })
  expect(spoken.say('您好。', speaker, never)).toBeUndefined()
  spoken.close()
})

test.each([
  ['a tap', (skip: ReturnType<typeof askable>) => skip.ask()],
  ['leaving the page', () => window.dispatchEvent(new Event('pagehide'))],
  ['hanging up', (_: unknown, spoken: ReturnType<typeof open>['spoken']) => spoken.stop()],
  ['closing', (_: unknown, spoken: ReturnType<typeof open>['spoken']) => spoken.close()],
])('%s stops it at once, in the middle of a sentence', async (_, act) => {
  const { synthesis, spoken } = open()
  const skip = askable()
  const said = spoken.say('您好。还有一句。', speaker, skip)
  await vi.advanceTimersByTimeAsync(0)
  act(skip, spoken)
  expect(synthesis.cancelled()).toBe(1)
  await said
  await vi.advanceTimersByTimeAsync(60_000)
  expect(synthesis.said()).toEqual(['您好。'])
})

test('another line takes the place of the one being said', async () => {
  const { synthesis, spoken } = open()
  const first = spoken.say('第一句。', speaker, never)
  await vi.advanceTimersByTimeAsync(0)
  void spoken.say('第二句。', speaker, never)
  await first
  expect(synthesis.cancelled()).toBe(1)
  expect(synthesis.said()).toEqual(['第一句。', '第二句。'])
})

test('a browser that never says a sentence has ended does not hold the show for ever', async () => {
  const { spoken } = open()
  const said = spoken.say('您好。', speaker, never)
  await vi.advanceTimersByTimeAsync(20_000)
  await said
})

test('a line already skipped is not begun', async () => {
  const { synthesis, spoken } = open()
  const skip = askable()
  skip.ask()
  await spoken.say('您好。', speaker, skip)
  expect(synthesis.said()).toEqual([])
})

test.each([
  ['“您好。”他说，请问……在吗？', ['“您好。”', '他说，请问……', '在吗？']],
  ['It is ¥3.50. Call me. Now!', ['It is ¥3.50.', 'Call me.', 'Now!']],
  ['没有标点', ['没有标点']],
  ['……！！', []],
  ['', []],
])('“%s” falls into its sentences', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences)
})
