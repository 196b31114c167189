// What a trainer prints for a lesson, and a lesson of her own dropped on the page.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { languages } from '../../src/core/story/tags.ts'
import { lessonIds } from '../../src/workshop/compile/lessons.ts'
import { papersWords } from '../../src/words/papersWords.ts'
import { violationsOn } from './axe.ts'
import { dropOn } from './dropping.ts'
import { turnTo } from './thePage.ts'
import { closed, visit, withSite } from './visit.ts'

withSite()

/** How many pages it prints on, and whether each is an upright A4. */
async function printed(page: Page) {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)]
  const upright = boxes.every(
    ([, width, height]) =>
      Math.abs(Number(width) - 595.3) < 1 && Math.abs(Number(height) - 841.9) < 1,
  )
  return { pages: pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length, upright }
}

/** What on the sheet is cut, or reaches beyond it. */
const cut = (page: Page) =>
  page.evaluate(() => {
    const sheet = document.querySelector('.a4')
    if (sheet === null) return ['no sheet']
    const edge = sheet.getBoundingClientRect()
    return [...sheet.querySelectorAll('*')].flatMap((one) => {
      const box = one.getBoundingClientRect()
      const out = box.right > edge.right + 1 || box.bottom > edge.bottom + 1 || box.left < edge.left
      return out ? [`${one.getAttribute('class') ?? ''} ${one.textContent.slice(0, 40)}`] : []
    })
  })

describe('the papers of every lesson that ships', () => {
  test.each(languages)(
    'stand on one upright A4 each, with nothing cut, in %s',
    async (language) => {
      const seen = await visit({ address: `?page=ballot&lang=${language}` })
      const { page } = seen
      const lessons = lessonIds('stories')
      const papers = [
        { kind: 'ballot', lesson: '' },
        ...lessons.flatMap((lesson) => ['handout', 'sheet'].map((kind) => ({ kind, lesson }))),
      ]
      for (const { kind, lesson } of papers) {
        await turnTo(page, `?page=${kind}&lesson=${lesson}`)
        await page.locator(`.a4--${kind}`).waitFor()
        expect({ kind, lesson, ...(await printed(page)) }).toEqual({
          ...{ kind, lesson },
          ...{ pages: 1, upright: true },
        })
        await page.emulateMedia({ media: 'print' })
        expect(await cut(page)).toEqual([])
        expect(await page.locator('button:visible').count()).toBe(0)
        await page.emulateMedia({ media: null })
      }
      await closed(seen)
    },
  )
})

test('the handout has no number on it but the three, and the sheet a source and a date for each fact', async () => {
  const seen = await visit({ address: '?page=handout&lesson=mixed-45' })
  const { page } = seen
  const words = (await page.locator('.a4').textContent()) ?? ''
  expect([...new Set(words.match(/\d{3,}/g))].sort()).toEqual(['110', '12381', '96110'])
  await page.getByRole('button', { name: papersWords.zh.names.sheet }).click()
  const facts = page.locator('.running__facts li')
  await facts.first().waitFor()
  expect(await facts.count()).toBe(4)
  for (const fact of await facts.allTextContents()) expect(fact).toMatch(/（.+，\d{4}/)
  expect(await page.locator('.running__order tbody tr').count()).toBe(12)
  expect(await page.locator('.running__order tbody td').first().textContent()).toBe('0–1′')
  await closed(seen)
})

test('the letters of the ballot are high enough for ten metres, and never told by colour alone', async () => {
  const seen = await visit({ address: '?page=ballot' })
  const { page } = seen
  await page.emulateMedia({ media: 'print' })
  await page.waitForSelector('.ballot__face svg')
  const faces = await page.evaluate(() =>
    [...document.querySelectorAll('.ballot__face svg')].map((svg) => ({
      letter: svg.textContent,
      shape: svg.querySelector('path')?.getAttribute('d'),
      colour: getComputedStyle(svg.querySelector('path') ?? svg).fill,
      // A capital is seven tenths of its line.
      highMm:
        ((0.7 *
          Number(svg.querySelector('text')?.getAttribute('font-size')) *
          svg.getBoundingClientRect().height) /
          100 /
          96) *
        25.4,
      wideMm: (svg.getBoundingClientRect().width / 96) * 25.4,
    })),
  )
  expect(faces.map(({ letter }) => letter)).toEqual(['D', 'C', 'A', 'B'])
  expect(new Set(faces.map(({ shape }) => shape)).size).toBe(4)
  expect(new Set(faces.map(({ colour }) => colour)).size).toBe(4)
  for (const { highMm, wideMm } of faces) {
    // Two hundredths of a degree or more a stroke: 35 mm at 10 m is 12 minutes of arc.
    expect(highMm).toBeGreaterThanOrEqual(35)
    expect(wideMm).toBeGreaterThanOrEqual(90)
  }
  await closed(seen)
})

test('without a lesson, or with one that is not there, they are offered', async () => {
  const seen = await visit({ address: '?page=sheet&lesson=nowhere' })
  const { page } = seen
  expect(await page.locator('main').textContent()).toContain(papersWords.zh.missing)
  await page.getByRole('button', { name: '卖剑 · 十分钟' }).click()
  await page.locator('.running').waitFor()
  expect(new URL(page.url()).searchParams.get('lesson')).toBe('sword-sale-10')
  expect(await violationsOn(page)).toEqual([])
  await page.goBack()
  await page.locator('.lesson-choice').waitFor()
  expect(await violationsOn(page)).toEqual([])
  await closed(seen)
})

describe('a lesson of one’s own, dropped on the page', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'shipo-lesson-'))
  })
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  const guide = readFileSync('stories/lessons/README.md', 'utf8')
  const example = /^```yaml lesson\n([\s\S]*?)^```$/m.exec(guide)?.[1] ?? ''
  const written = (name: string, text: string) => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  }

  test('is checked there, and its papers are printed', async () => {
    const seen = await visit({})
    const { page } = seen
    await dropOn(page, written('My lesson.yaml', example))
    const report = page.locator('.lesson-report')
    await report.getByRole('button', { name: papersWords.zh.names.handout }).click()
    await page.locator('.handout').waitFor()
    expect(await page.locator('.handout h2').textContent()).toBe('包裹理赔 · 八分钟')
    await page.goBack()
    await report.waitFor()
    expect(await violationsOn(page)).toEqual([])
    await closed(seen)
  })

  test('with mistakes says which line and what to do, and home is a button away', async () => {
    const seen = await visit({})
    const { page } = seen
    await dropOn(page, written('mine.yaml', example.replace('parcel-claim\n', 'parcel-clam\n')))
    const found = page.locator('.lesson-report__findings li')
    await found.first().waitFor()
    expect(await found.first().textContent()).toContain('mine.yaml:')
    expect(await found.first().textContent()).toContain('did you mean "parcel-claim"?')
    expect(await page.getByRole('button', { name: papersWords.zh.names.sheet }).count()).toBe(0)
    await page.getByRole('button', { name: papersWords.zh.home }).click()
    await page.locator('.home').waitFor()
    await closed(seen)
  })
})
