import type { Visit } from '../visit.ts'

/** Hands on the keyboard and nowhere else: no pointer, no press that a key did not make. */
export interface Keys {
  /** Takes the offer with this text: by its digit, or through the list of all that can be done. */
  take(text: string): Promise<void>
  /** Answers the question before the reveal. */
  predict(truth: 'scam' | 'genuine'): Promise<void>
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
      await player.turn()
    },
    async predict(truth) {
      await reach('.onward button', '')
      await page.keyboard.press('Enter')
      await page.waitForSelector('input[name="truth"]', { state: 'attached' })
      await choose(truth)
      await reach('form button[type="submit"]', '')
      await page.keyboard.press('Enter')
      await page.waitForSelector('.debrief')
    },
  }

  /** Into the group of answers, along it with the arrows, and on to how sure. */
  async function choose(truth: string): Promise<void> {
    await reach('input[name="truth"]', '')
    await page.keyboard.press('Space')
    const chosen = () => page.locator('input[name="truth"]:checked').getAttribute('value')
    for (let i = 0; i < 3 && (await chosen()) !== truth; i++) await page.keyboard.press('ArrowDown')
    await reach('input[name="sure"]', '')
    await page.keyboard.press('Space')
  }
}
