import { expect, test } from 'vitest'
import { violationsOn } from './axe.ts'
import { openBrowser } from './chromium.ts'
import { openSeat } from './sitting.ts'
import { openSite } from './site.ts'

const read = [
  'settings',
  'call',
  'flags',
  'apps',
  'orders',
  'transfer',
  'debrief',
  'profile',
  'cards-sms-why',
  'cards-call',
  'cards-result',
  'cards-compared',
  'fault',
  'pledge',
  'certificate',
  'help',
]

test.each(['light', 'dark'] as const)(
  'axe finds nothing on pages in the %s theme',
  async (theme) => {
    const [browser, site] = await Promise.all([openBrowser(), openSite()])
    const sitting = {
      language: 'en',
      size: 'laptop',
      theme,
      motion: 'still',
      stage: false,
    } as const
    const seat = await openSeat(browser, site.url, sitting)
    const found: string[] = []
    for (const name of read) {
      await seat.go(name)
      found.push(...(await violationsOn(seat.page)).map((what) => `${name}: ${what}`))
    }
    await browser.close()
    await site.close()
    expect(found).toEqual([])
  },
)
