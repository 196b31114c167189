import type { Page } from 'playwright-core'
import type { Answer } from './walked.ts'

/** A hand that gives each answer where it lies on the phone, not from the list of all of them. */
export interface Hand {
  take(answer: Answer): Promise<void>
}

export function handOn(page: Page): Hand {
  const tool = (name: string) => page.locator(`.tool--${name}:not([aria-disabled="true"])`)
  return {
    async take({ option: { spot, text }, place = '' }) {
      switch (spot) {
        case 'say':
        case 'page':
        case 'answer':
        case 'decline':
        case 'silence':
          return page.locator('.tray .offer', { hasText: text }).first().click()
        case 'hangup':
          return tool('hangup').click()
        case 'ask':
          return tool('person').click()
        case 'down':
        case 'up':
          return tool('phone').click()
        case 'app':
          return openApp(place)
        case 'dial':
          await tool('dial').click()
          return page.locator('.dialler .contact', { hasText: place }).click()
      }
    },
  }

  /** The one app a story offers stands on the tool itself; others are looked for among all. */
  async function openApp(name: string): Promise<void> {
    const shown = await tool('apps').textContent()
    await tool('apps').click()
    if (shown?.trim() !== name) await page.locator('.home-grid .app', { hasText: name }).click()
  }
}
