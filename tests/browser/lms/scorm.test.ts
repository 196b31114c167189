import { copyFileSync, mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readAttempt } from '../../../src/wire/lms/attempt.ts'
import { addressOf, closed, playOn, toDebrief, visit, withBrowser } from '../visit.ts'
import { begun, nearlyLost, short } from './begun.ts'
import type { PlatformWish } from './platformPage.ts'
import { launch, packed, platformHtml, serve, unzipped } from './platform.ts'

withBrowser()
const out = packed('--only', 'scorm12,scorm2004,single', '--case', 'parcel-claim')
const courses = packed(
  ...['--only', 'scorm12,scorm2004', '--course', '--case', 'parcel-claim', '--case', 'sword-sale'],
)
const sites = new Map<string, Awaited<ReturnType<typeof serve>>>()
const at = (version: PlatformWish['version'], what: 'case' | 'course' = 'case') =>
  sites.get(`${version} ${what}`)?.url ?? ''
beforeAll(async () => {
  const page = await platformHtml()
  for (const [version, name] of [
    ['1.2', 'scorm12'],
    ['2004', 'scorm2004'],
  ] as const) {
    const zip = join(out, `${name}/shipo-parcel-claim-${name}.zip`)
    const course = join(courses, `${name}/shipo-course-${name}.zip`)
    sites.set(`${version} case`, await serve(unzipped(zip), page))
    sites.set(`${version} course`, await serve(unzipped(course), page))
  }
}, 180_000)
afterAll(() => {
  for (const site of sites.values()) site.close()
})

const decisionsIn = (values: Readonly<Record<string, string>>) =>
  Object.keys(values).filter((one) => /^cmi\.interactions\.\d+\.id$/.test(one)).length

const spoken = {
  '1.2': {
    status: 'cmi.core.lesson_status',
    score: 'cmi.core.score.raw',
    left: { 'cmi.core.lesson_status': 'incomplete', 'cmi.core.exit': 'suspend' },
    done: { 'cmi.core.lesson_status': 'completed', 'cmi.core.exit': '' },
    finish: 'LMSFinish ',
    missed: { 'cmi.objectives.0.status': 'incomplete', 'cmi.objectives.0.score.raw': '0' },
  },
  '2004': {
    status: 'cmi.completion_status',
    score: 'cmi.score.raw',
    left: { 'cmi.completion_status': 'incomplete', 'cmi.exit': 'suspend' },
    done: { 'cmi.completion_status': 'completed', 'cmi.exit': 'suspend' },
    finish: 'Terminate ',
    missed: { 'cmi.objectives.0.success_status': 'unknown' },
  },
} as const

describe.each(['1.2', '2004'] as const)(
  'in a platform with SCORM %s, behind a strict gate',
  (version) => {
    const words = spoken[version]

    test('a case is told decision by decision, resumed where it stood, and done', async () => {
      const first = await launch(at(version), { version, before: begun(version, 'scam') })
      await playOn(first.player, short.texts.slice(0, 3))
      await expect.poll(async () => decisionsIn(await first.saved())).toBe(3)
      const offers = await first.player.offers()
      await first.leave()
      await expect.poll(async () => (await first.calls()).at(-1)).toBe(words.finish)
      const kept = await first.saved()
      expect(kept).toMatchObject(words.left)
      expect(await first.complaints()).toEqual([])

      // Another computer: what the platform has is all there is.
      const second = await launch(at(version), { version, before: kept })
      await second.player.turn()
      expect(await second.player.offers()).toEqual(offers)
      await playOn(second.player, short.texts.slice(3))
      await second.player.recall()
      await second.leave()
      await expect.poll(async () => (await second.calls()).at(-1)).toBe(words.finish)
      const done = await second.saved()
      expect(done).toMatchObject(words.done)
      expect(decisionsIn(done)).toBe(short.texts.length)
      const score = Number(done[words.score])
      const { scores } = readAttempt(done['cmi.suspend_data'] ?? '') ?? {}
      expect(scores).toEqual({ first: score, best: score, last: score })
      expect(await second.complaints()).toEqual([])
      expect([...first.errors, ...second.errors]).toEqual([])

      // To look back writes nothing.
      const third = await launch(at(version), { version, before: done, mode: 'review' })
      await third.course.locator('.debrief').waitFor()
      expect(await third.course.locator('.over-notice').textContent()).toContain('回看')
      await third.leave()
      await expect.poll(async () => (await third.calls()).at(-1)).toBe(words.finish)
      expect((await third.calls()).filter((call) => /SetValue|Commit/.test(call))).toEqual([])
    }, 60_000)

    test('in a course each case is told by itself; flags that were there to be raised are objectives', async () => {
      const { acts, byHand } = nearlyLost()
      const before = begun(version, 'scam', acts)
      const page = 'parcel-claim.html'
      const seen = await launch(at(version, 'course'), { version, before, page })
      await playOn(seen.player, byHand)
      await expect.poll(() => seen.saved()).toMatchObject(words.missed)
      expect(await seen.complaints()).toEqual([])
      // The other case of the course, on the same computer, knows nothing of it.
      const other = await launch(at(version, 'course'), {
        ...{ version, page: 'sword-sale.html', device: seen.context },
      })
      await other.player.turn()
      const [first = ''] = await other.player.offers()
      await other.player.take(first)
      await expect.poll(async () => decisionsIn(await other.saved())).toBe(1)
      expect((await other.saved())['cmi.interactions.0.id']).toContain('sword-sale')
      expect(await other.complaints()).toEqual([])
      await seen.context.close()
    }, 60_000)
  },
)

describe('whatever the platform does', () => {
  const version = '1.2'

  test('a tab that is killed after any decision loses that one at most, and the player none', async () => {
    const first = await launch(at(version), { before: begun(version, 'scam') })
    await first.player.turn()
    let kept = {}
    for (const [nth, text] of short.texts.slice(0, 3).entries()) {
      await first.player.take(text)
      kept = await first.saved()
      expect(decisionsIn(kept)).toBeGreaterThanOrEqual(nth)
    }
    const offers = await first.player.offers()
    await first.course.goto('chrome://crash').catch(() => undefined)
    await first.platform.close().catch(() => undefined)

    // The same computer, and a platform that never heard of the last decision.
    const late = begun(version, 'scam')
    const second = await launch(at(version), { before: late, device: first.context })
    await second.player.turn()
    expect(await second.player.offers()).toEqual(offers)
    // What it missed it is told now.
    await expect.poll(async () => decisionsIn(await second.saved())).toBe(3)
    expect(await second.complaints()).toEqual([])
    await second.context.close()
  }, 60_000)

  test('one that throws, talks rubbish or promises is played in, and it is said that nothing is saved', async () => {
    const ways = ['throws', 'rubbish', 'promises'] as const
    await Promise.all(
      ways.map(async (hostile) => {
        const seen = await launch(at(version), { before: begun(version, 'scam'), hostile })
        await playOn(seen.player, short.texts.slice(0, 1))
        await expect
          .poll(() => seen.course.locator('.over-notice').textContent())
          .toContain('还没能存进')
        await playOn(seen.player, short.texts.slice(1, 2))
        expect(seen.errors).toEqual([])
        await seen.context.close()
      }),
    )
  }, 60_000)

  test('one that refuses to save is played in to the end; what is not saved there is said, and kept here', async () => {
    const hostile = 'refuses'
    const seen = await launch(at(version), { before: begun(version, 'scam'), hostile })
    await playOn(seen.player, short.texts)
    await expect
      .poll(() => seen.course.locator('.over-notice').textContent())
      .toContain('先留在这台设备上')
    await seen.player.recall()
    expect(await seen.course.locator('.debrief').textContent()).toContain(short.ending)
    const own = await seen.course.evaluate(() => localStorage.getItem('shipo/1/lms/parcel-claim'))
    expect(readAttempt(JSON.parse(own ?? '""') as string)?.interactions).toBe(short.texts.length)
    expect(seen.errors).toEqual([])
    await seen.context.close()
  }, 60_000)

  test('one that takes its time keeps nobody waiting long, and has everything in the end', async () => {
    const seen = await launch(at(version), { before: begun(version, 'scam'), hostile: 'slow' })
    await playOn(seen.player, short.texts.slice(0, 2))
    await expect.poll(async () => decisionsIn(await seen.saved())).toBe(2)
    expect(await seen.complaints()).toEqual([])
    await seen.context.close()
  }, 60_000)
})

test('a case sent as one page is played to its end, from any folder and with no network', async () => {
  const file = join(out, 'single/shipo-parcel-claim.html')
  expect(statSync(file).size).toBeLessThanOrEqual(2048 * 1024)
  const folder = join(out, '邮件 附件')
  mkdirSync(folder)
  copyFileSync(file, join(folder, '反诈 训练.html'))
  const page = pathToFileURL(join(folder, '反诈 训练.html')).href
  const seen = await visit({ at: page, address: addressOf('scam') })
  await playOn(seen.player, short.texts)
  await toDebrief(seen)
  expect(await seen.page.locator('.debrief').textContent()).toContain(short.ending)
  await closed(seen)
}, 60_000)
