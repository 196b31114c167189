import { render } from 'preact'
import { casesIn, type LogLine } from '../../core/log/logbook.ts'
import { litOf } from '../../core/log/windows.ts'
import { writeRun, type Run } from '../../core/run/run.ts'
import { report } from '../../host/report.ts'
import type { Shelf } from '../../host/shelf.ts'
import type { Dropped } from '../../screens/drop/dropZone.tsx'
import { Home } from '../../screens/home/home.tsx'
import type { OpenMap } from '../../screens/home/campusMap.tsx'
import type { CaseList } from '../../screens/home/caseList.tsx'
import type { Written } from '../../screens/home/evening.tsx'
import type { HomeCase } from '../../screens/home/invitation.tsx'
import type { Kit, Shown } from '../kit.ts'
import { invitationOf, sendForBeginning, underWayOf, type CaseEntry } from '../library/catalogue.ts'
import { gentlest } from './gentlest.ts'
import { pageLinksOf } from './pageLinks.ts'
import type { Recalled } from './recalled.tsx'
import type { weekSoFar } from './weekSoFar.ts'

/** What is asked for on the home page. */
export interface HomeWays {
  /** Draws the map; the same for as long as the page lives. */
  readonly openMap: OpenMap
  /** A new run of a case; it takes the place of the one under way, but of no practice. */
  readonly onStart: (id: string) => void
  readonly onContinue: (id: string, run: Run) => void
  readonly onDropped: (dropped: Dropped) => void
}

/** What was fetched for home stays: home is drawn over home, and may not lose its list for a moment. */
const come: { list?: typeof CaseList; soFar?: typeof weekSoFar } = {}

/** The home screen: every case of this build, and where this device stands in each. */
export function openHome(kit: Kit, ways: HomeWays): Shown {
  const { page, visit, over, settings, keep } = kit
  let recalled: Recalled | undefined
  let closed = false
  /** By case and language; undefined while it is on its way. */
  const written = new Map<string, Written | undefined>()

  function draw(): void {
    const { language } = settings.now.value
    const notice = over.notice.value
    const cases = casesOf(kit, recalled)
    const { list } = come
    const week = isNew() ? gentlest(cases) : come.soFar?.(kit, visit.shelf.log(), cases)
    if (week !== undefined) hear(week.one.id)
    const note = week && written.get(nameIn(week.one.id))
    render(
      <Home
        words={kit.words()}
        language={language}
        cases={cases}
        {...{ ...(week && { week }), ...(note && { written: note }), ...(list && { list }) }}
        reminder={recalled?.reminder}
        forVisit={keep.forVisit === true}
        {...(notice === undefined ? {} : { notice: notice.text })}
        onDismissNotice={() => (over.notice.value = undefined)}
        onDropped={ways.onDropped}
        onStart={ways.onStart}
        onContinue={(id, text) => {
          const run = visit.underWay(id).find((one) => writeRun(one) === text)
          if (run !== undefined) ways.onContinue(id, run)
        }}
        onList={() => {
          sendForList().catch(leftOut)
        }}
        onLookBack={() => kit.go({ to: 'page', page: 'week' })}
        onSettings={over.openSettings}
        openMap={ways.openMap}
        ways={pageLinksOf(kit.words(), kit.go)}
        onLanguage={() => settings.change({ language: language === 'zh' ? 'en' : 'zh' })}
      />,
      page,
    )
  }

  const nameIn = (id: string) => `${id} ${settings.now.value.language}`
  // What cannot be told of earlier visits is left out: home is whole without it.
  const leftOut = (problem: unknown) => report('home', problem)

  /** What is written for an evening stands before its story, which is wanted next anyway. */
  function hear(id: string): void {
    const entry = visit.find(id)
    const name = nameIn(id)
    if (entry === undefined || written.has(name)) return
    written.set(name, undefined)
    const { language } = settings.now.value
    Promise.all([sendForBeginning(entry, language), import('../../core/run/morning.ts')])
      .then(([beginning, { writtenBefore }]) => {
        const note = beginning && writtenBefore(beginning.playbill.card)
        if (note === undefined || closed) return
        written.set(name, note)
        draw()
      })
      .catch(leftOut)
  }

  /** Every case, for whoever chooses. */
  async function sendForList(): Promise<void> {
    if (come.list !== undefined) return
    come.list = (await import('../../screens/home/caseList.tsx')).CaseList
    if (!closed) draw()
  }

  /** Earlier visits are looked through once home is on screen. */
  async function recall(): Promise<void> {
    if (visit.shelf.log().length === 0) return
    const { language } = settings.now.value
    const { lookBack } = await import('./recalled.tsx')
    const found = await lookBack({
      ...{ language, keep, shelf: visit.shelf, now: kit.now },
      onStart: () => kit.go({ to: 'round', kind: 'booster' }),
      onLater: () => void recall(),
    })
    if (closed || language !== settings.now.value.language) return
    recalled = found
    draw()
  }

  /** Nothing was played here, nor begun. */
  function isNew(): boolean {
    const begun = visit.entries.some(({ id }) => visit.underWay(id).length > 0)
    return !begun && visit.shelf.log().length === 0
  }

  /** Whoever has played here is in the middle of a week, and is not shown its Monday meanwhile. */
  async function sendForWeek(): Promise<void> {
    if (come.soFar !== undefined || isNew()) return
    come.soFar = (await import('./weekSoFar.ts')).weekSoFar
  }

  async function again(): Promise<void> {
    await sendForWeek().catch(leftOut)
    if (closed) return
    draw()
    await recall().catch(leftOut)
  }
  // What another tab finishes or plays belongs to the picture too.
  const stopHearing = keep.onWritten(() => void again())
  let stopNotice: (() => void) | undefined
  return {
    title: undefined,
    draw() {
      void again()
      stopNotice ??= over.notice.subscribe(() => {
        if (stopNotice !== undefined) draw()
      })
    },
    close() {
      closed = true
      stopHearing()
      stopNotice?.()
    },
  }
}

function casesOf({ visit, settings }: Kit, recalled: Recalled | undefined): readonly HomeCase[] {
  // A logbook is parsed whole each time it is read: once a draw is enough for all its cases.
  const logs = new Map<Shelf, readonly LogLine[]>()
  const logIn = (shelf: Shelf) => {
    const log = logs.get(shelf) ?? shelf.log()
    logs.set(shelf, log)
    return log
  }
  return visit.entries.map((entry: CaseEntry) => {
    const log = logIn(visit.shelfOf(entry))
    const attempts = recalled?.attempts.get(entry.id)
    return {
      ...invitationOf(entry, settings.now.value.language),
      finished: casesIn(log).some(({ caseId }) => caseId === entry.id),
      lit: litOf(log, entry.id),
      underWay: visit.underWay(entry.id).map(underWayOf),
      ...(attempts === undefined ? {} : { attempts }),
    }
  })
}
