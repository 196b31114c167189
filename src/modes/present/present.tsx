// @beside: a trainer's two windows; no part of a student's start (workshop/build/purposes.ts).
import { nextItemDue } from '../../core/present/givenItem.ts'
import type { Intent } from '../../core/present/intent.ts'
import { report } from '../../host/report.ts'
import { writeAddress } from '../../host/address.ts'
import type { Press } from '../../wire/presenter.ts'
import { presentEn } from '../../words/en/present.ts'
import { presentZh } from '../../words/zh/present.ts'
import type { Drawn } from '../case/playing.tsx'
import type { Kit, Shown } from '../kit.ts'
import { bearsDrops } from './bearsDrops.ts'
import { begin, beginAsked, type Asked } from './beginning.ts'
import { drawDesk, type DeskDoes } from './desk.tsx'
import { goFullscreen } from './fullscreen.ts'
import { openHallWindow, type HallWindow, type Told } from './hallWindow.ts'
import { hearKeys } from './hearKeys.ts'
import type { Own } from './keysOf.ts'
import { openLessonGiven } from './lessonGiven.ts'
import { rolls } from './rolls.ts'
import { newName, readSeat, writeSeat, type SeatAt } from './seats.ts'
import { lastSession } from './standing.ts'
import { stayAwake } from './stayAwake.ts'
import { drawWall } from './wall.tsx'

/** Opens the window that the address names: the wall, or the trainer's desk. */
export function openPresent(kit: Kit, { caseId, lesson, run }: Asked): Shown {
  let at: SeatAt = readSeat(location.hash) ?? { seat: 'desk', session: newName() }
  let hall: HallWindow = openHallWindow(kit, at)
  let given = openLessonGiven(kit, hall)
  let rolling = rolls(hall)
  let drawn: Drawn | undefined
  const text = () => (kit.settings.now.value.language === 'zh' ? presentZh : presentEn)

  function stand(): void {
    const { language } = kit.settings.now.peek()
    const wish = { ...(caseId && { caseId }), ...(lesson && { lesson }) }
    kit.trail.stand(`${writeAddress({ mode: 'present', ...wish, language })}${writeSeat(at)}`)
  }

  /** This window as another: of another session, or on another seat. */
  function become(next: SeatAt): void {
    drawn?.close()
    given.close()
    rolling()
    hall.close()
    at = next
    stand()
    hall = openHallWindow(kit, at)
    given = openLessonGiven(kit, hall)
    rolling = rolls(hall)
    draw()
  }

  /** The other window, where one can be opened; false where the browser holds it back. */
  function openOther(): boolean {
    const other = window.open(addressOfOther(), `shipo-${at.seat === 'wall' ? 'desk' : 'wall'}`)
    if (other === null) return false
    hall.expect(other)
    return true
  }

  function addressOfOther(): string {
    const seat = at.seat === 'wall' ? 'desk' : 'wall'
    const { language } = kit.settings.now.peek()
    const address = `${writeAddress({ mode: 'present', language })}${writeSeat({ ...at, seat })}`
    return new URL(address, location.href).href
  }

  /** In a lesson the button goes on to the next item, once nothing of this one is left to show. */
  function ask(intent: Intent, press?: Press): void {
    const told = hall.told.peek()
    const due = intent.do === 'next' && told !== undefined ? itemDue(told) : undefined
    if (due !== undefined) {
      goItem((told?.hall.lesson?.item ?? 0) + 1, press)
    } else hall.ask(intent, press)
  }

  function itemDue({ hall: here, played, tale }: Told) {
    const { card } = tale.file
    return nextItemDue({ hall: here, played, card }, given.lesson.peek())
  }

  function goItem(nth: number, press?: Press): void {
    given.go(nth, press).catch((problem: unknown) => report('lesson', problem))
  }

  const does: DeskDoes = {
    ask,
    begin: (wish) =>
      void begin({ kit, hall }, wish).catch((problem: unknown) =>
        kit.fail(problem, { name: wish.caseId }),
      ),
    takeOver: () => hall.takeOver(),
    openOther,
    addressOfOther,
    oneScreen: () => become({ ...at, seat: 'wall' }),
    goOn() {
      const last = lastSession(kit.keep)
      if (last !== undefined) become({ ...at, session: last.session })
    },
    home: () => kit.go({ to: 'home' }),
    own,
  }

  function own(one: Own, press?: Press): void {
    if (one === 'fullscreen') goFullscreen(refused)
    else if (one === 'window') openOther()
    else if (one === 'nextItem' || one === 'itemBefore') {
      const item = hall.told.peek()?.hall.lesson?.item
      if (item !== undefined) goItem(item + (one === 'nextItem' ? 1 : -1), press)
    } else desk?.own(one)
  }

  /** The desk is told. A wall without one has only its title, where no hall looks. */
  function refused(): void {
    hall.refused()
    if (at.seat === 'wall') document.title = text().hitches.wallTitle
  }

  let desk: ReturnType<typeof drawDesk> | undefined
  const keys = hearKeys({
    told: () => hall.told.peek(),
    ask,
    own,
  })

  function draw(): void {
    drawn?.close()
    desk = undefined
    if (at.seat === 'wall') drawn = drawWall(kit, hall, given)
    else {
      const last = lastSession(kit.keep)
      const first = caseId === undefined ? {} : { caseId }
      drawn = desk = drawDesk(kit, hall, { does, given, last: last !== undefined, ...first })
    }
  }

  const sleep = stayAwake()
  const drops = bearsDrops()
  let begun = false
  /** What the address named is begun once, and where nothing is on the wall yet. */
  let asked = hall.standing()

  async function beginOnce(): Promise<void> {
    try {
      hall.hitch.value = await beginAsked({ kit, hall, given }, { caseId, lesson, run })
    } catch (problem) {
      kit.fail(problem, { name: lesson ?? caseId ?? '' })
    }
  }

  return {
    get title() {
      return at.seat === 'wall' ? undefined : text().desk.title
    },
    draw() {
      if (!begun) stand()
      begun = true
      hall.speak()
      draw()
      if (!asked) void beginOnce()
      asked = true
    },
    close() {
      keys()
      sleep()
      drops()
      drawn?.close()
      given.close()
      rolling()
      hall.close()
    },
  }
}
