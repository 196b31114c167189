import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { writeRun } from '../../src/core/run/run.ts'
import type { Step } from '../../src/core/story/step.ts'
import { openTale } from '../../src/core/story/story.ts'
import type { Language, Truth } from '../../src/core/story/tags.ts'
import { fileIn } from './library.ts'
import { turnTo } from './thePage.ts'
import { closed, visit, withSite, type Visit } from './visit.ts'

withSite()

interface Moment {
  readonly run: string
  /** How much there is to find room for: words to read, and words to choose from. */
  readonly fullness: number
}

const cases = ['parcel-claim', 'sword-sale', 'urgent-friend'] as const
const roads = 12
const fullest = 4

/** The moments of a case with the most to show, on roads that turn at every fork in turn. */
function fullMoments(caseId: string, language: Language): readonly string[] {
  const file = fileIn(caseId, language)
  const tale = openTale(file)
  const found = new Map<string, Moment>()
  for (const truth of ['scam', 'genuine'] as const satisfies readonly Truth[]) {
    for (let road = 0; road < roads; road++) {
      const picks: number[] = []
      for (;;) {
        const here = tale.steps(truth, picks).at(-1)
        if (here === undefined || here.options.length === 0 || picks.length > 40) break
        const acts = picks.map((option) => ({ did: 'pick' as const, option }))
        const run = writeRun({ caseId, version: file.version, language, truth, acts })
        const best = found.get(here.scene)
        const fullness = fullnessOf(here)
        if (best === undefined || best.fullness < fullness) found.set(here.scene, { run, fullness })
        picks.push((road * 7 + picks.length * (road + 3)) % here.options.length)
      }
    }
  }
  const moments = [...found.values()].sort((a, b) => b.fullness - a.fullness)
  return moments.slice(0, fullest).map(({ run }) => `?case=${caseId}&run=${run}`)
}

function fullnessOf({ view, options }: Step): number {
  const said = options.filter(({ spot }) => spot === 'say' || spot === 'page')
  const rows = (texts: readonly string[]) => texts.reduce((sum, text) => sum + 20 + text.length, 0)
  const around = rows(view.around.map(({ text }) => text))
  return (
    rows(said.map(({ text }) => text)) +
    around +
    rows(view.notices.slice(-1).map(({ text }) => text))
  )
}

/** Goes to an address without loading the page anew, as the way back does. */
async function go({ page, player }: Visit, address: string): Promise<void> {
  await turnTo(page, address)
  await page.waitForFunction((to) => location.search === to, address)
  await player.turn()
}

/** What does not fit on the page as it stands. */
const misfits = (page: Page) =>
  page.evaluate(() => {
    const box = (element: Element) => element.getBoundingClientRect()
    const low = [...document.querySelectorAll('.tools .tool, .tray__more button')]
      .filter((one) => box(one).bottom > innerHeight + 1)
      .map((one) => `below the edge: ${one.textContent}`)
    const answers = [...document.querySelectorAll('.tray .offer')]
    const squeezed = answers
      .filter((one) => box(one).height < box(one.querySelector('span') ?? one).height)
      .map((one) => `higher than its button: ${one.textContent}`)
    const edge = document.querySelector('.tray__offers')
    const whole = answers.filter((one) => edge !== null && box(one).bottom <= box(edge).bottom + 1)
    const unseen = answers.length > 0 && whole.length === 0 ? ['no answer is seen whole'] : []
    return [...low, ...squeezed, ...unseen]
  })

test.each([
  [360, 740, 'en'],
  [375, 667, 'zh'],
  [320, 568, 'zh'],
  [1366, 768, 'en'],
] as const)(
  'at %i × %i in %s, the fullest moments of each case keep answers and tools on the page',
  async (width, height, language) => {
    const seen = await visit({ address: `?lang=${language}`, width, height })
    await seen.page.waitForSelector('.invitation')
    const found: string[] = []
    for (const address of cases.flatMap((id) => fullMoments(id, language))) {
      await go(seen, address)
      found.push(...(await misfits(seen.page)).map((what) => `${address}: ${what}`))
    }
    expect(found).toEqual([])
    await closed(seen)
  },
  120_000,
)
