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
const fullest = 5

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

/** How much of a full moment must be whole: all of it, or at least what one cannot do without. */
type Asked = 'all' | 'least'

/** What is not seen whole as the page stands: of the words said last, the answers and the tools. */
const misfits = (page: Page, asked: Asked) =>
  page.evaluate((wanted) => {
    const box = (element: Element) => element.getBoundingClientRect()
    /** Inside the window and inside whatever scrolls around it. */
    const isWhole = (element: Element) => {
      const { top, bottom, left, right } = box(element)
      if (top < -1 || left < -1 || bottom > innerHeight + 1 || right > innerWidth + 1) return false
      for (let at = element.parentElement; at !== null; at = at.parentElement) {
        const { overflowY } = getComputedStyle(at)
        if (overflowY !== 'auto' && overflowY !== 'hidden') continue
        const edge = box(at)
        if (top < edge.top - 2 || bottom > edge.bottom + 2) return false
      }
      return true
    }
    const hidden = (what: string, all: readonly Element[]) =>
      all.filter((one) => !isWhole(one)).map((one) => `${what}: ${one.textContent.slice(0, 40)}`)
    const many = wanted === 'all'
    const said = [...document.querySelectorAll('.log > *')].slice(many ? -2 : -1)
    const answers = [...document.querySelectorAll('.tray .offer')].slice(0, many ? 5 : 2)
    const tools = [...document.querySelectorAll('.tools .tool')]
    return [
      ...hidden('not read whole', said),
      ...hidden('not seen whole', answers),
      ...hidden('out of reach', tools),
    ]
  }, asked)

test.each([
  ['least', 'zh', 360, 640, 100],
  ['least', 'zh', 360, 740, 100],
  ['least', 'en', 390, 844, 100],
  ['all', 'zh', 768, 1024, 100],
  ['all', 'en', 1366, 768, 100],
  ['least', 'en', 1366, 768, 150],
  ['all', 'zh', 1920, 1080, 100],
  ['least', 'zh', 1920, 1080, 150],
] as const)(
  'of the fullest moments %s is whole, in %s at %i × %i with letters of %i %%',
  async (asked, language, width, height, textSize) => {
    const seen = await visit({ address: `?lang=${language}`, width, height, textSize })
    await seen.page.waitForSelector('.invitation')
    const found: string[] = []
    for (const address of cases.flatMap((id) => fullMoments(id, language))) {
      await go(seen, address)
      found.push(...(await misfits(seen.page, asked)).map((what) => `${address}: ${what}`))
    }
    expect(found).toEqual([])
    await closed(seen)
  },
  120_000,
)
