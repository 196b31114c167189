import ICAL from 'ical.js'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { pledgeEn } from '../../src/words/en/pledge.ts'
import { pledgeZh } from '../../src/words/zh/pledge.ts'
import { boostersZh } from '../../src/words/zh/boosters.ts'
import { caseLine } from '../core/log/logLines.ts'
import { violationsOn } from './axe.ts'
import { putLog } from './thePage.ts'
import { closed, site, visit, withSite, type Visit } from './visit.ts'

withSite()

const name = '欧阳若晨'
const dayMs = 86_400_000
const ago = (days: number) => new Date(Date.now() - days * dayMs).toISOString()

/** A visit of somebody who finished a story three days ago. */
async function trained(address: string): Promise<Visit> {
  const seen = await visit({})
  await putLog(seen.page, [caseLine(ago(3))])
  await seen.page.goto(site.url + address)
  await seen.page.waitForSelector('.leaf h1')
  return seen
}

async function saved(page: Page, button: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('button', { hasText: button }).click(),
  ])
  return Buffer.concat(await (await file.createReadStream()).toArray())
}

/** Everything this page can keep or send. */
const keptOn = (page: Page) =>
  page.evaluate(() =>
    JSON.stringify([
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      document.cookie,
      location.href,
      history.state,
    ]),
  )

/** How many points of a picture are ink, within a box of it. */
const inkOf = (page: Page, png: Buffer, box: readonly [number, number, number, number]) =>
  page.evaluate(
    async ([data, x, y, width, height]) => {
      const image = new Image()
      image.src = `data:image/png;base64,${data}`
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = image.width
      canvas.height = image.height
      const pen = canvas.getContext('2d')
      pen?.drawImage(image, 0, 0)
      const pixels = pen?.getImageData(x, y, width, height).data ?? []
      let dark = 0
      for (let i = 0; i < pixels.length; i += 4) if ((pixels[i] ?? 255) < 90) dark++
      return dark
    },
    [png.toString('base64'), ...box] as const,
  )

/** Where the name stands on the picture. */
const nameBox = [240, 600, 1900, 220] as const

describe('from the pledge to a certificate', () => {
  test('vows chosen come along, the name is drawn and nothing of it stays', async () => {
    const seen = await trained('?page=pledge')
    const { page } = seen
    const sent: string[] = []
    page.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')))
    await page.locator('.vow input').first().check({ force: true })
    await page.locator('button', { hasText: pledgeZh.toCertificate }).click()
    await page.waitForSelector('.diploma')
    expect(await page.locator('.diploma').textContent()).toContain(pledgeZh.vows.guard.name)

    const empty = await saved(page, pledgeZh.certificate.picture)
    const field = page.locator('.making__name input')
    expect(await field.getAttribute('spellcheck')).toBe('false')
    await field.fill(name)
    const png = await saved(page, pledgeZh.certificate.picture)
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2480, 1754])
    expect(await inkOf(page, empty, nameBox)).toBe(0)
    // Letters weigh more or less from machine to machine; a name that is not drawn weighs nothing.
    expect(await inkOf(page, png, nameBox)).toBeGreaterThan(1500)

    expect(await keptOn(page)).not.toContain(name)
    expect(decodeURIComponent(sent.join(' '))).not.toContain(name)
    expect(sent.filter((url) => !url.startsWith(site.url) && !/^(blob|data):/.test(url))).toEqual(
      [],
    )

    await page.reload()
    await page.waitForSelector('.diploma')
    const again = await page.locator('.diploma').textContent()
    expect(again).not.toContain(name)
    expect(again).not.toContain(pledgeZh.vows.guard.name)
    await closed(seen)
  })

  test.each([
    ['certificate', 'zh', 841.9, 595.3],
    ['certificate', 'en', 841.9, 595.3],
    ['help', 'zh', 595.3, 841.9],
    ['help', 'en', 595.3, 841.9],
  ])('%s in %s prints on one sheet of A4, and nothing else is on it', async (...row) => {
    const [leaf, language, width, height] = row
    const seen = await trained(`?page=${leaf}&lang=${language}`)
    const pdf = (await seen.page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1)
    const box = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf)?.slice(1).map(Number) ?? []
    expect(Math.abs((box[0] ?? 0) - width)).toBeLessThan(1)
    expect(Math.abs((box[1] ?? 0) - height)).toBeLessThan(1)
    await seen.page.emulateMedia({ media: 'print' })
    expect(await seen.page.locator('button:visible, input:visible').count()).toBe(0)
    await closed(seen)
  })

  test('on paper the certificate fills the sheet', async () => {
    const seen = await trained('?page=certificate')
    await seen.page.setViewportSize({ width: 1123, height: 794 })
    await seen.page.emulateMedia({ media: 'print' })
    const box = await seen.page.locator('.diploma').boundingBox()
    expect(Math.abs((box?.x ?? 99) + (box?.y ?? 99))).toBeLessThan(2)
    expect(box?.width).toBeGreaterThan(1115)
    expect(box?.height).toBeGreaterThan(785)
    await closed(seen)
  })

  test('thirty letters of any script stay inside the frame', async () => {
    const seen = await trained('?page=certificate')
    const names = [
      'W'.repeat(30),
      '龘'.repeat(30),
      'عبد الرحمن بن محمد الأنصاري ال',
      '🌙'.repeat(30),
    ]
    for (const long of names) {
      await seen.page.locator('.making__name input').fill(long)
      const inside = await seen.page.evaluate(() => {
        const sheet = document.querySelector('.diploma')?.getBoundingClientRect()
        const shown = document.querySelector('.diploma__name')?.getBoundingClientRect()
        if (sheet === undefined || shown === undefined) return undefined
        const unit = 2970 / sheet.width
        return [(shown.left - sheet.left) * unit, (shown.right - sheet.left) * unit]
      })
      expect(inside?.[0], long).toBeGreaterThan(280)
      expect(inside?.[1], long).toBeLessThan(2720)
    }
    await closed(seen)
  })
})

describe('coming back', () => {
  test('the calendar file is read by a calendar: three evenings, and the page they lead to', async () => {
    const seen = await trained('?page=help')
    const file = (await saved(seen.page, boostersZh.calendar)).toString('utf8')
    const events = new ICAL.Component(ICAL.parse(file) as unknown[])
      .getAllSubcomponents('vevent')
      .map((one) => new ICAL.Event(one))
    expect(events).toHaveLength(3)
    const starts = events.map(({ startDate }) => startDate.toString())
    const expected = [11, 57, 147].map((days) => `${ago(-days).slice(0, 10)}T20:00:00`)
    expect(starts).toEqual(expected)
    for (const event of events) {
      expect(event.summary).toBe(boostersZh.event.title)
      expect(event.description).toBe(boostersZh.event.text)
      expect(event.duration.toSeconds()).toBe(20 * 60)
      expect(event.component.getFirstPropertyValue('url')).toBe(site.url)
    }
    await closed(seen)
  })
})

test('axe finds nothing on pledge, certificate and help, in either language', async () => {
  const seen = await trained('?page=pledge')
  const found: string[] = []
  for (const language of ['zh', 'en']) {
    for (const leaf of ['pledge', 'certificate', 'help']) {
      await seen.page.goto(`${site.url}?page=${leaf}&lang=${language}`)
      await seen.page.waitForSelector('.leaf h1')
      found.push(...(await violationsOn(seen.page)).map((what) => `${leaf} ${language}: ${what}`))
    }
  }
  expect(found).toEqual([])
  await seen.page.goto(`${site.url}?page=pledge&lang=en`)
  await seen.page.locator('h1', { hasText: pledgeEn.title }).waitFor()
  await closed(seen)
})
