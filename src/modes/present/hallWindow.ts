import { signal, type ReadonlySignal, type Signal } from '@preact/signals'
import { acted } from '../../core/present/act.ts'
import type { Hall } from '../../core/present/hall.ts'
import type { Intent } from '../../core/present/intent.ts'
import type { Played } from '../../core/run/play.ts'
import type { OwnLesson } from '../../core/lesson/lesson.ts'
import { writeRun } from '../../core/run/run.ts'
import { openSession, type Session } from '../../core/run/session.ts'
import type { OwnCase } from '../../core/story/ownCase.ts'
import type { Tale } from '../../core/story/step.ts'
import {
  answerWithinMs,
  asked,
  driverOf,
  drives,
  heard,
  hello,
  openPeer,
  opens,
  present,
  takesOver,
  ticked,
  type Peer,
  type Said,
} from '../../wire/peer.ts'
import type { Between, Hindrance, Message, Press, Standing } from '../../wire/presenter.ts'
import { readOwnLesson } from '../../wire/ownLesson.ts'
import type { Company } from '../../screens/present/company.ts'
import type { Hitch } from '../../screens/present/desk/hitch.ts'
import type { Kit } from '../kit.ts'
import { takeLesson } from '../library/lessons.ts'
import { openChannels, type Channels } from './channels.ts'
import { openBrought, type Brought, type Bringing } from './brought.ts'
import { newName, type SeatAt } from './seats.ts'
import { openTales } from './talesHere.ts'
import { keepStanding } from './standing.ts'

/** What is on show in this window: the hall, and its run told in this window's language. */
export interface Told {
  readonly hall: Hall
  readonly tale: Tale
  readonly played: Played
}

/** One of a trainer's windows: it shows the common run, and asks for what is to happen in it. */
export interface HallWindow extends SeatAt {
  readonly told: ReadonlySignal<Told | undefined>
  readonly company: ReadonlySignal<Company>
  /** The machine slept: seconds, until it is read. */
  readonly slept: ReadonlySignal<boolean>
  /** The lesson the trainer has brought. */
  readonly own: Brought<OwnLesson>
  /** The case the trainer has brought. */
  readonly ownCase: Brought<OwnCase>
  /** What stands in the trainer's way, here or in the other window; until it is understood. */
  readonly hitch: Signal<Hitch | undefined>
  /** Whether there is anything to show, be it told already or not. */
  standing(): boolean
  /** A case in this window's language; asked for, and told of, where it is not there yet. */
  tale(id: string): Tale | undefined
  /** `press`: the key it comes of. */
  ask(intent: Intent, press?: Press): void
  /** Opens a hall here at this run, and drives. */
  start(hall: Hall, opening: Intent): Promise<void>
  takeOver(): void
  /** The browser would not make this window full screen. */
  refused(): void
  /** The same in another language. */
  speak(): void
  expect(opened: Window): void
  close(): void
}

const secondMs = 1000
/** A timer that comes so late has slept with the machine. */
const sleptMs = 20_000

export function openHallWindow(kit: Kit, at: SeatAt): HallWindow {
  const kept = keepStanding(kit.keep, at.session)
  const told = signal<Told | undefined>(undefined)
  const company = signal<Company>({ driver: 'nobody', wall: at.seat === 'wall', desks: 0 })
  const slept = signal(false)
  const hitch = signal<Hitch | undefined>(undefined)
  /** Cases this window has not got. */
  const lacking = new Set<string>()
  let session: Session | undefined
  /** The run that the session has replayed, as text. */
  let ran: string | undefined
  let peer: Peer = openPeer(kept.me ?? newName(), at.seat, kept.read())
  let ticking = performance.now()
  const now = () => performance.now()

  function act(hall: Hall, intent: Intent): Hall {
    const tale = tales.here(intent.do === 'open' ? intent.run.caseId : hall.run.caseId)
    return tale === undefined ? hall : acted(hall, intent, tale)
  }

  function tell(): void {
    const { standing } = peer
    if (standing === undefined) return
    const { hall } = standing
    const tale = tales.of(hall.run)
    if (tale === undefined) {
      tales.fetch(hall.run).then(tell, () => lacks(hall.run.caseId))
      return
    }
    if (told.peek()?.hall === hall && told.peek()?.tale === tale) return
    if (session?.tale !== tale) {
      session = openSession(tale)
      ran = undefined
    }
    // A run is replayed once: most of what a hall is shown is another line of the same.
    if (ran !== writeRun(hall.run)) session.open(hall.run)
    ran = writeRun(hall.run)
    told.value = { hall, tale, played: session.played }
  }

  /** No hall is shown a fault: what is on the wall stays, and the trainer is told, once for each case. */
  function lacks(id: string): void {
    if (lacking.has(id)) return
    lacking.add(id)
    hinder('noStory')
  }

  function hinder(what: Hindrance): void {
    hitch.value = { is: what, seat: at.seat }
    channels.say({ from: peer.me, seat: at.seat, say: 'hitch', what })
  }

  function look(): void {
    const here = present(peer, now())
    const driver = drives(peer) ? 'me' : (driverOf(peer, now())?.seat ?? 'nobody')
    const wall = at.seat === 'wall' || here.some(({ seat }) => seat === 'wall')
    const desks = here.filter(({ seat }) => seat === 'desk').length
    const before = company.peek()
    if (before.driver === driver && before.wall === wall && before.desks === desks) return
    company.value = { driver, wall, desks }
  }

  function follow({ peer: next, say }: Said): void {
    const before = peer.standing
    peer = next
    for (const message of say) channels.say(message)
    if (peer.standing !== undefined && peer.standing !== before) kept.write(peer.me, peer.standing)
    if (givenIn(peer.standing) !== givenIn(before)) lookForBrought()
    tell()
    look()
  }

  /** A window that was doubled by hand has this one's name. */
  function rename(): void {
    peer = { ...peer, me: newName() }
  }

  function hear(message: Message): void {
    if (message.say === 'hitch') hitch.value = { is: message.what, seat: message.seat }
    else if (message.say === 'wants' || message.say === 'brought') {
      own.hear(message)
      ownCase.hear(message)
    } else hearPeer(message)
  }

  function hearPeer(message: Between): void {
    if (message.from === peer.me && message.say === 'here') rename()
    const opening =
      message.say === 'intent' && message.intent.do === 'open' ? message.intent : undefined
    const first = opening === undefined ? undefined : tales.fetch(opening.run)
    if (first === undefined) follow(heard(peer, message, now(), act))
    else
      first.then(
        () => follow(heard(peer, message, now(), act)),
        () => undefined,
      )
  }

  const channels: Channels = openChannels(at.session, hear)
  const bringing = {
    ...{ keep: kit.keep, session: at.session },
    say: (saying: Bringing) => channels.say({ from: peer.me, seat: at.seat, ...saying }),
  }
  const own = openBrought({
    ...{ ...bringing, what: 'lesson', read: readOwnLesson, take: takeLesson },
    lacks: ({ lesson }, had) => lesson?.own === true && had?.lesson.zh.id !== lesson.id,
  })
  const tales = openTales(kit, bringing, tell)
  const { ownCase } = tales
  function lookForBrought(): void {
    own.lookFor(peer.standing?.hall)
    ownCase.lookFor(peer.standing?.hall)
  }
  function tick(): void {
    const late = now() - ticking
    ticking = now()
    if (late > sleptMs) slept.value = true
    follow(ticked(peer, now(), act))
    lookForBrought()
  }
  const timer = setInterval(tick, secondMs)
  channels.say(hello(peer))
  lookForBrought()
  tell()
  look()

  return {
    ...at,
    told,
    company,
    slept,
    hitch,
    own,
    ownCase,
    standing: () => peer.standing !== undefined,
    tale: (id) => tales.wanted(id),
    ask(intent, press) {
      slept.value = false
      const ready = intent.do === 'open' ? tales.fetch(intent.run) : undefined
      const go = () => {
        follow(asked(peer, { intent, ...(press && { press }) }, now(), act))
        if (peer.waiting.length > 0) setTimeout(tick, answerWithinMs)
      }
      if (ready === undefined) go()
      else ready.then(go, () => lacks(intent.do === 'open' ? intent.run.caseId : ''))
    },
    async start(hall, opening) {
      await tales.fetch(hall.run)
      follow(opens(peer, act(hall, opening)))
    },
    takeOver: () => follow(takesOver(peer)),
    refused: () => hinder('noFullScreen'),
    speak: tell,
    expect: (opened) => channels.expect(opened),
    close() {
      clearInterval(timer)
      kept.close()
      channels.say({ from: peer.me, seat: peer.seat, say: 'bye' })
      channels.close()
      session?.close()
    },
  }
}

/** The lesson and the case that are given. */
function givenIn(standing: Standing | undefined): string {
  const { lesson, run } = standing?.hall ?? {}
  return `${lesson?.id ?? ''} ${run?.version ?? ''}`
}
