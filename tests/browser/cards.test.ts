import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { filesOf } from '../library.ts'
import { violationsOn } from './axe.ts'
import { judged, laid, lineOf, roundAddress } from './cardMoments.ts'
import { moments, placeOf } from './moments.ts'
import { answerCard, putLog } from './thePage.ts'
import { actsIn, closed, visit, withSite } from './visit.ts'

withSite()

const { zh, en } = filesOf('parcel-claim')
/** A finished run of a case, as its address. */
function debriefAddress(): string {
  const moment = moments.find(({ name }) => name === 'debrief-real')
  if (moment === undefined || en === undefined) throw new Error('no debrief to begin at')
  return placeOf(moment, { zh, en }, 'zh').address
}

const heading = (page: Page) => page.locator('main.quick h1')
const place = (page: Page, text: string) =>
  page.locator('main.quick h1', { hasText: text }).waitFor()

test('six cards after a case: judged, explained, reloaded, in the other language, entered once', async () => {
  const seen = await visit({ address: debriefAddress() })
  const { page } = seen
  const found: string[] = []
  const look = async (name: string) => {
    found.push(...(await violationsOn(page)).map((what) => `${name}: ${what}`))
  }
  await page.getByRole('button', { name: '看六张' }).click()
  await place(page, '1 / 6')
  const cards = actsIn(page)
  await look('a card')
  await answerCard(page, 'scam')
  await page.getByText('自己怎么查清').waitFor()
  await look('why')
  expect(await page.locator('.linemark').count()).toBeGreaterThan(0)
  await page.getByRole('button', { name: '下一张' }).click()
  await place(page, '2 / 6')
  expect(actsIn(page).startsWith(cards)).toBe(true)

  await page.reload()
  await place(page, '2 / 6')
  const from = await page.locator('.slab__from').textContent()
  await answerCard(page, 'genuine')
  await page.getByText('自己怎么查清').waitFor()

  // The other language, in the middle of a why: the same card, the same place.
  await page.getByRole('button', { name: '设置' }).click()
  await page.getByRole('radio', { name: 'English' }).check({ force: true })
  await page.locator('dialog').getByRole('button', { name: 'Done' }).click()
  await page.getByText('How to settle it yourself').waitFor()
  expect(await page.locator('.slab__from').textContent()).not.toBe(from)
  expect(await page.locator('.quick__place').textContent()).toBe('Card 2 of 6')

  // Left and come back to: where it was put aside.
  await page.getByRole('button', { name: 'Next card' }).click()
  await place(page, '3 / 6')
  await page.getByRole('button', { name: 'Put it aside' }).click()
  await page.waitForSelector('.invitation')
  await page.goBack()
  await place(page, '3 / 6')

  for (let n = 3; n <= 6; n++) {
    await answerCard(page, 'scam')
    await page.getByRole('button', { name: n < 6 ? 'Next card' : 'See the result' }).click()
  }
  await place(page, 'All 6 done')
  await look('result')
  await page.reload()
  await place(page, 'All 6 done')
  const kinds = await page.evaluate(() => {
    const log = JSON.parse(localStorage.getItem('shipo/1/log') ?? '[]') as {
      told: { kind: string }
    }[]
    return log.map(({ told }) => told.kind)
  })
  expect(kinds.filter((kind) => kind === 'six')).toEqual(['six'])
  expect(found).toEqual([])
  await closed(seen)
})

test('a second check-up by the keyboard alone: no word of right or wrong before its end, then both', async () => {
  const before = lineOf('2026-11-20T08:00:00Z', judged(laid('checkup'), 16, [1, 2, 3]))
  const seen = await visit({ address: roundAddress(laid('checkup', [before])) })
  const { page } = seen
  await heading(page).waitFor()
  await putLog(page, [before])
  await page.reload()
  await place(page, '小测：十六张')
  await page.waitForSelector('h1:focus')
  expect(await violationsOn(page)).toEqual([])
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  for (let n = 1; n <= 16; n++) {
    await place(page, `${String(n)} / 16`)
    expect(await page.locator('.linemark').count()).toBe(0)
    await page.waitForSelector('h1:focus')
    await page.keyboard.press('Tab')
    await page.keyboard.press(n % 2 === 0 ? 'Space' : 'ArrowRight')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForSelector('h1:focus')
    if ((await page.locator('.quick__grant').count()) === 0) continue
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
  }
  await place(page, '十六张都看完了')
  expect(await page.getByRole('table').textContent()).toContain('骗局认了出来')
  expect(await page.locator('.scale').count()).toBe(2)
  expect(await violationsOn(page)).toEqual([])
  await page.locator('.each__row').first().focus()
  await page.keyboard.press('Enter')
  await page.getByText('自己怎么查清').waitFor()
  await closed(seen)
})
