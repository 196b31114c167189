import { render } from 'preact'
import type { Run, RunFault } from '../core/run/run.ts'
import { readSettings, type Settings } from '../core/settings.ts'
import { readAddress, writeAddress, type Address } from '../host/address.ts'
import { deviceLanguage, dressDocument } from '../host/device.ts'
import type { Keep } from '../host/keep.ts'
import { keepOffline } from '../host/offline.ts'
import { openShelf } from '../host/shelf.ts'
import type { Dropped } from '../screens/drop/dropZone.tsx'
import { wordsIn } from '../words/wordsIn.ts'
import { arrivalOf, languageIn } from './arrival.ts'
import { openBeside } from './pages/openPages.ts'
import { campusMap } from './home/campusMap.ts'
import { titleOf, type CaseEntry } from './library/catalogue.ts'
import type { PageKit, Going } from './pages/pageKit.ts'
import { drawTruth } from './library/dice.ts'
import { drawFaultPage } from './faultPage.tsx'
import { drawHomePage } from './home/homePage.tsx'
import { idle } from './idle.ts'
import { openOver } from './overPage.tsx'
import { motionOf } from './motion.ts'
import type { Around, Playing } from './case/playing.ts'
import type { Recalled } from './home/recalled.tsx'
import { freshRun } from './case/resume.ts'
import { homeSong, mayPlay } from './case/songs.ts'
import { themeOf } from './theme.ts'
import { openVisit } from './library/visit.ts'
import { nextTask } from '../stage/engine/nextTask.ts'
import { pageLinksOf } from './home/pageLinks.ts'

/** The student's game: home, the cases, the pages beside them. The address says where one stands. */
export async function openStudent(root: HTMLElement, keep: Keep): Promise<void> {
  const page = root.appendChild(document.createElement('div'))
  const shelf = openShelf(keep)
  const visit = openVisit(shelf)
  let settings = readSettings(keep.get('settings'), deviceLanguage())
  let playing: Playing | undefined
  /** Draws the page beside the cases that is open, in the language of the moment. */
  let redraw: (() => void) | undefined
  /** Stops what is on the page: a page's own work, or a dropped case being looked at. */
  let stop: (() => void) | undefined
  /** Counts what was asked to be opened: what arrives late is not what is wanted any more. */
  let asked = 0
  let earlier: Recalled | undefined

  const words = () => wordsIn(settings.language)
  const motion = motionOf(() => settings, restage)
  const theme = themeOf(() => settings, applyToDocument)
  const now = () => new Date()
  const atHome = () => page.querySelector('main.home') !== null
  const song = homeSong(() => settings, atHome)
  const campus = campusMap({ stage: () => settings.stage, motion })
  const over = openOver(root, {
    words,
    settings: () => settings,
    playing: () => playing !== undefined || redraw !== undefined,
    offline: () => offline.state(),
    onChange: change,
    onClear: clear,
  })
  const offline = keepOffline(over.draw)
  const beside = openBeside({
    ...{ page, kit, onFault: drawFault },
    ask() {
      const mine = ++asked
      return () => mine === asked
    },
    eraseAll() {
      strike()
      playing = undefined
      applyToDocument()
    },
    onDrawn(stopPage, drawAgain) {
      stop = stopPage
      redraw = drawAgain
      over.draw()
    },
  })
  const around: Around = {
    ...{ page, keep, visit, over, words, motion, now, strike, goHome },
    settings: () => settings,
    goCards: (after) => go({ to: 'round', kind: 'six', after }),
    onFault: drawFault,
  }

  function change(patch: Partial<Settings>): void {
    const before = settings
    settings = { ...settings, ...patch }
    keep.set('settings', settings)
    applyToDocument()
    if (!mayPlay(settings)) song.close()
    if (before.language !== settings.language) void speakAnew()
    else restage()
    over.draw()
  }

  function restage(): void {
    playing?.change()
    campus.change()
  }

  function erase(): void {
    keep.erase()
    visit.forget()
    earlier = undefined
    settings = readSettings(undefined, settings.language)
    applyToDocument()
  }

  /** Home, and not what was open: a case or round under way would only write itself back. */
  function clear(): void {
    erase()
    asked += 1
    over.notice = undefined
    history.replaceState(null, '', location.pathname)
    drawHome()
  }

  function applyToDocument(): void {
    const title = playing?.tale().file.card.title
    dressDocument(settings, { theme: theme(), reading: redraw !== undefined, title })
  }

  // ── what is on the page ──
  function strike(): void {
    song.close()
    playing?.close()
    stop?.()
    stop = undefined
    over.onward = undefined
    render(null, page)
  }

  /** Leaves the case or page that is open; what is asked for next is drawn in its place. */
  function leave(): number {
    strike()
    playing = undefined
    redraw = undefined
    return ++asked
  }

  function drawHome(): void {
    // What is there already is drawn over: the map, the place in the list and the focus stay.
    if (!atHome()) strike()
    playing = undefined
    redraw = undefined
    applyToDocument()
    drawHomePage(page, {
      words: words(),
      language: settings.language,
      recalled: earlier,
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
      ways: pageLinksOf(words(), go),
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
    import('./home/dropIn.tsx').then(
      ({ openDropIn }) => {
        if (mine !== asked) return
        strike()
        stop = openDropIn(page, { words: words(), dropped, ...ways })
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

  /** Earlier visits are looked through once home is on screen. */
  async function recall(): Promise<void> {
    if (shelf.log().length === 0) return
    const mine = asked
    const { language } = settings
    const onStart = () => go({ to: 'round', kind: 'booster' })
    const wanted = { language, keep, shelf, now, onStart, onLater: () => void recall() }
    const found = await import('./home/recalled.tsx').then(
      ({ recalled }) => recalled(wanted),
      () => undefined,
    )
    if (mine !== asked || found === undefined) return
    earlier = found
    drawHome()
  }

  function drawFault(problem: unknown, caseId: string, again?: () => void): void {
    const tried = page.querySelector('.offline') !== null
    leave()
    const { language } = settings
    const title = visit.find(caseId) === undefined ? undefined : titleOf(caseId, language)
    stop = drawFaultPage(page, {
      ...{ words: words(), problem, caseId, title, tried, onHome: goHome },
      playable: visit.playable(language, offline.state() === 'kept'),
      onOpen: (id) => go({ to: 'case', id }),
      ...(again === undefined ? {} : { onRetry: again }),
    })
    over.draw()
  }

  // ── the pages beside the cases ──
  function go(going: Going): void {
    if (going.to === 'home') goHome()
    else if (going.to === 'settings') over.openSettings()
    else if (going.to === 'case') void openCase(going.id, visit.underWay(going.id), true)
    else if (going.to === 'page') void beside.openPage(going.page, undefined, true)
    else void beside.openRound(going)
  }

  function kit(): Omit<PageKit, 'run' | 'stand'> {
    return {
      ...{ words: words(), settings, motion: motion(), keep, shelf, now, go, erase },
      tell(text) {
        over.notice = { text }
        over.draw()
      },
    }
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
      const [{ openPlaying }, tale] = await Promise.all([
        import('./case/playing.ts'),
        visit.load(entry, settings.language),
      ])
      if (mine !== asked) return
      const opened = openPlaying(around, entry, tale, kept ?? freshRun(tale, truth))
      await nextTask()
      if (mine !== asked) return
      if (push) history.pushState(null, '', writeAddress({ caseId: id }))
      leave()
      playing = opened
      applyToDocument()
      playing.draw()
    } catch (problem) {
      const again =
        problem instanceof Error ? () => void openCase(id, kept, push, truth) : undefined
      if (mine === asked) drawFault(problem, id, again)
    }
  }

  /**
   * The run as it stands by then, in the other language, at the same place. Where that language
   * cannot be fetched, the case goes on in the one it has.
   */
  async function speakAnew(): Promise<void> {
    applyToDocument()
    if (playing === undefined) {
      ;(redraw ?? drawHome)()
      if (redraw === undefined) await recall()
      return
    }
    const mine = ++asked
    const spoken = playing
    const tale = await visit.load(spoken.entry, settings.language).catch(() => undefined)
    if (mine !== asked) return
    if (tale !== undefined) {
      if (over.notice?.retry !== undefined) over.notice = undefined
      spoken.speak(tale)
      applyToDocument()
      return
    }
    over.notice = { text: words().screens.notices.notLoaded, retry: () => void speakAnew() }
    spoken.draw()
  }

  // ── the address ──
  async function openAddress(address: Address): Promise<void> {
    asked += 1
    const { caseId, run, fault } = arrivalOf(address)
    if (address.strangeLanguage !== undefined)
      over.notice = { text: words().screens.notices.strangeLanguage }
    if (address.page !== undefined) {
      await beside.openPage(address.page, run, false)
      if (fault !== undefined) sayFault(fault)
      return
    }
    if (caseId === undefined) {
      drawHome()
      await recall()
      return
    }
    await openCase(caseId, run ?? (fault === undefined ? visit.underWay(caseId) : undefined), false)
    if (fault !== undefined && playing !== undefined) sayFault(fault)
  }

  function sayFault(fault: RunFault): void {
    over.notice = { text: words().screens.runFaults[fault] }
    over.draw()
  }

  const address = readAddress(location.search)
  const language = languageIn(address)
  if (language !== undefined) settings = { ...settings, language }
  applyToDocument()
  keep.onCleared(clear)
  window.addEventListener('popstate', () => void openAddress(readAddress(location.search)))
  await openAddress(address)
  // Most who come to home pick up the phone: what a case needs is fetched while they read.
  idle(() => void import('./case/playing.ts').catch(() => undefined))
  offline.begin()
}
