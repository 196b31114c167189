// The one question before it is settled, as a player meets it.
import { expect, test } from 'vitest'
import { closeSettings, openSettings } from './thePage.ts'
import { actsIn, closed, playOn, visit, withSite } from './visit.ts'

withSite()

const open = '.device[data-open="true"]'

test('about to hang up, one is asked; a digit says it and does it; nothing says whether it was right', async () => {
  const seen = await visit({ truth: 'scam' })
  const { page, player } = seen
  await playOn(player, ['没空', '接听'])
  await page.locator('.tool--hangup').click()
  const question = page.getByRole('radiogroup', { name: /这事是真的吗/ })
  await question.waitFor()
  expect(await question.getByRole('radio').allTextContents()).toEqual([
    '1肯定是真的',
    '2多半是真的',
    '3说不好',
    '4多半是骗局',
    '5肯定是骗局',
  ])
  const before = actsIn(page)
  expect(await page.locator('.question').textContent()).toContain('挂断')
  await page.waitForSelector(open)
  await page.keyboard.press('4')
  await player.turn()
  expect(actsIn(page).slice(before.length)).toMatch(/^J3.(.)$/)
  expect(await page.locator('.question').count()).toBe(0)
  expect(await page.locator('.device').textContent()).not.toMatch(/猜对|猜错|判断对/)
  await closed(seen)
})

test('another thing may be done instead, and the debrief tells of the change', async () => {
  const seen = await visit({ truth: 'scam' })
  const { page, player } = seen
  await playOn(player, ['没空', '接听'])
  await page.locator('.tool--hangup').click()
  await page.locator('.question').waitFor()
  await page.waitForSelector(open)
  const other = page.locator('.tray .offer').first()
  const text = (await other.locator('span').textContent()) ?? ''
  await other.click()
  expect(await other.getAttribute('aria-pressed')).toBe('true')
  expect(await page.locator('.question__about').textContent()).toContain(text.replace(/[“”]/g, ''))
  await page.locator('.question__answer').nth(1).click()
  await player.turn()
  for (let i = 0; i < 60 && (await page.locator('.onward').count()) === 0; i++) {
    const offers = await player.offers()
    await player.take(offers.find((one) => one.includes('挂断')) ?? offers.at(-1) ?? '')
  }
  await page.locator('.onward button').click()
  const line = page.locator('.recall__line').nth(2)
  const knew = (await line.locator('span').textContent()) ?? ''
  await line.click()
  await page.waitForSelector('main.debrief')
  const told = (await page.locator('main.debrief').textContent()) ?? ''
  expect(told).toContain('你改了主意')
  expect(told).toContain(knew.slice(0, 10))
  await closed(seen)
})

test('the settings leave it out', async () => {
  const seen = await visit({ truth: 'scam' })
  const { page, player } = seen
  await playOn(player, ['没空'])
  await openSettings(page)
  await page.getByRole('checkbox', { name: /问我一次/ }).uncheck({ force: true })
  await closeSettings(page)
  await player.take('接听')
  await page.locator('.tool--hangup').click()
  await player.turn()
  expect(actsIn(page)).not.toContain('J')
  await closed(seen)
})
