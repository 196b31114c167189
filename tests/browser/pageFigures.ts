// What the page of one case is like to a machine: at rest, under a finger, at its end.
import type { Page } from 'playwright-core'
import { playerOf } from './player.ts'

/** How many frames the page asks for in so many milliseconds. */
export const framesAsked = (page: Page, ms: number): Promise<number> =>
  page.evaluate(
    (during) =>
      new Promise<number>((resolve) => {
        const real = window.requestAnimationFrame.bind(window)
        let asked = 0
        window.requestAnimationFrame = (then) => {
          asked += 1
          return real(then)
        }
        setTimeout(() => {
          window.requestAnimationFrame = real
          resolve(asked)
        }, during)
      }),
    ms,
  )

/** Frame callbacks a second, once nothing has happened for eight. */
export async function idleFrames(page: Page): Promise<number> {
  await page.waitForTimeout(8000)
  return (await framesAsked(page, 2000)) / 2
}

/** MB of heap after a case, played from the first words. */
export async function heapAfterCase(page: Page): Promise<number> {
  const player = playerOf(page)
  for (const text of ['没空', '接听', '挂断', '吃面']) {
    if ((await page.locator('.onward').count()) === 0) await player.take(text)
  }
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize / 1e6
}

/** A tap to its next frame, each of fifty, at a quarter of the speed. */
export async function tapToPaint(page: Page): Promise<readonly number[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const times: number[] = []
  for (let tap = 0; tap < 50; tap++) {
    times.push(
      await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const began = performance.now()
            document.querySelector<HTMLElement>('.tool--dial, .back')?.click()
            document.querySelector<HTMLElement>('.dialler .back')?.click()
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began), 0))
          }),
      ),
    )
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  return times
}
