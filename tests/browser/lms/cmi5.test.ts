// cmi5 in a platform of its own, and a school's record store beside it: small ones, that keep to the
// rules and say where a course does not.
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readAttempt } from '../../../src/wire/lms/attempt.ts'
import { watched } from '../evidence.ts'
import { playerOf } from '../player.ts'
import { browser, playOn, withBrowser } from '../visit.ts'
import { begun, short } from './begun.ts'
import { packed, serve, unzipped } from './platform.ts'
import { openStores } from './recordStore.ts'

withBrowser()
const stores = await openStores()
const out = packed(
  ...['--only', 'cmi5', '--case', 'parcel-claim'],
  ...['--xapi', `${stores.url}xapi`, '--xapi-key', 'w:1'],
)

const actor = { account: { homePage: 'https://school.example', name: 'u-1' } }
const category = 'https://w3id.org/xapi/cmi5/context/categories/cmi5'

let url = ''
let close = () => undefined as unknown
beforeAll(async () => {
  const zip = join(out, 'cmi5/shipo-parcel-claim-cmi5.zip')
  ;({ url, close } = await serve(unzipped(zip), ''))
}, 180_000)
afterAll(() => {
  close()
  stores.close()
})

test('a case is told to a platform with cmi5 and to a store of the school, over a reload, as their rules say', async () => {
  const { launched, school, states, complaints } = stores
  const kept = begun('2004', 'scam')['cmi.suspend_data']
  states.set('LMS.LaunchData', {
    contextTemplate: {
      contextActivities: { grouping: [{ id: 'urn:course' }] },
      extensions: { session: 's1' },
    },
    launchMode: 'Normal',
    masteryScore: 0.8,
  })
  states.set('shipo-attempt', { attempt: kept, told: [] })
  // The school's store is not there at first: what it missed it is sent.
  stores.breaks(1)
  const context = await browser.newContext({ locale: 'zh-CN', reducedMotion: 'reduce' })
  await context.addInitScript(() => {
    localStorage.setItem('shipo/1/settings', '{"stage":false}')
  })
  const page = await context.newPage()
  await watched(page)
  const launch = new URLSearchParams({
    ...{ endpoint: `${stores.url}lrs/`, fetch: `${stores.url}key`, registration: 'r-1' },
    ...{ activityId: 'urn:shipo:case:parcel-claim', actor: JSON.stringify(actor) },
  })
  const player = playerOf(page)
  await page.goto(`${url}course/index.html?${launch.toString()}`)
  await playOn(player, short.texts.slice(0, 2))
  const offers = await player.offers()

  // Loaded anew in the middle, it is the same visit: nothing is begun twice, and nothing is over.
  await page.reload()
  await player.turn()
  expect(await player.offers()).toEqual(offers)
  await playOn(player, short.texts.slice(2))
  await expect.poll(launched.verbs).toContain('passed')
  await expect.poll(school.verbs).toContain('completed')
  expect(await page.locator('.over-notice').count()).toBe(0)
  await page.goto('about:blank')
  await expect.poll(launched.verbs).toContain('terminated')
  const decisions = short.texts.map(() => 'answered')
  expect(launched.verbs()).toEqual([
    ...['initialized', ...decisions, 'completed', 'passed', 'terminated'],
  ])
  // Its own are marked as such, and no other is; only a judgement has a score.
  for (const { verb, context: around, result, actor: who } of launched.statements) {
    const own = around.contextActivities?.category?.some(({ id }) => id === category) ?? false
    expect(own).toBe(!verb.id.endsWith('answered'))
    expect(result?.score !== undefined).toBe(/passed|failed/.test(verb.id))
    expect(who).toEqual(actor)
  }
  const { attempt } = states.get('shipo-attempt') as { readonly attempt: string }
  expect(readAttempt(attempt)?.interactions).toBe(short.texts.length)

  // The school's own is told the same of nobody: no name, and no number that stands for one.
  expect(school.verbs()).toEqual(['initialized', ...decisions, 'completed'])
  const answers = ({ statements }: typeof school) =>
    statements.flatMap(({ result }) => result?.response ?? [])
  expect(answers(school)).toEqual(answers(launched))
  expect(new Set(school.statements.map((one) => JSON.stringify(one.actor))).size).toBe(1)
  expect(new Set(school.statements.map((one) => one.context.registration)).size).toBe(1)
  expect(JSON.stringify(school.statements)).not.toMatch(/u-1|r-1|school\.example|[^\x20-\x7e]/)

  // What was ended stays so: it is said, and can be played.
  await page.goto(`${url}course/index.html`)
  await player.turn()
  expect(await page.locator('.over-notice').textContent()).toContain('已经结束')
  await page.goto('about:blank')
  expect(launched.verbs().at(-1)).toBe('terminated')
  expect(complaints).toEqual([])
  await context.close()
}, 90_000)
