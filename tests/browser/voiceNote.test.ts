import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { writeRun } from '../../src/core/run/run.ts'
import { throatsOf } from '../../src/sound/make/voices.ts'
import { filesOf } from '../library.ts'
import { violationsOn } from './axe.ts'
import { heardBy, listen } from './listen.ts'
import { closed, playOn, visit, withSite } from './visit.ts'

withSite()

const { version, card } = filesOf('urgent-friend').zh
const run = { caseId: 'urgent-friend', version, language: 'zh', truth: 'scam', acts: [] } as const
const address = `?case=urgent-friend&run=${writeRun(run)}`

/** In the chat, with a note of six seconds that has just come in. */
async function toNote(before: () => void) {
  const seen = await visit({ sound: true, address, before })
  await playOn(seen.player, ['“收到', '要我做什么', '你说句语音'])
  return { ...seen, note: seen.page.locator('.log button.voice') }
}

const hers = throatsOf(card.cast).get('顾晴')?.syllable ?? 0

/** Syllables as long as the sender's are; clicks and the waking of the sound are shorter. */
const syllables = async (page: Page) =>
  (await heardBy(page)).filter(({ seconds }) => Math.abs(seconds - hers) < 0.002).length

const patient = { timeout: 20_000 }

test('a voice note waits to be pressed; by keyboard it plays, fills its wave, and is over', async () => {
  const { note, page, ...seen } = await toNote(listen)
  expect(await note.getAttribute('aria-pressed')).toBe('false')
  // The room sounds: by now a note that played by itself would have been heard.
  await expect.poll(async () => (await heardBy(page)).some(({ loop }) => loop), patient).toBe(true)
  expect(await syllables(page)).toBe(0)
  await note.focus()
  await page.keyboard.press('Space')
  expect(await note.getAttribute('aria-pressed')).toBe('true')
  await expect.poll(() => syllables(page), patient).toBeGreaterThan(3)
  const ahead = () => page.locator('.log .voice__ahead').count()
  expect(await ahead()).toBeGreaterThan(0)
  expect(await page.locator('.log .bubble:has(.voice)').textContent()).toContain('你先帮我一下')
  expect(await violationsOn(page)).toEqual([])
  await expect.poll(() => note.getAttribute('aria-pressed'), patient).toBe('false')
  expect(await ahead()).toBe(0)
  await closed({ page, ...seen })
}, 60_000)

test('pressed again it stops', async () => {
  const { note, ...seen } = await toNote(listen)
  await note.click()
  expect(await note.getAttribute('aria-pressed')).toBe('true')
  await note.click()
  expect(await note.getAttribute('aria-pressed')).toBe('false')
  await closed(seen)
}, 60_000)

test('where nothing can sound a note still runs for as long as it is, and nothing complains', async () => {
  const { note, ...seen } = await toNote(() => {
    Object.defineProperty(window, 'AudioContext', { value: undefined })
  })
  await note.click()
  const began = performance.now()
  expect(await note.getAttribute('aria-pressed')).toBe('true')
  await expect.poll(() => note.getAttribute('aria-pressed'), patient).toBe('false')
  expect(performance.now() - began).toBeGreaterThan(4500)
  await closed(seen)
}, 60_000)
