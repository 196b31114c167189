// One look first: what it was, what it cost, the moment, the way back and what to do for real; the rest
// behind headings that open by key as well.
import { describe, expect, test } from 'vitest'
import { picksOf, writeRun } from '../../src/core/run/run.ts'
import { openTale } from '../../src/core/story/story.ts'
import { languages, type Language, type Truth } from '../../src/core/story/tags.ts'
import { finishAs, type Robot } from '../../src/workshop/explore/robots.ts'
import { thinking } from '../core/run/asked.ts'
import { fileIn } from '../library.ts'
import { closed, visit, withSite } from './visit.ts'

withSite()

interface Played {
  readonly caseId: string
  readonly truth: Truth
  readonly robot: Robot
}

const runs: readonly (Played & { readonly what: string })[] = [
  { what: 'pure loss', caseId: 'urgent-friend', truth: 'scam', robot: 'always-trust' },
  { what: 'pure loss', caseId: 'sword-sale', truth: 'scam', robot: 'always-trust' },
  { what: 'pure suspicion', caseId: 'parcel-claim', truth: 'genuine', robot: 'always-refuse' },
  { what: 'help', caseId: 'urgent-friend', truth: 'genuine', robot: 'careful' },
]

function debriefOf({ caseId, truth, robot }: Played, language: Language): string {
  const file = fileIn(caseId, language)
  const picks = picksOf(finishAs(robot, file, truth).run)
  const thought = thinking(openTale(file), truth, picks, 'rather-real')
  const acts = [...thought, { did: 'recall' } as const]
  const run = writeRun({ caseId, version: file.version, language, truth, acts })
  return `?case=${caseId}&run=${run}`
}

describe('the first screen of a debrief', () => {
  const each = runs.flatMap((run) => languages.map((language) => ({ ...run, language })))

  test.each(each)('$what ($caseId, $truth, $language) is seen whole at 360 × 740', async (run) => {
    const size = { width: 360, height: 740 }
    const seen = await visit({ address: debriefOf(run, run.language), ...size })
    await seen.page.waitForSelector('.first')
    const [shown, across] = await seen.page.evaluate(() => {
      const low = [...document.querySelectorAll('h1, .first > *, .first button')].map(
        (one) => one.getBoundingClientRect().bottom,
      )
      return [Math.max(...low), document.documentElement.scrollWidth]
    })
    expect(shown).toBeLessThanOrEqual(740)
    expect(across).toBe(360)
    await closed(seen)
  })

  test('the rest opens by key, and the page is no longer than four screens before', async () => {
    const [run] = runs
    if (run === undefined) throw new Error('there is a run')
    const seen = await visit({ address: debriefOf(run, 'zh'), width: 360, height: 740 })
    const { page } = seen
    await page.waitForSelector('.first')
    const tall = await page.evaluate(() => document.documentElement.scrollHeight / innerHeight)
    expect(tall).toBeLessThan(4.5)
    expect(await page.locator('.timeline').isVisible()).toBe(false)
    await page.locator('.part--timeline > summary').focus()
    await page.keyboard.press('Enter')
    await page.locator('.timeline .pick').first().waitFor()
    await closed(seen)
  })
})
