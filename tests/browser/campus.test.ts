import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { BuildingId } from '../../src/core/buildings.ts'
import { logLine, type LogLine } from '../../src/core/log/logbook.ts'
import { toldOfCase } from '../../src/core/log/toldCase.ts'
import { play } from '../../src/core/run/play.ts'
import type { Run } from '../../src/core/run/run.ts'
import { openTale } from '../../src/core/story/story.ts'
import type { EndingId } from '../../src/core/story/card.ts'
import type { Truth } from '../../src/core/story/tags.ts'
import { campusFrame, spots } from '../../src/stage/campus/campusPlan.ts'
import { thinking } from '../core/run/asked.ts'
import { filesOf } from '../library.ts'
import { violationsOn } from './axe.ts'
import { openBrowser } from './chromium.ts'
import { roads, type CaseId, type Road } from './endings/roads.ts'
import { walked } from './endings/walked.ts'
import { openList, openSettings, putLog, startFromHome, startThere } from './thePage.ts'
import { closed, visit, withSite } from './visit.ts'

withSite()

const map = '.campus__map'
const onStage = `${map} canvas`
const chosen = '.place--open .place__title'

/** A finished run that ends so, rightly judged, as the logbook has it. */
function finishedRun(caseId: CaseId, truth: Truth, ending: EndingId): LogLine {
  const file = filesOf(caseId).zh
  const title = file.card.endings.find(({ id }) => id === ending)?.title
  const road = roads[caseId].find((one: Road) => one.truth === truth && one.ending === title)
  if (road === undefined) throw new Error(`no road of ${caseId} ends with ${ending} as ${truth}`)
  const tale = openTale(file)
  const answer = truth === 'scam' ? 'rather-trick' : 'rather-real'
  const acts = thinking(tale, truth, walked(caseId, road).picks, answer)
  const { version, language } = file
  const run: Run = { caseId, version, language, truth, acts: [...acts, { did: 'recall' }] }
  const told = toldOfCase(play(tale, run), file.card)
  if (told === undefined) throw new Error(`${caseId} was not finished`)
  return logLine('2026-11-24T12:00:00.000Z', run, told)
}

/** Where the middle of a box of the map is on the page. */
async function pointOf(page: Page, { x, y, width, height }: (typeof spots)[BuildingId]['box']) {
  const slot = await page.locator(map).boundingBox()
  if (slot === null) throw new Error('there is no map')
  const { seen, zoom } = campusFrame(slot.width, slot.height)
  return {
    x: slot.x + (x + width / 2 - seen.x) * zoom,
    y: slot.y + (y + height / 2 - seen.y) * zoom,
  }
}

async function press(page: Page, place: BuildingId): Promise<void> {
  const { x, y } = await pointOf(page, spots[place].box)
  await page.mouse.click(x, y)
}

/** How bright the page is at a pane of a building, 0–255. */
async function brightnessAt(page: Page, place: BuildingId, pane: number): Promise<number> {
  const box = spots[place].panes[pane]
  if (box === undefined) throw new Error(`${place} has no pane ${String(pane)}`)
  const { x, y } = await pointOf(page, box)
  const clip = { x: Math.round(x) - 6, y: Math.round(y) - 8, width: 4, height: 4 }
  const picture = (await page.screenshot({ clip })).toString('base64')
  return page.evaluate(async (png) => {
    const image = new Image()
    image.src = `data:image/png;base64,${png}`
    await image.decode()
    const pen = new OffscreenCanvas(4, 4).getContext('2d')
    pen?.drawImage(image, 0, 0)
    const all = pen?.getImageData(0, 0, 4, 4).data ?? new Uint8ClampedArray(64)
    return all.reduce((sum, value, n) => (n % 4 === 3 ? sum : sum + value), 0) / 48
  }, picture)
}

describe('the campus', () => {
  test('is chosen from by keyboard alone', async () => {
    const seen = await visit({ stage: true })
    const { page } = seen
    await page.waitForSelector('.invitation')
    const tabTo = async (place: string) => {
      const wanted = page.locator(place).first()
      while (!(await wanted.evaluate((one) => one === document.activeElement)))
        await page.keyboard.press('Tab')
    }
    await tabTo('.home__fold summary')
    await page.keyboard.press('Enter')
    await page.locator('.place__button').first().waitFor()
    await tabTo('.place__button')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    expect(await page.locator(chosen).textContent()).toBe('宿舍楼')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await seen.player.turn()
    expect(new URL(page.url()).searchParams.get('case')).toBe('urgent-friend')
    await closed(seen)
  })

  test('is chosen from by pressing a building on the stage', async () => {
    const seen = await visit({ stage: true })
    const { page } = seen
    await page.waitForSelector(onStage)
    await press(page, 'net-cafe')
    await page.waitForSelector(`${chosen}:text("网咖")`)
    await press(page, 'library')
    expect(await page.locator('.campus__label').textContent()).toContain('图书馆')
    expect(await page.locator(chosen).textContent()).toBe('网咖')
    await startThere(page)
    await seen.player.turn()
    expect(new URL(page.url()).searchParams.get('case')).toBe('sword-sale')
    await closed(seen)
  })

  test('lights the building under the pointer, in the picture and in the list', async () => {
    const seen = await visit({ stage: true })
    const { page } = seen
    await page.waitForSelector(onStage)
    await openList(page)
    const { x, y } = await pointOf(page, spots['net-cafe'].box)
    await page.mouse.move(x, y)
    await page.waitForSelector('.place--near .place__title:text("网咖")')
    await page.waitForSelector('[data-light="lamp/net-cafe"]', { state: 'attached' })
    await page.locator('.place__button', { hasText: '宿舍楼' }).hover()
    await page.waitForSelector('[data-light="lamp/dormitory"]', { state: 'attached' })
    await closed(seen)
  })

  test('gives the stage to a case and takes it back', async () => {
    const seen = await visit({ stage: true })
    const { page, player } = seen
    await page.waitForSelector(onStage)
    await startFromHome(page)
    await player.turn()
    await page.waitForSelector('.stage-slot canvas')
    await page.goBack()
    await page.waitForSelector(onStage)
    expect(await page.locator('canvas').count()).toBe(1)
    await closed(seen)
  })

  test('leaves no stage behind where a case is opened before it has come', async () => {
    const seen = await visit({ stage: true })
    const { page, player } = seen
    await startFromHome(page)
    await player.turn()
    await page.waitForSelector('.stage-slot canvas')
    expect(await page.locator('canvas').count()).toBe(1)
    await closed(seen)
  })

  test('goes from the stage to the picture and back as it is set', async () => {
    const seen = await visit({ stage: true })
    const { page } = seen
    await page.waitForSelector(onStage)
    await openSettings(page)
    const stage = page.locator('dialog.settings .tick', { hasText: '画面' }).locator('input')
    await stage.uncheck()
    await page.waitForSelector(onStage, { state: 'detached' })
    await stage.check()
    await page.waitForSelector(onStage)
    await closed(seen)
  })
})

describe('a window is lit', () => {
  const finished = [
    finishedRun('parcel-claim', 'scam', 'hung-checked'),
    finishedRun('sword-sale', 'genuine', 'fair-sale'),
  ]

  test.each([
    ['on the stage', true],
    ['in the picture', false],
  ])('after a fraud seen through and somebody helped, %s', async (_, stage) => {
    const seen = await visit({ stage })
    const { page } = seen
    await page.waitForSelector('.campus__still', { state: 'attached' })
    const before = await brightnessAt(page, 'courier', 0)
    await putLog(page, finished)
    await page.reload()
    await page.waitForSelector('.panes__one--seen')
    if (stage) await page.waitForSelector(onStage)
    await openList(page)
    const names = await page.locator('.place__button').allTextContents()
    expect(names).toContainEqual(expect.stringMatching(/快递站.*识破过/))
    expect(names).toContainEqual(expect.stringMatching(/网咖.*帮到过/))
    // The window that is lit first, the one beside it, and that of a fraud nobody has met yet.
    await expect.poll(() => brightnessAt(page, 'courier', 0)).toBeGreaterThan(before + 60)
    await expect.poll(() => brightnessAt(page, 'net-cafe', 1)).toBeGreaterThan(before + 60)
    expect(await brightnessAt(page, 'net-cafe', 0)).toBeLessThan(before + 60)
    await closed(seen)
  })
})

describe('without the stage', () => {
  test('where WebGL is absent, the campus is drawn and chosen from', async () => {
    const plain = await openBrowser({ noGpu: true })
    const seen = await visit({ on: plain, stage: true })
    await seen.page.waitForSelector('.campus__still')
    await press(seen.page, 'dormitory')
    await seen.page.waitForSelector(`${chosen}:text("宿舍楼")`)
    await closed(seen)
    await plain.close()
  })

  test('where no canvas can be drawn on, the picture stands in', async () => {
    const seen = await visit({
      stage: true,
      before: () => {
        HTMLCanvasElement.prototype.getContext = () => null
      },
    })
    const { page } = seen
    await page.waitForSelector('.campus__still')
    await page.waitForLoadState('networkidle')
    await press(page, 'net-cafe')
    await page.waitForSelector(`${chosen}:text("网咖")`)
    expect(await page.locator('canvas').count()).toBe(0)
    await closed(seen)
  })

  test('where no picture can be fetched, the list is whole', async () => {
    const seen = await visit({ address: '?lang=zh' })
    const { page } = seen
    await page.route('**/campus*.js', (route) => route.abort())
    await page.reload()
    await openList(page)
    await page.locator('.place__button', { hasText: '宿舍楼' }).click()
    await startThere(page)
    await seen.player.turn()
    await closed(seen, /ERR_FAILED/)
  })
})

test('axe finds nothing on the campus, played and unplayed, wide and small', async () => {
  const found: string[] = []
  for (const [width, height] of [
    [1366, 768],
    [360, 740],
  ] as const) {
    const seen = await visit({ width, height })
    await seen.page.waitForSelector('.campus__still')
    found.push(...(await violationsOn(seen.page)))
    await putLog(seen.page, [finishedRun('parcel-claim', 'scam', 'helped-roommate')])
    await seen.page.reload()
    await seen.page.waitForSelector('.panes__one--seen')
    found.push(...(await violationsOn(seen.page)))
    await closed(seen)
  }
  expect(found).toEqual([])
})
