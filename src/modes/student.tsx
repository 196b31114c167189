import { render } from 'preact'
import type { Played } from '../core/play.ts'
import { play, withAct } from '../core/play.ts'
import { StoryProblem } from '../core/parse.ts'
import { rewound, writeRun, type Act, type Run } from '../core/run.ts'
import { readSettings, type Settings } from '../core/settings.ts'
import { type Tale } from '../core/step.ts'
import { readAddress, writeAddress, type Address } from '../host/address.ts'
import { deviceLanguage, dressDocument } from '../host/device.ts'
import type { Keep } from '../host/keep.ts'
import { openShelf } from '../host/shelf.ts'
import { Fault, type FaultKind } from '../screens/fault.tsx'
import { Home } from '../screens/home.tsx'
import { Predict } from '../screens/predict.tsx'
import { wordsIn } from '../words/words.ts'
import { arrivalOf } from './arrival.ts'
import { attemptsOf, type Attempts } from './attempts.ts'
import { catalogue, invitationOf, loadTale, type CaseEntry } from './catalogue.ts'
import { drawDebriefing } from './debriefing.tsx'
import { drawTruth } from './dice.ts'
import { Over } from './over.tsx'
import { openPerformance, type Performance } from './performance.ts'
import { freshRun, resume } from './resume.ts'

interface Open {
  readonly entry: CaseEntry
  readonly tale: Tale
  readonly played: Played
}

/** The student's game: home, a case, the question, the debrief. Everything shown follows from the run. */
export async function openStudent(root: HTMLElement, keep: Keep): Promise<void> {
  const page = root.appendChild(document.createElement('div'))
  const over = root.appendChild(document.createElement('div'))
  const still = matchMedia('(prefers-reduced-motion: reduce)')
  const shelf = openShelf(keep)
  let settings = readSettings(keep.get('settings'), deviceLanguage())
  let open: Open | undefined
  let show: Performance | undefined
  let notice: string | undefined
  let onward: (() => void) | undefined
  let settingsOpen = false
  let attempts: ReadonlyMap<string, Attempts> = new Map()

  const words = () => wordsIn(settings.language)
  const motion = () =>
    settings.motion === 'device' ? (still.matches ? 'still' : 'full') : settings.motion

  function drawOver(): void {
    render(
      <Over
        words={words()}
        notice={open === undefined ? undefined : notice}
        onDismiss={() => {
          notice = undefined
          drawOver()
        }}
        onward={onward}
        settings={settingsOpen ? settings : undefined}
        onChange={change}
        onClear={clear}
        onClose={() => {
          settingsOpen = false
          drawOver()
        }}
      />,
      over,
    )
  }

  function openSettings(): void {
    settingsOpen = true
    drawOver()
  }

  function change(patch: Partial<Settings>): void {
    const before = settings
    settings = { ...settings, ...patch }
    keep.set('settings', settings)
    applyToDocument()
    if (before.language !== settings.language) void speakAnew()
    else show?.change(settings, motion())
    drawOver()
  }

  function clear(): void {
    keep.clear()
    attempts = new Map()
    settings = readSettings(undefined, settings.language)
    applyToDocument()
    if (open === undefined) drawHome()
    drawOver()
  }

  function applyToDocument(): void {
    dressDocument(settings, open?.tale.file.card.title)
  }

  // ── pages ──
  function strike(): void {
    show?.close()
    show = undefined
    onward = undefined
    render(null, page)
  }

  function drawHome(): void {
    strike()
    open = undefined
    applyToDocument()
    render(
      <Home
        words={words()}
        language={settings.language}
        cases={catalogue.map((entry) => {
          const tried = attempts.get(entry.id)
          return {
            ...invitationOf(entry, settings.language),
            underWay: shelf.underWay(entry.id) !== undefined,
            ...(tried === undefined ? {} : { attempts: tried }),
          }
        })}
        {...(notice === undefined ? {} : { notice })}
        onDismissNotice={() => {
          notice = undefined
          drawHome()
        }}
        onStart={(id) => void openCase(id, undefined, true)}
        onContinue={(id) => void openCase(id, shelf.underWay(id), true)}
        onSettings={openSettings}
        onLanguage={() => change({ language: settings.language === 'zh' ? 'en' : 'zh' })}
      />,
      page,
    )
    drawOver()
  }

  function goHome(): void {
    history.pushState(null, '', location.pathname)
    notice = undefined
    drawHome()
    void recall()
  }

  /** Earlier attempts are replayed to be told, once home is on screen. */
  async function recall(): Promise<void> {
    attempts = await attemptsOf(catalogue, shelf, settings.language)
    if (open === undefined && attempts.size > 0) drawHome()
  }

  function drawFault(kind: FaultKind, place: string, retry?: () => void): void {
    strike()
    open = undefined
    render(
      <Fault
        words={words()}
        kind={kind}
        place={place}
        onHome={goHome}
        {...(retry === undefined ? {} : { onRetry: retry })}
      />,
      page,
    )
    drawOver()
  }

  // ── a case ──
  async function openCase(id: string, kept: Run | undefined, push: boolean): Promise<void> {
    const entry = catalogue.find((one) => one.id === id)
    if (entry === undefined) {
      notice = words().screens.notices.unknownCase
      drawHome()
      return
    }
    let tale: Tale
    try {
      tale = await loadTale(entry, settings.language)
    } catch (problem) {
      const broken = problem instanceof StoryProblem
      const place = broken ? problem.message : id
      drawFault(broken ? 'brokenStory' : 'notLoaded', place, () => void openCase(id, kept, push))
      return
    }
    guarded(() => {
      const { played, startedAfresh } = resume(tale, kept ?? freshRun(tale, drawTruth()))
      if (startedAfresh) notice = words().screens.notices.oldRun
      else if (tale.file.language !== settings.language) {
        notice = words().screens.notices.onlyChinese
      } else if (!keep.lasting) notice = words().screens.notices.notKept
      if (push) history.pushState(null, '', writeAddress({ caseId: id }))
      open = { entry, tale, played }
      keepRun()
      draw(played.run.acts.length === 0)
    })
  }

  /** Draws the place the run stands at; `played` from its first beat when it has just begun. */
  function draw(fromTheStart: boolean): void {
    if (open === undefined) return
    strike()
    applyToDocument()
    const { played } = open
    if (played.view.ending === undefined) raise(fromTheStart)
    else if (played.prediction === undefined) drawPredict()
    else drawDebrief()
    drawOver()
  }

  function raise(fromTheStart: boolean): void {
    if (open === undefined) return
    show = openPerformance(page, {
      file: open.tale.file,
      words: words(),
      settings,
      motion: motion(),
      onPick: (option) => act({ did: 'pick', option: option.index }),
      onFlag: (line, flag) => act({ did: 'flag', line, flag }),
      onUnflag: (line) => act({ did: 'unflag', line }),
      onHome: goHome,
      onSettings: openSettings,
    })
    if (fromTheStart) void show.show(open.played)
    else show.settle(open.played)
  }

  function drawPredict(): void {
    render(
      <Predict words={words()} onPredict={(truth, sure) => act({ did: 'predict', truth, sure })} />,
      page,
    )
  }

  function drawDebrief(): void {
    if (open === undefined) return
    const { entry, tale, played } = open
    drawDebriefing(page, {
      words: words(),
      settings,
      motion: motion(),
      file: tale.file,
      played,
      plan: shelf.plan(entry.id),
      shareAddress: new URL(addressNow(), location.href).href,
      onPlayFrom: (index) => restart(rewound(played.run, index)),
      onAgain: () => restart(freshRun(tale, drawTruth())),
      onHome: goHome,
      onPlan: (text) => shelf.keepPlan(entry.id, text),
    })
  }

  function restart(run: Run): void {
    guarded(() => {
      if (open === undefined) return
      open = { ...open, played: play(open.tale, run) }
      keepRun()
      draw(run.acts.length === 0)
    })
  }

  function act(did: Act): void {
    guarded(() => {
      if (open === undefined) return
      const run = withAct(open.played.run, did)
      open = { ...open, played: play(open.tale, run) }
      keepRun()
      if (did.did === 'predict') draw(false)
      else if (did.did === 'pick') void follow(open.played)
      else show?.mark(open.played)
    })
  }

  async function follow(played: Played): Promise<void> {
    const settled = await show?.show(played)
    if (settled !== true || played.view.ending === undefined) return
    onward = () => draw(false)
    drawOver()
  }

  function keepRun(): void {
    if (open === undefined) return
    const { run, prediction } = open.played
    const done = prediction !== undefined
    if (done) shelf.addFinished(run)
    const kept = shelf.keepUnderWay(run.caseId, done ? undefined : run)
    if (!kept && keep.lasting) notice = words().screens.notices.full
    history.replaceState(null, '', addressNow())
  }

  function addressNow(): string {
    const run = open?.played.run
    return run === undefined ? '.' : writeAddress({ caseId: run.caseId, run: writeRun(run) })
  }

  /** The same run in the other language, at the same place. */
  async function speakAnew(): Promise<void> {
    applyToDocument()
    if (open === undefined) drawHome()
    else await openCase(open.entry.id, open.played.run, false)
  }

  function guarded(act: () => void): void {
    try {
      act()
    } catch (problem) {
      drawFault('brokenStory', problem instanceof Error ? problem.message : '')
    }
  }

  // ── the address ──
  async function openAddress(address: Address): Promise<void> {
    const { caseId, run, fault } = arrivalOf(address)
    if (address.strangeLanguage !== undefined) notice = words().screens.notices.strangeLanguage
    if (caseId === undefined) {
      drawHome()
      await recall()
      return
    }
    await openCase(caseId, run ?? (fault === undefined ? shelf.underWay(caseId) : undefined), false)
    if (fault === undefined || open === undefined) return
    notice = words().screens.runFaults[fault]
    drawOver()
  }

  const address = readAddress(location.search)
  const asked = address.language ?? arrivalOf(address).run?.language
  if (asked !== undefined) settings = { ...settings, language: asked }
  applyToDocument()
  still.addEventListener('change', () => show?.change(settings, motion()))
  window.addEventListener('popstate', () => void openAddress(readAddress(location.search)))
  await openAddress(address)
}
