import type { Page } from 'playwright-core'
import type { Spot } from '../../../src/core/story/tags.ts'
import type { Answer } from './walked.ts'

/** A hand that gives each answer where it lies on the phone, not from the list of all of them. */
export interface Hand {
  take(answer: Answer): Promise<void>
}

/** Buttons beside the phone; every other answer but `app` and `dial` lies open under the talk. */
const tools: Readonly<Partial<Record<Spot, string>>> = {
  hangup: 'hangup',
  ask: 'person',
  down: 'phone',
  up: 'phone',
}

export function handOn(page: Page): Hand {
  const tool = (name: string) => page.locator(`.tool--${name}:not([aria-disabled="true"])`)
  return {
    async take({ option: { spot, text }, place = '' }) {
      const beside = tools[spot]
      if (beside !== undefined) await tool(beside).click()
      else if (spot === 'app') await openApp(place)
      else if (spot === 'dial') await dial(place)
      else await answer(text)
    },
  }

  /** Five lie open; the others are on the sheet that says how many they are. */
  async function answer(text: string): Promise<void> {
    const open = page.locator('.tray .offer', { hasText: text }).first()
    if (await open.isVisible()) return open.click()
    await page.locator('.tray__more').click()
    await page.locator('.sheet .offer', { hasText: text }).first().click()
  }

  /** The one app a story offers stands on the tool itself; others are looked for among all. */
  async function openApp(name: string): Promise<void> {
    const shown = await tool('apps').textContent()
    await tool('apps').click()
    if (shown?.trim() === name) return
    await page.locator('.home-grid .app', { hasText: name }).click()
    // An app with something to read again is opened first; what is done in it lies on top.
    const act = page.locator('.looking__offers .offer').first()
    if (await act.isVisible()) await act.click()
  }

  async function dial(name: string): Promise<void> {
    await tool('dial').click()
    await page.locator('.dialler .contact', { hasText: name }).click()
  }
}
