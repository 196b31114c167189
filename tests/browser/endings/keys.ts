import type { Visit } from '../visit.ts'

/** Hands on the keyboard and nowhere else: no pointer, no press that a key did not make. */
export interface Keys {
  /** Takes the offer with this text: by its digit, or through the list of all that can be done. */
  take(text: string): Promise<void>
  /** Leaves the story that is told: knew only at the end, and sees the reveal. */
  recall(): Promise<void>
}

const mostTabs = 160

export function keysOn({ page, player }: Visit): Keys {
  /** Tabs until what has the focus says `text`. */
  const reach = async (selector: string, text: string) => {
    for (let i = 0; i < mostTabs; i++) {
      const there = await page.evaluate(
        ([wanted, words]) => {
          const one = document.activeElement
          return one?.matches(wanted ?? '') === true && one.textContent.includes(words ?? '')
        },
        [selector, text],
      )
      if (there) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`Tab does not reach ${selector} “${text}”`)
  }
  return {
    async take(text) {
      await page.waitForSelector('.device[data-open="true"]')
      const open = await page.locator('.tray .offer').allTextContents()
      const at = open.findIndex((one) => one.includes(text))
      if (at >= 0 && at < 9) {
        await page.keyboard.press(String(at + 1))
      } else {
        await reach('.all', '')
        await page.keyboard.press('Enter')
        await page.waitForSelector('.sheet')
        await reach('.sheet .offer', text)
        await page.keyboard.press('Enter')
      }
      await page.waitForSelector('.sheet', { state: 'detached' })
      if ((await page.locator('.question').count()) > 0) {
        await page.waitForSelector('.device[data-open="true"]')
        await page.keyboard.press('3')
      }
      await player.turn()
    },
    async recall() {
      await reach('.onward button', '')
      await page.keyboard.press('Enter')
      await page.waitForSelector('.recall')
      await reach('.recall .button--main', '')
      await page.keyboard.press('Enter')
      await page.waitForSelector('.debrief')
    },
  }
}
