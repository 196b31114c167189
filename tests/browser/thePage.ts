// What the tests know of the page beside playing (see player.ts): in one place, so that a change of
// the page is one here.
import type { Page } from 'playwright-core'

/** Waits until the history is done with what lay on top: a step back under way ends what follows. */
export async function nothingOnTop(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const entry = history.state as { readonly layers?: number } | null
    return document.querySelector('dialog[open]') === null && (entry?.layers ?? 0) === 0
  })
}

/** Goes to an address without loading the page anew, as the way back does. */
export async function turnTo(page: Page, address: string): Promise<void> {
  await nothingOnTop(page)
  await page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, address)
}

/** Begins what home offers first: tonight. */
export async function startFromHome(page: Page): Promise<void> {
  await page.locator('.invitation .button--main').first().click()
}

/** Opens the list of all cases, for whoever chooses. */
export async function openList(page: Page): Promise<void> {
  await page.locator('.home__fold summary').first().click()
  await page.locator('.place__button').first().waitFor()
}

/** Begins what waits in the building that is open in the list. */
export async function startThere(page: Page): Promise<void> {
  await page.locator('.place--open .button--main').click()
}

/** Opens the settings, on any page that leads to them. */
export async function openSettings(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^(设置|Settings)$/ })
    .first()
    .click()
  await page.locator('dialog[open]').waitFor()
}

/** Closes them, as a player with a keyboard does. */
export async function closeSettings(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await nothingOnTop(page)
}

/** Chooses English in the settings, and closes them. */
export async function turnEnglish(page: Page): Promise<void> {
  await openSettings(page)
  await page.getByRole('radio', { name: 'English' }).check({ force: true })
  await closeSettings(page)
}

/** Puts a logbook on the device. */
export async function putLog(page: Page, lines: unknown): Promise<void> {
  const text = JSON.stringify(lines)
  await page.evaluate((log) => localStorage.setItem('shipo/1/log', log), text)
}

/** Judges the quick card on the page, and says what it asks for is too much, where it asks for something. */
export async function answerCard(page: Page, truth: 'scam' | 'genuine'): Promise<void> {
  await page.locator(`.choice:has([value="${truth}"])`).click()
  await page.getByRole('button', { name: /80%/ }).click()
  // A card that asks for something has one more question before its why.
  await page.locator('.quick__grant, .quick__check').first().waitFor()
  const more = page.locator('.quick__grant .button').last()
  if ((await more.count()) > 0) await more.click()
}
