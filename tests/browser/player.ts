import type { Page } from 'playwright-core'

/** Plays the game through its interface, as a hand or a keyboard would. */
export interface Player {
  /** Takes the offer with this text, wherever on the phone it lies; waits until the next is open. */
  take(text: string): Promise<void>
  /** The texts of all that can be done now. */
  offers(): Promise<readonly string[]>
  /** Waits until it is the player's turn, hurrying the show. */
  turn(): Promise<void>
  /** Answers the question before the reveal. */
  predict(truth: 'scam' | 'genuine'): Promise<void>
}

/** Offers are open and taken, or the story is told. */
const ready = '.device[data-open="true"], .onward'

export function playerOf(page: Page): Player {
  const turn = async () => {
    await page.waitForSelector('.device')
    await page.keyboard.down('Space')
    try {
      await page.waitForSelector(ready)
    } finally {
      await page.keyboard.up('Space')
    }
  }
  return {
    turn,
    async take(text) {
      // A tap before the answers are open is a tap on the show.
      await page.waitForSelector('.device[data-open="true"]')
      await page.locator('.device .all').click()
      await page.locator('.sheet .offer', { hasText: text }).first().click()
      await page.waitForSelector('.sheet', { state: 'detached' })
      await turn()
    },
    async offers() {
      await page.locator('.device .all').click()
      const texts = await page.locator('.sheet .offer').allTextContents()
      await page.keyboard.press('Escape')
      await page.waitForSelector('.sheet', { state: 'detached' })
      return texts
    },
    async predict(truth) {
      await page.locator('.onward button').click()
      await page.locator(`input[name="truth"][value="${truth}"]`).check({ force: true })
      await page.locator('input[name="sure"]').nth(2).check({ force: true })
      await page.locator('form button[type="submit"]').click()
      await page.waitForSelector('.debrief')
    },
  }
}
