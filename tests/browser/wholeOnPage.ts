import type { Page } from 'playwright-core'

/**
 * What of a decision cannot be read or pressed on the page as it stands: the last two things said, the
 * row of a page on which the choice turns, the answers that lie open, the sheet that holds more, and the tools. Measured to a pixel.
 */
export const notWhole = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const slack = 1
    const box = (element: Element) => element.getBoundingClientRect()
    const named = (what: string, element: Element) =>
      `${what}: ${(element.getAttribute('aria-label') ?? element.textContent).slice(0, 40)}`
    const isShown = (element: Element) =>
      element.closest('[inert], [aria-hidden="true"]') === null &&
      getComputedStyle(element).visibility === 'visible'
    const all = (selector: string) => [...document.querySelectorAll(selector)].filter(isShown)

    /** The part of an element that no scroller around it, and no edge of the page, cuts off. */
    const cutBy = (element: Element): string | undefined => {
      const { top, bottom, left, right } = box(element)
      if (top < -slack || left < -slack) return 'off the page'
      if (bottom > innerHeight + slack || right > innerWidth + slack) return 'off the page'
      for (let up = element.parentElement; up !== null; up = up.parentElement) {
        if (getComputedStyle(up).overflowY === 'visible') continue
        const around = box(up)
        if (top < around.top - slack || bottom > around.bottom + slack)
          return `cut by .${up.className}`
      }
      return undefined
    }
    const isCovered = (element: Element) => {
      const { left, top, width, height } = box(element)
      const spots = [0.1, 0.5, 0.9].flatMap((x) => [0.15, 0.5, 0.85].map((y) => [x, y] as const))
      return spots.some(([x, y]) => {
        const hit = document.elementFromPoint(left + width * x, top + height * y)
        // A flag may be pressed a little beyond its drawing, which covers nothing.
        const isFlag = hit?.closest('.said__flag') != null
        return hit === null || !(isFlag || element.contains(hit) || hit.contains(element))
      })
    }
    /** Its own words are larger than it is. */
    const overflows = (element: Element) => {
      const { left, right, top, bottom } = box(element)
      return [...element.children].some((child) => {
        const { clipPath } = getComputedStyle(child)
        const own = box(child)
        const wider = own.left < left - slack || own.right > right + slack
        const higher = own.top < top - slack || own.bottom > bottom + slack
        return own.width > 0 && clipPath === 'none' && (wider || higher)
      })
    }
    const faultsOf = (what: string, element: Element): readonly string[] => {
      const cut = cutBy(element)
      return [
        ...(cut === undefined ? [] : [named(`${what} ${cut}`, element)]),
        ...(cut === undefined && isCovered(element) ? [named(`${what} covered`, element)] : []),
        ...(what !== 'said' && overflows(element)
          ? [named(`${what} larger than its room`, element)]
          : []),
      ]
    }
    const lineOf = (element: Element) => Number(element.getAttribute('data-line'))
    const said = all('.said[data-line]')
      .filter((one) => one.closest('.row, .notices') === null)
      .sort((one, other) => lineOf(other) - lineOf(one))
    const last = [...new Map(said.map((one) => [lineOf(one), one])).values()].slice(0, 2)
    const answers = all('.tray .offer')
    /** It begins in sight, its first line whole: one that is higher than its list can only be scrolled. */
    const isUnder = (row: Element) => {
      const list = box(row.closest('.page__rows') ?? row)
      const { top, bottom } = box(row)
      const seen = Math.min(bottom, list.bottom) - Math.max(top, list.top)
      return top < list.top - slack || seen < Math.min(bottom - top, list.height) / 2
    }
    const turning = answers.length > 0 ? all('.row[data-turns]').filter(isUnder) : []
    const tools = all('.tools .tool, .tools .all, .tools .browse, .top button, .tray__more')
    const wide =
      document.documentElement.scrollWidth > innerWidth ? ['the page is wider than the screen'] : []
    return [
      ...wide,
      ...last.flatMap((one) => faultsOf('said', one)),
      ...turning.map((one) => named('row out of sight', one)),
      ...answers.flatMap((one) => faultsOf('answer', one)),
      ...tools.flatMap((one) => faultsOf('tool', one)),
      ...(document.querySelector<HTMLElement>('.play')?.dataset['fit'] === 'scroll'
        ? ['the phone scrolls as a whole']
        : []),
    ]
  })
