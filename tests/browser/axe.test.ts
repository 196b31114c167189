import { describe, expect, test } from 'vitest'
import { violationsOn } from './axe.ts'
import { addressOf, closed, site, visit, withSite } from './visit.ts'

withSite()

describe('axe finds nothing', () => {
  test('on home, settings, chat, call, flag sheet, question and debrief', async () => {
    const seen = await visit({})
    const found: string[] = []
    const look = async (name: string) => {
      found.push(...(await violationsOn(seen.page)).map((what) => `${name}: ${what}`))
    }
    await seen.page.waitForSelector('.invitation')
    await look('home')
    await seen.page.goto(site.url + addressOf('scam'))
    await seen.player.turn()
    await look('chat')
    await seen.player.take('没空')
    await look('ringing')
    await seen.player.take('接听')
    await look('call')
    await seen.page.locator('.said__flag').first().click()
    await look('flag sheet')
    await seen.page.keyboard.press('Escape')
    await seen.player.take('挂断')
    await seen.player.take('吃面')
    await seen.page.locator('.onward button').click()
    await seen.page.waitForSelector('main.recall')
    await look('question')
    await seen.page.locator('main.recall .button--main').click()
    await seen.page.waitForSelector('.debrief')
    await look('debrief')
    expect(found).toEqual([])
    await closed(seen)
  })
})
