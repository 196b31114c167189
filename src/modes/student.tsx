import { effect, signal } from '@preact/signals'
import { render } from 'preact'
import { roundId } from '../core/cards/round.ts'
import { isUntouched } from '../core/run/run.ts'
import { freshRun } from '../core/run/resume.ts'
import { isOneOf, languages } from '../core/story/tags.ts'
import {
  passingIds,
  readAddress,
  writeAddress,
  type Address,
  type PageId,
} from '../host/address.ts'
import { dressDocument } from '../host/device.ts'
import type { Keep } from '../host/keep.ts'
import { keepOffline, type Offline } from '../host/offline.ts'
import { openSettings } from '../host/settingsKept.ts'
import { openShelf } from '../host/shelf.ts'
import { openTrail } from '../host/trail.ts'
import type { Dropped } from '../screens/drop/dropZone.tsx'
import { nextTask } from '../stage/engine/nextTask.ts'
import { sendForWords } from '../words/sendForWords.ts'
import { arrivalOf, spokenIn, unreadOf } from './arrival.ts'
import { motionOf, themeOf } from './deviceWish.ts'
import { openFault } from './faultPage.tsx'
import { openRetries } from './retries.ts'
import type { Playing } from './case/playing.tsx'
import { campusMap } from './home/campusMap.ts'
import { frameHere, type Frame } from './embed/frameHere.ts'
import { idle } from './idle.ts'
import type { Failing, Going, Hears, Kit, Shown } from './kit.ts'
import { drawTonight, drawTruth } from './library/dice.ts'
import { openVisit } from './library/visit.ts'
import { wantsButton, type Open } from './open.ts'
import { openOver } from './overPage.tsx'
import { pages } from './pages/pages.ts'
import { homeSong } from './songs.ts'
import type { Asked, CaseWish, PageWish } from './wishes.ts'

/**
 * The student's game: home, the cases, the pages beside them. The address says where one stands; in
 * somebody else's page, what they asked for.
 */
export async function openStudent(root: HTMLElement, keep: Keep, hears?: Hears): Promise<void> {
  const frame = await frameHere(keep)
  const page = root.appendChild(document.createElement('div'))
  const settings = openSettings(keep)
  settings.wear({ ...frame?.wears, ...spokenIn(readAddress(location.search)) })
  let spoken = settings.now.peek().language
  /** The words of the page; those of a language chosen meanwhile may still be on their way. */
  const told = signal(await sendForWords(spoken))
  const visit = openVisit(openShelf(keep))
  const open = signal<Open | undefined>(undefined)
  const offlineState = signal<Offline>('never')
  const trail = frame?.trail ?? openTrail(() => void arrive())
  const words = () => told.value
  /** Counts what was asked to be opened: what arrives late is not what is wanted any more. */
  let asked = 0
  /** What was dropped last: Back comes to it again. */
  let lastDropped: Dropped | undefined

  const over = openOver(root, {
    ...{ settings, words: told, trail, offline: offlineState, onClear: clear, ...frame?.halts },
    // On home they stand on the page, and a hall sees none.
    saysNotices: () => open.value?.is !== 'home' && open.value?.is !== 'present',
    wantsButton: () => wantsButton(open.value),
  })
  const kit: Kit = {
    ...{ page, words, settings, keep, visit, trail, over, go, erase, ...hears, ...frame?.hears },
    motion: motionOf(settings.now),
    now: () => new Date(),
    fail: (problem, about) => put({ is: 'fault', shown: faultOf(problem, about) }),
  }
  const theme = themeOf(settings.now)
  const openMap = campusMap({ settings: settings.now, motion: kit.motion })
  const song = homeSong(settings.now, () => open.peek()?.is === 'home')
  const offline = keepOffline(() => {
    offlineState.value = offline.state()
  })
  offlineState.value = offline.state()

  // ── one way in, and one way out ──
  function put(next: Open): void {
    const before = open.peek()
    song.close()
    before?.shown.close()
    // Home is drawn over home: the map, the place in the list and the focus stay.
    if (before?.is !== 'home' || next.is !== 'home') render(null, page)
    over.onward.value = undefined
    open.value = next
    next.shown.draw()
    dress()
  }

  function dress(): void {
    const here = open.value
    const title = here?.shown.title
    const dress = { theme: theme.value, reading: here?.is === 'page', title }
    dressDocument(settings.now.value, dress)
  }

  /**
   * What is asked for takes the place of what is open once it has come, unless something else was asked
   * for meanwhile. What cannot come says so in its place.
   */
  async function enter(load: () => Promise<Open>, { address, ...about }: Asked): Promise<void> {
    const mine = ++asked
    try {
      const next = await load()
      if (mine !== asked) {
        next.shown.close()
        return
      }
      if (address !== undefined) trail.go(address)
      put(next)
    } catch (problem) {
      if (mine === asked) kit.fail(problem, about)
    }
  }

  /** Who comes to a case by its address does not wait for home; afterwards it is there at once. */
  let home: Pick<Frame, 'openHome'> | undefined = frame
  const sendForHome = async () => (home ??= await import('./home/homePage.tsx'))

  async function putHome(): Promise<void> {
    if (home === undefined) {
      const load = async (): Promise<Open> => homeOf(await sendForHome())
      await enter(load, { name: '', again: () => void putHome() })
      return
    }
    asked += 1
    put(homeOf(home))
  }

  function homeOf({ openHome }: Pick<Frame, 'openHome'>): Open {
    const shown = openHome(kit, {
      openMap,
      onStart: (id) => {
        const insteadOf = visit.counted(id)
        goCase(id, { ...frame?.wish, ...(insteadOf && { insteadOf }) })
      },
      onContinue: (id, run) => goCase(id, { run }),
      onDropped(dropped) {
        lastDropped = dropped
        enterDrop(dropped, writeAddress({ page: 'drop' }))
      },
    })
    return { is: 'home', shown }
  }

  const retries = openRetries()
  function faultOf(problem: unknown, about: Failing): Shown {
    asked += 1
    const playable = () => visit.playable(settings.now.peek().language, offline.state() === 'kept')
    return openFault(kit, { ...retries.around(about), problem, playable })
  }

  function go(going: Going): void {
    if (going.to === 'settings') {
      over.openSettings()
      return
    }
    over.notice.value = undefined
    retries.forget()
    if (going.to === 'case') {
      const run = visit.counted(going.id)
      goCase(going.id, run === undefined ? {} : { run })
    } else if (going.to === 'page') void enterPage(going.page, { lesson: going.lesson, anew: true })
    else if (going.to === 'round') enterRound(going)
    else if (going.to === 'present') enterPresent({}, writeAddress({ mode: 'present' }))
    else {
      trail.go('.')
      void putHome()
    }
  }

  // ── a case ──
  function goCase(id: string, wish: CaseWish): void {
    over.notice.value = undefined
    void enterCase(id, wish, writeAddress({ caseId: id }))
  }

  async function enterCase(id: string, wish: CaseWish, address?: string): Promise<void> {
    const entry = visit.find(id)
    if (entry === undefined) {
      over.notice.value = { text: visit.missing(id, words()) }
      await putHome()
      return
    }
    const { run, insteadOf } = wish
    const again = () => void enterCase(id, wish, address)
    const around = { again, ...(insteadOf && { insteadOf }) }
    const load = async (): Promise<Open> => {
      const { language } = settings.now.peek()
      const [{ openPlaying }, tale, truth] = await Promise.all([
        import('./case/playing.tsx'),
        run === undefined || isUntouched(run)
          ? visit.begin(entry, language)
          : visit.load(entry, language),
        wish.truth ?? drawTonight(visit, id),
      ])
      const shown = openPlaying(kit, { entry, tale, run: run ?? freshRun(tale, truth), ...around })
      await nextTask()
      return { is: 'case', shown }
    }
    await enter(load, { name: id, again, ...(address === undefined ? {} : { address }) })
  }

  /**
   * The run as it stands by then, in the other language, at the same place. Where that language
   * cannot be fetched, the case goes on in the one it has.
   */
  async function speakAnew(): Promise<void> {
    const language = spoken
    const next = await sendForWords(language).catch(() => undefined)
    if (language !== spoken) return
    if (next === undefined) {
      sayNotLoaded()
      return
    }
    told.value = next
    const here = open.peek()
    if (here?.is === 'case') await speakCase(here.shown)
    else here?.shown.draw()
  }

  async function speakCase(shown: Playing): Promise<void> {
    const mine = ++asked
    const tale = await visit.load(shown.entry, spoken).catch(() => undefined)
    if (mine !== asked) return
    if (tale === undefined) {
      sayNotLoaded()
      shown.draw()
      return
    }
    if (over.notice.value?.retry !== undefined) over.notice.value = undefined
    shown.speak(tale)
    dress()
  }

  function sayNotLoaded(): void {
    over.notice.value = { text: words().screens.notices.notLoaded, retry: () => void speakAnew() }
  }

  // ── the pages beside the cases, and what is dropped ──
  function enterPage(name: PageId, wish: PageWish): Promise<void> {
    const { run, lesson, anew = false } = wish
    const load = async (): Promise<Open> => {
      const openPage = await pages[name](lesson)
      return { is: 'page', page: name, shown: openPage(kit, run) }
    }
    const again = () => void enterPage(name, wish)
    const address = anew ? { address: writeAddress({ page: name, lesson }) } : {}
    return enter(load, { name, again, ...address })
  }

  /** A round of cards: the one under way, or a new one. */
  function enterRound({ kind, after }: Extract<Going, { to: 'round' }>): void {
    const load = async (): Promise<Open> => {
      const { roundFor } = await import('./pages/rounds.ts')
      const { shelf } = visit
      const kept = shelf.underWay(roundId(kind))
      const run = kept ?? (await roundFor(kind, shelf, settings.now.peek(), after))
      return { is: 'page', page: 'cards', shown: (await pages.cards())(kit, run) }
    }
    const again = () => enterRound({ to: 'round', kind, ...(after === undefined ? {} : { after }) })
    void enter(load, { name: 'cards', again, address: writeAddress({ page: 'cards' }) })
  }

  /** A case dropped on the page: compiled, checked and played there. */
  function enterDrop(dropped: Dropped, address?: string): void {
    const load = async (): Promise<Open> => {
      const { openDropIn } = await import('./home/dropIn.tsx')
      const shown = openDropIn(kit, {
        dropped,
        onPlay(entry, truth = drawTruth()) {
          visit.add(entry)
          goCase(entry.id, { truth })
        },
        onGive: (lesson) => enterPresent({ lesson }, writeAddress({ mode: 'present' })),
      })
      return { is: 'drop', shown }
    }
    const again = () => enterDrop(dropped, address)
    void enter(load, { name: '', again, ...(address === undefined ? {} : { address }) })
  }

  /** A trainer's desk, or the wall of a hall. */
  function enterPresent(wish: Pick<Address, 'caseId' | 'lesson' | 'run'>, address?: string): void {
    const load = async (): Promise<Open> => {
      const { openPresent } = await import('./present/present.tsx')
      return { is: 'present', shown: openPresent(kit, wish) }
    }
    const again = () => enterPresent(wish, address)
    void enter(load, { name: '', again, ...(address && { address }) })
  }

  // ── what is kept ──
  function erase(): void {
    keep.erase()
    visit.forget()
    settings.forget()
  }

  /** Home, and not what was open: a case or round under way would only write itself back. */
  function clear(): void {
    erase()
    over.notice.value = undefined
    trail.stand('.')
    void putHome()
  }

  // ── the address ──
  async function arrive(): Promise<void> {
    const address = readAddress(location.search)
    const { caseId, run, fault } = arrivalOf(address)
    over.notice.value = unreadOf(address, fault, words())
    const { page: name, lesson } = address
    if (address.mode === 'present') enterPresent(address)
    else if (isOneOf(passingIds, name)) await putDropped()
    else if (name !== undefined) await enterPage(name, { run, lesson })
    else if (caseId === undefined) await putHome()
    else {
      const wanted = run ?? (fault === undefined ? visit.underWay(caseId)[0] : undefined)
      await enterCase(caseId, wanted === undefined ? {} : { run: wanted })
    }
  }

  /** Back to what was dropped, if it is still there. */
  async function putDropped(): Promise<void> {
    if (lastDropped !== undefined) enterDrop(lastDropped)
    else {
      over.notice.value = { text: words().screens.dropIn.gone }
      await putHome()
    }
  }

  effect(dress)
  settings.now.subscribe(({ language }) => {
    if (language === spoken) return
    spoken = language
    void speakAnew()
  })
  keep.onCleared(clear)
  await (frame === undefined ? arrive() : putHome())
  // Most who come to home pick up the phone, and who puts it down comes home: the one is fetched while
  // the other is read. So are the words of the other language.
  idle(() => {
    const words = languages.map(sendForWords)
    for (const part of [import('./case/playing.tsx'), sendForHome(), ...words])
      part.catch(() => undefined)
  })
  offline.begin()
}
