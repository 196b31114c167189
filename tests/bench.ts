// npm run bench (-- --json): the budgets of the design, measured; never part of the tests.
import { spawnSync } from 'node:child_process'
import { Story } from 'inkjs'
import type { Page } from 'playwright-core'
import type { Option } from '../src/core/story/beats.ts'
import { play, withAct } from '../src/core/run/play.ts'
import { profileOf } from '../src/core/log/profile.ts'
import { readLog } from '../src/core/log/readLog.ts'
import { writeRun, type Run } from '../src/core/run/run.ts'
import { openTale } from '../src/core/story/story.ts'
import { caseIds, compileCase } from '../src/workshop/compile/compile.ts'
import { sizesOf } from '../src/workshop/build/sizes.ts'
import { caseRoads } from '../src/workshop/explore/caseRoads.ts'
import { medianRoad } from '../src/workshop/explore/medianRoad.ts'
import { openBrowser } from './browser/chromium.ts'
import { figuresOf } from './browser/figures.ts'
import { firstLine } from './browser/firstLine.ts'
import { frameFigures } from './browser/frameFigures.ts'
import { heapAfterCase, idleFrames, tapToPaint } from './browser/pageFigures.ts'
import { packFigures } from './browser/packFigures.ts'
import { playerOf } from './browser/player.ts'
import { presentFigures } from './browser/presentFigures.ts'
import { openSite } from './browser/site.ts'
import { heapOfTenCases } from './browser/tenCases.ts'
import { firstChoiceSeconds } from './firstChoice.ts'
import { someLog } from './core/log/someLog.ts'

const { zh } = compileCase('stories', 'parcel-claim').files
const empty: Run = { caseId: zh.id, version: zh.version, language: 'zh', truth: 'scam', acts: [] }

const say: string[] = []
const results: Record<string, number> = {}
function result(name: string, value: number, what: string): void {
  results[name] = Math.round(value * 100) / 100
  say.push(`${name.padEnd(22)} ${String(results[name]).padStart(9)}   ${what}`)
}

const sizes = sizesOf('dist')
result('firstInteractionKB', sizes.firstInteractionKB, 'gzip of all the home screen needs (≤ 90)')
result('firstCaseKB', sizes.firstCaseKB, 'gzip of all but the English case, stage included (≤ 400)')

result('familyKB', sizes.familyKB, 'gzip of the largest case alone, in Chinese (≤ 40)')
result('placeKB', sizes.placeKB, 'gzip of the largest place (≤ 60)')
result('personKB', sizes.personKB, 'gzip of the largest person in all postures (≤ 12)')
result('offlineInstallKB', sizes.offlineInstallKB, 'gzip of all that plays every case (≤ 3072)')

result('embedScriptKB', sizes.embedScriptKB, 'gzip of embed.js (≤ 4)')

// Turns: every option of a long walk, on a story already open, in this Node.
const turns: number[] = []
const tale = openTale(zh)
for (let round = 0; round < 40; round++) {
  let run = empty
  play(tale, run)
  for (let turn = 0; turn < 60; turn++) {
    const { options } = play(tale, run).here
    const option = onward(options)
    if (option === undefined) break
    run = withAct(run, { did: 'pick', option: option.index })
    const began = performance.now()
    play(tale, run)
    turns.push(performance.now() - began)
  }
}
result('turnMsP50', at(turns, 0.5), `one act answered, of ${String(turns.length)} (≤ 1)`)
result('turnMsP99', at(turns, 0.99), 'the same, slowest hundredth (≤ 10)')

const forty = fortyActs()
const replays = Array.from({ length: 20 }, () => {
  const fresh = openTale(zh)
  const began = performance.now()
  play(fresh, forty)
  return performance.now() - began
})
result('replay40Ms', at(replays, 0.5), '40 acts replayed on a story just opened (≤ 20)')

// The profile of a player of years: a thousand lines from storage's text to the dials.
const thousand = JSON.stringify(someLog(1000))
const folds = Array.from({ length: 20 }, () => {
  const began = performance.now()
  profileOf(readLog(JSON.parse(thousand)).lines)
  return performance.now() - began
})
result('profile1000Ms', at(folds, 0.5), 'a profile folded from 1,000 kept runs (≤ 50)')

// The genuine half is as long as the fraud: the road in the middle, of the case where it is shortest.
const halves = caseIds('stories').map((id) => {
  const { files } = compileCase('stories', id)
  return medianRoad(files.zh, 'genuine').decisions / medianRoad(files.zh, 'scam').decisions
})
result('decisionsGenuineOverScam', Math.min(...halves), 'of the middle roads, the smallest (≥ 0.6)')

// The show: how long one waits for the first choice, at the usual pace.
const tellable = caseIds('stories').flatMap((id) => Object.values(compileCase('stories', id).files))
result(
  'firstChoiceSeconds',
  firstChoiceSeconds(tellable),
  'from the opening to the first choice, in the slowest case and language (≤ 10)',
)

// The workshop: all roads of a case, beside a loop that does nothing but what Ink must.
const explored = exploring()
result(
  'exploreStepsPerSecond',
  explored.perSecond,
  'choices explored a second, parcel-claim (≥ 5000)',
)
result(
  'exploreVsPlainLoop',
  explored.slower,
  'times slower than load, choose, continue, save (≤ 2)',
)
result(
  'checkColdMs',
  checkCold(),
  'npm-less `stories check parcel-claim` from a cold start (≤ 3000)',
)

const [browser, bare, site] = await Promise.all([
  openBrowser(),
  // An old classroom machine. With an emulated graphics card a tap would wait for that card instead.
  openBrowser({ noGpu: true }),
  openSite(),
])
const open = async (stage: boolean): Promise<Page> => {
  const context = await (stage ? browser : bare).newContext({
    viewport: { width: 900, height: 600 },
    locale: 'zh-CN',
  })
  const page = await context.newPage()
  await page.addInitScript((on) => {
    localStorage.setItem('shipo/1/settings', JSON.stringify({ stage: on, pace: 'fast' }))
  }, stage)
  await page.goto(`${site.url}?case=parcel-claim&run=${writeRun(empty)}`)
  await playerOf(page).turn()
  return page
}

const withStage = await open(true)
await withStage.waitForSelector('.stage-slot canvas')
result(
  'idleFramesPerSecond',
  await idleFrames(withStage),
  'frame callbacks a second, 8 s after the last beat (0)',
)
result('heapMB', await heapAfterCase(withStage), 'JS heap after a case, with stage (≤ 60)')
await withStage.context().close()

const plain = await open(false)
result(
  'tapToPaintMsP98',
  at(await tapToPaint(plain), 0.98),
  'tap to next frame at 4× CPU slow-down, no stage, no graphics card (≤ 100)',
)
result('heapNoStageMB', await heapAfterCase(plain), 'JS heap after a case, without stage (≤ 25)')
result(
  'heapTenCasesMB',
  await heapOfTenCases(browser, site.url),
  'by how much the heap grows from the first case to the tenth, with stage (≤ 3)',
)

const first = await firstLine(browser, zh)
result('firstLineMs', first.ms, 'from the address to the first line, cold, slow 4G, 4× CPU')
result('firstLinePlainMs', first.plainMs, 'the same for a player of text alone, in the same run')

const figures = await figuresOf(browser, site.url, `?case=parcel-claim&run=${writeRun(empty)}`)
result('fetchedFirstCaseKB', figures.fetchedKB, 'gzip fetched from home to the first call (≤ 400)')
result('drawCallsP95', at(figures.draws, 0.95), 'WebGL draws a frame in a place (≤ 4)')
result('layoutShift', figures.shift, 'layout shift over home, case and debrief (≤ 0.02)')
result(
  'stageBootMs',
  figures.bootMs,
  'longest task until the stage stands, at 4×, median of 5 (≤ 100)',
)

const pair = await presentFigures(browser, site.url, { run: forty, bare })
result(
  'actToBothWindowsMs',
  at(pair.actMs, 0.95),
  'from a press on the desk to the wall, slowest twentieth (≤ 50)',
)
result(
  'rewind40Ms',
  at(pair.rewindMs, 0.5),
  'from the fortieth act to an early one, the wall (≤ 100)',
)
result(
  'wallFrameMsP95',
  at(pair.frameMs, 0.95),
  'a press to the next frame of the wall, and no longer task after it, 1920×1080, no graphics card, 4× CPU (≤ 50)',
)
// As in a browser with a window: the page around hears while the game still draws.
const apart = await openBrowser({ noGpu: true, sitesApart: true })
const framed = await frameFigures(apart, site.url)
await apart.close()
const readyOverHome = at(framed.readyMs, 0.5) / at(framed.homeMs, 0.5)
result('frameReadyMs', at(framed.readyMs, 0.5), 'from a frame to its one tap, median of 5')
result('frameReadyOverHome', readyOverHome, 'the same by home’s in its own window (≤ 1.1)')
result(
  'decisionToHostMs',
  at(framed.decisionMs, 0.95),
  'from a choice to the page around, slowest twentieth (≤ 20)',
)
result('frames200GrowthMB', framed.growthMB, 'heap of a page from 10 frames to 200 (≤ 1)')
result(
  'floodedTapMs',
  at(framed.floodedTapMs, 0.95),
  'tap to paint in a frame that gets 10,000 messages a second, 4× CPU, slowest twentieth (≤ 100)',
)
const packed = await packFigures(bare)
result('scormZipKB', packed.scormZipKB, 'the largest SCORM package, a course of all cases (≤ 1500)')
result('singleFileKB', packed.singleFileKB, 'the largest case as one page (≤ 2048)')
result(
  'usbStartMs',
  at(packed.usbStartMs, 0.5),
  'from a double click on a stick to home’s first tap, 4× CPU, median of 5 (≤ 1500)',
)
await Promise.all([browser.close(), bare.close()])
await site.close()

const json = process.argv.includes('--json')
process.stdout.write(json ? `${JSON.stringify(results)}\n` : `${say.join('\n')}\n`)

function at(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}

/** The answer that leads deepest into the story: whatever is said or shown there, before any tool. */
function onward(options: readonly Option[]): Option | undefined {
  const deep = ['ask', 'comply', 'disclose', 'pay', 'report'] as const
  const here = options.filter(({ spot }) => spot === 'say' || spot === 'page' || spot === 'answer')
  for (const move of deep) {
    const found = here.find((option) => option.move === move)
    if (found !== undefined) return found
  }
  return here[0] ?? options[0]
}

/** The first forty acts of the longest road. */
function fortyActs(): Run {
  let run = empty
  for (let turn = 0; turn < 40; turn++) {
    const option = onward(play(tale, run).here.options)
    if (option === undefined) throw new Error('the road ended before forty acts')
    run = withAct(run, { did: 'pick', option: option.index })
  }
  return run
}

function exploring(): { perSecond: number; slower: number } {
  const rates = [1, 2, 3].map(() => {
    const began = performance.now()
    const roads = caseRoads(zh, 'scam')
    const ours = performance.now() - began
    return { perSecond: (roads.steps / ours) * 1000, slower: ours / plainLoopMs(roads) }
  })
  const best = (pick: (rate: (typeof rates)[number]) => number) =>
    rates.map(pick).sort((x, y) => x - y)
  return {
    perSecond: best(({ perSecond }) => perSecond).at(-1) ?? 0,
    slower: best(({ slower }) => slower)[0] ?? 0,
  }
}

/** Milliseconds that Ink alone takes over the very same choices, loading and saving its own JSON. */
function plainLoopMs({ leads, parents, picks }: ReturnType<typeof caseRoads>): number {
  const story = new Story(JSON.parse(zh.ink) as Record<string, unknown>)
  story.variablesState.$('truth', 'scam')
  story.ContinueMaximally()
  const saved = [story.state.ToJson()]
  const began = performance.now()
  leads.forEach((ways, state) => {
    ways.forEach((to, pick) => {
      story.state.LoadJson(saved[state] ?? '')
      story.ChooseChoiceIndex(pick)
      story.ContinueMaximally()
      const next = story.state.ToJson()
      if (parents[to] === state && picks[to] === pick) saved[to] = next
    })
  })
  return performance.now() - began
}

function checkCold(): number {
  const began = performance.now()
  const { status } = spawnSync('node', [
    '--import',
    'tsx',
    'src/workshop/stories.ts',
    'check',
    zh.id,
    // As though nobody had played it before.
    '--fresh',
  ])
  if (status !== 0) throw new Error('the case that is measured has findings')
  return performance.now() - began
}
