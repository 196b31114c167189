import type { Page } from 'playwright-core'

/** Plays the game through its interface, as a hand or a keyboard would. */
export interface Player {
  /**
   * Takes the offer with this text, wherever on the phone it lies, and cannot tell where asked; waits
   * until the next is open.
   */
  take(text: string): Promise<void>
  /** The texts of all that can be done now. */
  offers(): Promise<readonly string[]>
  /** Waits until it is the player's turn, tapping through the show. */
  turn(): Promise<void>
  /** Leaves the story that is told: knew only at the end, and sees the reveal. */
  recall(): Promise<void>
}

/** Offers are open, and have been long enough to be meant. */
const open = '.device[data-open="true"]'
/** The story is told. */
const told = '.onward'
/** What comes is still being shown. */
const showing = '.tray--coming'

/** Asked what they think it is, the player cannot tell. */
export async function thinkIfAsked(page: Page): Promise<void> {
  if ((await page.locator('.question').count()) === 0) return
  await page.waitForSelector(open)
  await page.locator('.question__answer').nth(2).click()
}

/** What a check has shown waits until it has been seen. */
const waits = '.seen-bar'

export function playerOf(page: Page): Player {
  const standing = () =>
    page.evaluate(
      ([coming, over, seen]) => {
        if (document.querySelector(over) !== null) return 'over'
        if (document.querySelector(seen) !== null) return 'waits'
        return document.querySelector(coming) === null ? 'over' : 'shows'
      },
      [showing, told, waits] as const,
    )
  const turn = async () => {
    await page.waitForSelector('.device')
    // A tap shows the line whole, the next goes on. None once the answers are there: they would wait.
    for (let at = await standing(); at !== 'over'; at = await standing()) {
      if (at === 'waits') await page.waitForSelector(`${waits}[data-open="true"]`)
      await page.keyboard.press('Space')
    }
    await page.waitForSelector(`${open}, ${told}`)
  }
  const fromSheet = async (text: string) => {
    await page.locator('.device .all').click()
    await page.locator('.sheet .offer', { hasText: text }).first().click()
    await page.waitForSelector('.sheet', { state: 'detached' })
  }
  return {
    turn,
    async take(text) {
      // A tap before the answers are open is a tap on the show.
      await page.waitForSelector(open)
      const offer = page.locator('.tray .offer', { hasText: text }).first()
      if (await offer.isVisible()) await offer.click()
      else await fromSheet(text)
      await thinkIfAsked(page)
      await turn()
    },
    async offers() {
      await page.locator('.device .all').click()
      const texts = await page.locator('.sheet .offer').allTextContents()
      await page.keyboard.press('Escape')
      await page.waitForSelector('.sheet', { state: 'detached' })
      return texts
    },
    async recall() {
      await page.locator('.onward button').click()
      await page.locator('.recall .button--main').click()
      await page.waitForSelector('.debrief')
    },
  }
}
