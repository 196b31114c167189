import { render } from 'preact'
import { play, withAct, type Played } from '../core/play.ts'
import { rewound, writeRun, type Act, type Run } from '../core/run.ts'
import { readSettings, type Settings } from '../core/settings.ts'
import type { Tale } from '../core/step.ts'
import { readAddress, writeAddress, type Address } from '../host/address.ts'
import { deviceLanguage, dressDocument } from '../host/device.ts'
import type { Keep } from '../host/keep.ts'
import { openShelf } from '../host/shelf.ts'
import type { Dropped } from '../screens/dropZone.tsx'
import { wordsIn } from '../words/words.ts'
import { arrivalOf } from './arrival.ts'
import { attemptsOf, type Attempts } from './attempts.ts'
import { campusMap } from './campusMap.ts'
import { catalogue, loadTale, type CaseEntry } from './catalogue.ts'
import { drawDebriefing, drawQuestion } from './debriefing.tsx'
import { drawTruth } from './dice.ts'
import { drawFaultPage } from './faultPage.tsx'
import { drawHomePage } from './homePage.tsx'
import { openOver } from './over.tsx'
import { motionOf } from './motion.ts'
import { openPerformance, type Performance } from './performance.ts'
import { freshRun, resume } from './resume.ts'
import { noticeOn, openVisit, type OpenCase } from './visit.ts'

/** The student's game: home, a case, the question, the debrief. Everything shown follows from the run. */
export async function openStudent(root: HTMLElement, keep: Keep): Promise<void> {
  const page = root.appendChild(document.createElement('div'))
  const shelf = openShelf(keep)
  const visit = openVisit(shelf)
  let settings = readSettings(keep.get('settings'), deviceLanguage())
  let open: OpenCase | undefined
  let show: Performance | undefined
  /** Stops what was dropped from being looked at any further. */
  let stopDropIn: (() => void) | undefined
  /** Said once a visit is enough. */
  let toldFull = false
  /** Counts what was asked to be opened: what arrives late is not what is wanted any more. */
  let asked = 0
  let attempts: ReadonlyMap<string, Attempts> = new Map()

  const words = () => wordsIn(settings.language)
  const motion = motionOf(() => settings, restage)
  const campus = campusMap({ stage: () => settings.stage, motion })
  const over = openOver(root, {
    words,
    settings: () => settings,
    playing: () => open !== undefined,
    onChange: change,
    onClear: clear,
  })

  function change(patch: Partial<Settings>): void {
    const before = settings
    settings = { ...settings, ...patch }
    keep.set('settings', settings)
    applyToDocument()
    if (before.language !== settings.language) void speakAnew()
    else restage()
    over.draw()
  }

  function restage(): void {
    show?.change(settings, motion())
    campus.change()
  }

  function clear(): void {
    keep.clear()
    attempts = new Map()
    settings = readSettings(undefined, settings.language)
    applyToDocument()
    if (open === undefined) drawHome()
    over.draw()
  }

  const applyToDocument = () => dressDocument(settings, open?.tale.file.card.title)

  // ── pages ──
  function strike(): void {
    show?.close()
    show = undefined
    stopDropIn?.()
    over.onward = undefined
    render(null, page)
  }

  function drawHome(): void {
    // What is there already is drawn over: the map, the place in the list and the focus stay.
    if (page.querySelector('main.home') === null) strike()
    open = undefined
    applyToDocument()
    drawHomePage(page, {
      words: words(),
      language: settings.language,
      attempts,
      visit,
      onDropped: takeIn,
      told: over.notice,
      onDismissNotice() {
        over.notice = undefined
        drawHome()
      },
      onStart: (id) => void openCase(id, undefined, true),
      onContinue: (id) => void openCase(id, visit.underWay(id), true),
      onSettings: over.openSettings,
      openMap: campus.open,
      onOther: (language) => change({ language }),
    })
    over.draw()
  }

  /** A case dropped on the page: compiled, checked and played there. */
  function takeIn(dropped: Dropped): void {
    const mine = ++asked
    const onPlay = (entry: CaseEntry, truth = drawTruth()) => {
      visit.add(entry)
      void openCase(entry.id, undefined, true, truth)
    }
    const ways = { onPlay, onProblem: drawFault, onHome: goHome }
    import('./dropIn.tsx').then(
      ({ openDropIn }) => {
        if (mine !== asked) return
        strike()
        stopDropIn = openDropIn(page, { words: words(), dropped, ...ways })
      },
      (problem: unknown) => drawFault(problem, '', () => takeIn(dropped)),
    )
  }

  function goHome(): void {
    history.pushState(null, '', location.pathname)
    asked += 1
    over.notice = undefined
    drawHome()
    void recall()
  }

  /** Earlier attempts are replayed to be told, once home is on screen. */
  async function recall(): Promise<void> {
    const mine = asked
    const found = await attemptsOf(catalogue, shelf, settings.language)
    if (mine !== asked || open !== undefined || found.size === 0) return
    attempts = found
    drawHome()
  }

  function drawFault(problem: unknown, caseId: string, again?: () => void): void {
    strike()
    asked += 1
    open = undefined
    const retry = again === undefined ? {} : { onRetry: again }
    drawFaultPage(page, { words: words(), problem, caseId, onHome: goHome, ...retry })
    over.draw()
  }

  // ── a case ──
  async function openCase(
    id: string,
    kept: Run | undefined,
    push: boolean,
    truth = drawTruth(),
  ): Promise<void> {
    const mine = ++asked
    const entry = visit.find(id)
    if (entry === undefined) {
      over.notice = { text: visit.missing(id, words()) }
      drawHome()
      return
    }
    try {
      const tale = await loadTale(entry, settings.language)
      if (mine === asked) enter(entry, tale, kept ?? freshRun(tale, truth), push)
    } catch (problem) {
      if (mine === asked) drawFault(problem, id, () => void openCase(id, kept, push, truth))
    }
  }

  function enter(entry: CaseEntry, tale: Tale, run: Run, push: boolean): void {
    guarded(() => {
      const { played, misfit } = resume(tale, run)
      const inLanguage = tale.file.language === settings.language
      over.notice =
        noticeOn(words(), { misfit, acts: run.acts.length, inLanguage, entry, keep }) ?? over.notice
      if (push) history.pushState(null, '', writeAddress({ caseId: entry.id }))
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
    else if (played.prediction === undefined) {
      drawQuestion(page, words(), (truth, sure) => act({ did: 'predict', truth, sure }))
    } else drawDebrief()
    over.draw()
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
      onSettings: over.openSettings,
    })
    if (fromTheStart) void show.show(open.played)
    else show.settle(open.played)
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
      plan: visit.shelfOf(entry).plan(entry.id),
      // The address would lead nobody else to a case dropped here.
      shareAddress: entry.passing === true ? undefined : new URL(addressNow(), location.href).href,
      onPlayFrom: (index) => restart(rewound(played.run, index)),
      onAgain: () => restart(freshRun(tale, drawTruth())),
      onHome: goHome,
      onPlan: (text) => visit.shelfOf(entry).keepPlan(entry.id, text),
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
    over.onward = () => draw(false)
    over.draw()
  }

  function keepRun(): void {
    if (open === undefined) return
    const { entry, played } = open
    const finished = played.prediction !== undefined
    const kept = visit.shelfOf(entry).keep(played.run, { finished })
    history.replaceState(null, '', addressNow())
    if (kept || toldFull || !keep.lasting || open.entry.passing === true) return
    toldFull = true
    over.notice = { text: words().screens.notices.full }
    over.draw()
  }

  function addressNow(): string {
    const run = open?.played.run
    return run === undefined ? '.' : writeAddress({ caseId: run.caseId, run: writeRun(run) })
  }

  /**
   * The run as it stands by then, in the other language, at the same place. Where that language
   * cannot be fetched, the case goes on in the one it has.
   */
  async function speakAnew(): Promise<void> {
    applyToDocument()
    if (open === undefined) {
      drawHome()
      return
    }
    const mine = ++asked
    const { entry } = open
    const tale = await loadTale(entry, settings.language).catch(() => undefined)
    if (mine !== asked) return
    if (tale !== undefined) {
      if (over.notice?.retry !== undefined) over.notice = undefined
      enter(entry, tale, open.played.run, false)
      return
    }
    over.notice = { text: words().screens.notices.notLoaded, retry: () => void speakAnew() }
    draw(false)
  }

  function guarded(act: () => void): void {
    try {
      act()
    } catch (problem) {
      drawFault(problem, open?.entry.id ?? '')
    }
  }

  // ── the address ──
  async function openAddress(address: Address): Promise<void> {
    asked += 1
    const { caseId, run, fault } = arrivalOf(address)
    if (address.strangeLanguage !== undefined)
      over.notice = { text: words().screens.notices.strangeLanguage }
    if (caseId === undefined) {
      drawHome()
      await recall()
      return
    }
    await openCase(caseId, run ?? (fault === undefined ? visit.underWay(caseId) : undefined), false)
    if (fault === undefined || open === undefined) return
    over.notice = { text: words().screens.runFaults[fault] }
    over.draw()
  }

  const address = readAddress(location.search)
  const language = address.language ?? arrivalOf(address).run?.language
  if (language !== undefined) settings = { ...settings, language }
  applyToDocument()
  window.addEventListener('popstate', () => void openAddress(readAddress(location.search)))
  await openAddress(address)
}
