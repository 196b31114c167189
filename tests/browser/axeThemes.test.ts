import { expect, test } from 'vitest'
import { violationsOn } from './axe.ts'
import { watched } from './evidence.ts'
import { openSeat } from './sitting.ts'
import { browser, site, withSite } from './visit.ts'

withSite()

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
    const sitting = {
      language: 'en',
      size: 'laptop',
      theme,
      motion: 'still',
      stage: false,
    } as const
    const seat = await openSeat(browser, site.url, sitting)
    await watched(seat.page)
    const found: string[] = []
    for (const name of read) {
      await seat.go(name)
      found.push(...(await violationsOn(seat.page)).map((what) => `${name}: ${what}`))
    }
    await seat.context.close()
    expect(found).toEqual([])
  },
)
