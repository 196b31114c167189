import { expect, test } from 'vitest'
import { helpZh } from '../../src/words/zh/help.ts'
import { pledgeZh } from '../../src/words/zh/pledge.ts'
import { closed, visit, withSite } from './visit.ts'

withSite()

test.each([
  ['pledge', pledgeZh.title],
  ['certificate', pledgeZh.certificate.title],
  ['help', helpZh.title],
])(
  'the page %s keeps its name when the device turns dark, and light again',
  async (page, title) => {
    const seen = await visit({ address: `?page=${page}` })
    await seen.page.waitForSelector('h1')
    for (const colorScheme of ['dark', 'light'] as const) {
      await seen.page.emulateMedia({ colorScheme })
      await seen.page.waitForSelector(`html[data-theme="${colorScheme}"]`)
      expect(await seen.page.title()).toBe(`${title} · 识破 Shipo`)
    }
    await closed(seen)
  },
)
