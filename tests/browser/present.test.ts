// A trainer's two windows: one run, driven by a clicker, whatever is closed, killed or loaded anew.
import { expect, test } from 'vitest'
import { cutOff, openWall, press, sameLine, show, tooSmall, wallText } from './presenting.ts'
import { closed, visit, withSite } from './visit.ts'

withSite()

test('a short case is shown to its last page by one button, and the desk follows', async () => {
  const showing = await show('scam')
  const { desk, wall } = showing
  const seen = new Set<string>()
  for (let presses = 0; presses < 300; presses++) {
    const told = await wall.locator('.wall-told').count()
    if (told > 0) break
    if ((await wall.locator('.wall-said__line').count()) > 0) seen.add(await sameLine(showing))
    await press(desk)
  }
  expect(seen.size).toBeGreaterThan(15)
  await press(desk)
  await expect.poll(() => wallText(wall)).toContain('这一次是骗局')
  expect(await desk.locator('.desk-now__phase').innerText()).toContain('揭晓')
  await closed(showing.visit)
})

test('at a decision the vote opens, closes and shows, and no bar stands before', async () => {
  const { desk, wall, visit: seen } = await show('scam')
  await press(desk, 'End')
  await press(desk)
  await expect.poll(() => wallText(wall)).toContain('举手')
  await desk.locator('.desk-hands').nth(1).getByRole('button').nth(3).click()
  await desk.locator('.desk-hands').nth(0).getByRole('button').nth(1).click()
  expect(await wall.locator('.wall-face__bar').count()).toBe(0)
  const wanted = await wall.locator('.wall-face__text').nth(1).innerText()
  await press(desk)
  expect(await wall.locator('.wall-face__bar').count()).toBe(0)
  await press(desk)
  await expect.poll(() => wall.locator('.wall-face__bar').count()).toBeGreaterThan(2)
  await press(desk)
  const own = wanted.replace(/[“”]/g, '')
  await expect.poll(() => desk.locator('.desk-now').innerText()).toContain(own)
  await closed(seen)
})

test('a key in the wrong window, a window loaded anew, both at once: the show stands where it stood', async () => {
  const showing = await show('genuine')
  const { desk, wall, visit: seen } = showing
  await press(desk)
  const first = await sameLine(showing)
  await press(wall)
  await expect.poll(() => wall.locator('.wall-said__line').innerText()).not.toBe(first)
  const second = await sameLine(showing)
  await wall.reload()
  await wall.waitForSelector('.wall-said__line')
  expect(await sameLine(showing)).toBe(second)
  await press(desk, 'l')
  await wall.waitForSelector('.wall--light')
  await desk.reload()
  await desk.waitForSelector('.desk-now')
  expect(await sameLine(showing)).toBe(second)
  await Promise.all([desk.reload(), wall.reload()])
  await Promise.all([desk.waitForSelector('.desk-now'), wall.waitForSelector('.wall--light')])
  expect(await sameLine(showing)).toBe(second)
  await press(desk)
  await expect.poll(() => wall.locator('.wall-said__line').innerText()).not.toBe(second)
  await sameLine(showing)
  await closed(seen)
})

test('the driver killed in mid-vote: the wall goes on at the next key, and a desk opened again has it all', async () => {
  const { desk, wall, visit: seen, context } = await show('scam')
  await press(desk, 'End')
  await press(desk)
  await desk.locator('.desk-hands').nth(1).getByRole('button').nth(3).click()
  await wall.waitForSelector('.wall-faces')
  const address = desk.url()
  await desk.close({ runBeforeUnload: false })
  await press(wall)
  await expect.poll(() => wallText(wall)).toContain('手放下')
  const again = await context.newPage()
  await again.goto(address)
  await expect
    .poll(() => again.locator('.desk-hands [aria-pressed=true]').allInnerTexts())
    .toEqual(['多数'])
  await press(again)
  await expect.poll(() => wall.locator('.wall-face__bar').count()).toBeGreaterThan(2)
  await closed(seen)
})

test('a wall closed and opened again shows the same; two desks: one drives until the other takes over', async () => {
  const showing = await show('scam')
  const { desk, wall, visit: seen, context } = showing
  await press(desk)
  const said = await sameLine(showing)
  await wall.close()
  await desk.locator('.desk__bar .button--main').waitFor()
  const again = await openWall(desk)
  expect(await again.locator('.wall-said__line').innerText()).toBe(said)
  const other = await context.newPage()
  await other.goto(desk.url())
  await other.waitForSelector('.desk__drives--not')
  await press(other)
  expect(await again.locator('.wall-said__line').innerText()).toBe(said)
  await other.locator('.desk__drives button').click()
  await desk.waitForSelector('.desk__drives--not')
  await press(other)
  await expect.poll(() => again.locator('.wall-said__line').innerText()).not.toBe(said)
  await closed(seen)
})

test('nothing of the trainer stands on the wall, and what they keep to themselves they are not shown', async () => {
  const { desk, wall, visit: seen } = await show('secret')
  await desk.locator('.desk-own textarea').fill('点名问小王')
  await press(desk, 'End')
  const text = await wallText(wall)
  for (const word of ['点名问小王', '骗局 ·', '预定', '分数', '讲师'])
    expect(text).not.toContain(word)
  expect(await desk.locator('.desk__bar').innerText()).toContain('保密')
  expect(await desk.locator('.desk-option__leads').count()).toBe(0)
  await closed(seen)
})

test('held-back windows, and a machine that stores nothing, stop nobody', async () => {
  const seen = await visit({
    address: '?mode=present&case=parcel-claim',
    before: () => {
      window.open = () => null
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError')
        },
      })
    },
  })
  const { page: desk, context } = seen
  await desk.locator('.desk-setup button[type=submit]').click()
  await desk.locator('.desk__bar .button--main').click()
  const [wall] = await Promise.all([
    context.waitForEvent('page'),
    desk.locator('.desk__link').click(),
  ])
  await wall.waitForSelector('.wall-said__line')
  await press(desk)
  const said = await sameLine({ visit: seen, context, desk, wall })
  await Promise.all([desk.reload(), wall.reload()])
  await Promise.all([desk.waitForSelector('.desk-now'), wall.waitForSelector('.wall-said__line')])
  expect(await sameLine({ visit: seen, context, desk, wall })).toBe(said)
  await closed(seen)
})

test('a clicker that repeats turns one page; black, white, pause and the projector look are each a key', async () => {
  const { desk, wall, visit: seen } = await show('scam')
  const before = await wall.locator('.wall-said__line').innerText()
  await desk.evaluate(() => {
    for (const repeat of [false, true, true, false]) {
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', repeat }))
    }
  })
  await expect.poll(() => wall.locator('.wall-said__line').innerText()).not.toBe(before)
  expect(await wall.locator('.wall-said__before').count()).toBe(1)
  for (const key of ['.', 'b', 'w']) {
    await press(desk, key)
    await wall.waitForSelector('.wall__cover')
    await press(desk, key)
    await wall.waitForSelector('.wall__cover', { state: 'detached' })
  }
  await press(desk, ' ')
  const said = await wall.locator('.wall-said__line').innerText()
  await press(desk)
  expect(await desk.locator('.desk-now__phase').innerText()).toContain('停住')
  expect(await wall.locator('.wall-said__line').innerText()).toBe(said)
  await press(desk, 'p')
  await press(desk, 'F5')
  await press(desk)
  await expect.poll(() => wall.locator('.wall-said__line').innerText()).not.toBe(said)
  await closed(seen)
})

test('a lesson is given by one button, item by item, and what is said stays on the desk', async () => {
  const seen = await visit({ address: '?mode=present&lesson=parcel-claim-10&lang=zh' })
  const { page: desk } = seen
  await desk.waitForSelector('.desk-order')
  const wall = await openWall(desk)
  const items = desk.locator('.desk-order__item')
  const now = () => desk.locator('.desk-order__item--now .desk-small').innerText()
  expect(await wallText(wall)).toContain('包裹理赔 · 十分钟')
  const said = await desk.locator('.desk-order__said').innerText()
  expect(said).toContain('今天不讲课')
  expect(await wallText(wall)).not.toContain('今天不讲课')
  await expect.poll(() => desk.locator('.desk-order__left').innerText()).toMatch(/这一项还剩 0:5\d/)
  const met = new Set([await now()])
  // One press opens the story, one more lets it tell itself.
  await press(desk)
  await expect.poll(now).toContain('接电话')
  await press(desk)
  const line = wall.locator('.wall-said__line')
  const first = await line.innerText()
  await expect.poll(() => line.innerText()).not.toBe(first)
  expect(await desk.locator('.desk-now__phase').innerText()).toContain('自己往下放')
  const last = await items.last().locator('.desk-small').innerText()
  for (let presses = 0; presses < 400 && !met.has(last); presses++) {
    await press(desk)
    met.add(await now())
  }
  expect(met.size).toBe(await items.count())
  await press(desk, 'ArrowUp')
  await expect.poll(now).not.toBe(last)
  await closed(seen)
})

test('the map leads back to what was met, and where the truth is secret shows nothing else', async () => {
  const showing = await show('secret')
  const { desk, wall, visit: seen } = showing
  const go = () => desk.locator('.desk-option__ways button', { hasText: '就走' }).first().click()
  await press(desk, 'End')
  const decision = await sameLine(showing)
  await go()
  await press(desk, 'End')
  await go()
  await desk.locator('summary', { hasText: '回到哪一步' }).click()
  await desk.waitForSelector('.desk-map')
  const stops = await desk.locator('.desk-map .road__stop').count()
  expect(stops).toBeLessThan(5)
  expect(await desk.locator('.desk-map__stop').first().getAttribute('title')).toContain('第 1 步')
  await desk.locator('.desk-map__stop').first().click()
  await expect.poll(() => wall.locator('.wall-said__line').innerText()).toBe(decision)
  // The road that was left is kept, and the map of a truth that is known is whole.
  await desk.locator('.desk-kept').first().waitFor()
  await desk.locator('.desk-kept button').nth(1).click()
  await wall.waitForSelector('.wall-roads')
  expect(await tooSmall(wall, '.wall-roads__step', 20)).toEqual([])
  expect(await wall.evaluate(cutOff)).toEqual([])
  await closed(seen)
  const open = await show('scam')
  await open.desk.locator('summary', { hasText: '回到哪一步' }).click()
  await expect.poll(() => open.desk.locator('.desk-map .road__stop').count()).toBeGreaterThan(10)
  await closed(open.visit)
})

test.each([
  [1920, 1080],
  [1024, 768],
])('on %d × %d all is read from the last row, and nothing is cut', async (width, height) => {
  const { desk, wall, visit: seen } = await show('scam')
  await wall.setViewportSize({ width, height })
  for (let presses = 0; presses < 40; presses++) {
    expect(await tooSmall(wall, '.wall *', 30)).toEqual([])
    expect(await tooSmall(wall, '.wall-said__line', 20)).toEqual([])
    expect(await wall.evaluate(cutOff)).toEqual([])
    await press(desk)
  }
  await closed(seen)
})
