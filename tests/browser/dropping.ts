// Letting go of a writer's files over the page, and what comes of it.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { startFromHome } from './thePage.ts'
import type { Visit } from './visit.ts'

/** Lets go of files or folders over the page, as a hand does with a mouse. */
export async function dropOn(page: Page, ...files: readonly string[]): Promise<void> {
  await page.waitForSelector('.dropzone', { state: 'attached' })
  const devtools = await page.context().newCDPSession(page)
  const data = { items: [], files: [...files], dragOperationsMask: 1 }
  const send = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    devtools.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data })
  await send('dragEnter')
  await send('dragOver')
  // A hand lets go when it sees that the page would take what it holds.
  await page.waitForSelector('.dropzone--over')
  await send('dragOver')
  await send('drop')
}

export const report = (page: Page) => page.locator('.dropreport')
export const checked = (page: Page) =>
  report(page)
    .locator('[role=status]', { hasText: /没有发现问题|发现 \d+ 处/ })
    .waitFor({ timeout: 60_000 })

/** After anything at all, home is a button away and calls come as ever. */
export async function stillAlive({ page, player }: Visit): Promise<void> {
  await page.getByRole('button', { name: /^回(到)?首页$/ }).click()
  await startFromHome(page)
  await player.turn()
  expect((await player.offers()).length).toBeGreaterThan(1)
}
