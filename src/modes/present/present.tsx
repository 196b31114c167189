// @beside: a trainer's two windows; no part of a student's start (workshop/build/purposes.ts).
import { openHall } from '../../core/present/hall.ts'
import type { Intent } from '../../core/present/intent.ts'
import type { Run } from '../../core/run/run.ts'
import type { Truth } from '../../core/story/tags.ts'
import { writeAddress } from '../../host/address.ts'
import { presentEn } from '../../words/en/present.ts'
import { presentZh } from '../../words/zh/present.ts'
import type { Drawn } from '../case/playing.tsx'
import type { Kit, Shown } from '../kit.ts'
import { drawTruth } from '../library/dice.ts'
import { drawDesk, type DeskDoes } from './desk.tsx'
import { goFullscreen } from './fullscreen.ts'
import { openHallWindow, type HallWindow } from './hallWindow.ts'
import { hearKeys } from './hearKeys.ts'
import type { Own } from './keysOf.ts'
import { newName, readSeat, writeSeat, type SeatAt } from './seats.ts'
import { lastSession } from './standing.ts'
import { drawWall } from './wall.tsx'

/** What a trainer asks for before a session. */
export interface Begin {
  readonly caseId: string
  readonly wish: Truth | 'drawn' | 'secret'
  readonly minutes: number
}

/** Opens the window that the address names: the wall, or the trainer's desk. */
export function openPresent(kit: Kit, caseId: string | undefined): Shown {
  let at: SeatAt = readSeat(location.hash) ?? { seat: 'desk', session: newName() }
  let hall: HallWindow = openHallWindow(kit, at)
  let drawn: Drawn | undefined
  const text = () => (kit.settings.now.value.language === 'zh' ? presentZh : presentEn)

  function stand(): void {
    const { language } = kit.settings.now.peek()
    kit.trail.stand(`${writeAddress({ mode: 'present', language })}${writeSeat(at)}`)
  }

  /** This window as another: of another session, or on another seat. */
  function become(next: SeatAt): void {
    drawn?.close()
    hall.close()
    at = next
    stand()
    hall = openHallWindow(kit, at)
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

  async function begin({ caseId: id, wish, minutes }: Begin): Promise<void> {
    const entry = kit.visit.find(id)
    if (entry === undefined) return
    const tale = await kit.visit.load(entry, kit.settings.now.peek().language)
    const truth = wish === 'scam' || wish === 'genuine' ? wish : drawTruth()
    const { version, language } = tale.file
    const run: Run = { caseId: id, version, language, truth, acts: [] }
    const open: Intent = { do: 'open', run, hush: wish === 'secret' }
    if (hall.told.peek() === undefined) hall.start(openHall(run, { began: Date.now(), minutes }))
    hall.ask(open)
  }

  const does: DeskDoes = {
    ask: (intent) => hall.ask(intent),
    begin: (wish) =>
      void begin(wish).catch((problem: unknown) => kit.fail(problem, { name: wish.caseId })),
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

  function own(one: Own): void {
    if (one === 'fullscreen') goFullscreen()
    else if (one === 'window') openOther()
    else desk?.own(one)
  }

  let desk: ReturnType<typeof drawDesk> | undefined
  const keys = hearKeys({
    told: () => hall.told.peek(),
    ask: (intent) => hall.ask(intent),
    own,
  })

  function draw(): void {
    drawn?.close()
    desk = undefined
    if (at.seat === 'wall') drawn = drawWall(kit, hall)
    else {
      const last = lastSession(kit.keep)
      const first = caseId === undefined ? {} : { caseId }
      drawn = desk = drawDesk(kit, hall, { does, last: last !== undefined, ...first })
    }
  }

  let begun = false
  return {
    get title() {
      return at.seat === 'wall' ? undefined : text().desk.title
    },
    draw() {
      if (!begun) stand()
      begun = true
      hall.speak()
      draw()
    },
    close() {
      keys()
      drawn?.close()
      hall.close()
    },
  }
}
