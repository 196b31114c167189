// Several windows, one run: who drives, who follows, and what each says to the others. No clock and no
// channel of its own: both are given, so that a test can lose, double and delay what is said.
import type { Hall } from '../core/present/hall.ts'
import type { Intent } from '../core/present/intent.ts'
import type { Between, Lease, Press, PressDone, Seat, Standing } from './presenter.ts'

/** Another window, and when it was last heard of. */
export interface Other {
  readonly id: string
  readonly seat: Seat
  readonly heard: number
}

interface Waiting {
  readonly id: string
  readonly intent: Intent
  readonly press?: Press
  readonly asked: number
}

export interface Peer {
  readonly me: string
  readonly seat: Seat
  /** Absent before anything has been opened. */
  readonly standing?: Standing
  /** What of others' intents the driver has done, newest last: none is done twice. */
  readonly did: readonly string[]
  readonly others: readonly Other[]
  /** Asked of the driver, and not yet answered. */
  readonly waiting: readonly Waiting[]
  /** Numbers this window's intents. */
  readonly asks: number
  /** The press that was done last. */
  readonly pressed?: PressDone
}

/** A peer after something happened, and what it says to the others then. */
export interface Said {
  readonly peer: Peer
  readonly say: readonly Between[]
}

/** The hall one intent later. */
export type Acting = (hall: Hall, intent: Intent) => Hall

/** A window that has not answered for so long is closed, asleep or killed. */
export const goneAfterMs = 2500
/** A driver answers within a frame or two. One that does not is not waited for: a hall is watching. */
export const answerWithinMs = 600
const didKept = 40
/** One press that both windows hear. No hand presses the same key in two windows so fast. */
export const echoMs = 150

export function openPeer(me: string, seat: Seat, standing?: Standing): Peer {
  const at = standing === undefined ? {} : { standing }
  return { me, seat, did: [], others: [], waiting: [], asks: 0, ...at }
}

/** Whether the first is ahead: terms first, and of two that took over at once always the same one. */
export function isAhead(one: Lease, other: Lease | undefined): boolean {
  if (other === undefined) return true
  if (one.term !== other.term) return one.term > other.term
  if (one.driver !== other.driver) return one.driver > other.driver
  return one.seq > other.seq
}

export function drives({ me, standing }: Peer): boolean {
  return standing?.lease.driver === me
}

/** The other window that drives, where it is there. */
export function driverOf({ others, standing }: Peer, now: number): Other | undefined {
  return others.find(({ id, heard }) => id === standing?.lease.driver && now - heard < goneAfterMs)
}

export function present({ others }: Peer, now: number): readonly Other[] {
  return others.filter(({ heard }) => now - heard < goneAfterMs)
}

const from = ({ me, seat }: Peer) => ({ from: me, seat })

/** What is said each second, and once at the beginning. */
export function hello(peer: Peer): Between {
  return { ...from(peer), say: 'here', asks: true, ...leaseOf(peer) }
}

function leaseOf({ standing }: Peer) {
  return standing === undefined ? {} : { lease: standing.lease }
}

function state(peer: Peer, { lease, hall }: Standing): Between {
  const { did, pressed } = peer
  return { ...from(peer), say: 'state', lease, hall, did, ...(pressed && { pressed }) }
}

/** Opens a hall, or puts another in its place: whoever does drives. */
export function opens(peer: Peer, hall: Hall): Said {
  const term = (peer.standing?.lease.term ?? 0) + 1
  return stands(peer, { lease: { term, seq: 0, driver: peer.me }, hall })
}

function stands(peer: Peer, standing: Standing, did?: string): Said {
  const all = did === undefined ? peer.did : [...peer.did, did].slice(-didKept)
  const next = { ...peer, standing, did: all }
  return { peer: next, say: [state(next, standing)] }
}

/** Takes the lease as things stand. */
export function takesOver(peer: Peer): Said {
  const { standing } = peer
  if (standing === undefined || drives(peer)) return { peer, say: [] }
  const term = standing.lease.term + 1
  return stands({ ...peer, waiting: [] }, { ...standing, lease: { term, seq: 0, driver: peer.me } })
}

/** What is asked for in a window; with the press it came of, where a key was pressed. */
export interface Asking {
  readonly intent: Intent
  readonly press?: Press
}

/**
 * Something is asked for in this window. The driver does it; a wall asks the driver to; a desk takes over
 * from a wall, or from nobody, but never from another desk by itself.
 */
export function asked(peer: Peer, asking: Asking, now: number, act: Acting): Said {
  if (peer.standing === undefined) return { peer, say: [] }
  const ask: Ask = { ...asking, by: peer.me }
  if (drives(peer)) return once(peer, ask, act)
  const driver = driverOf(peer, now)
  if (driver === undefined || (peer.seat === 'desk' && driver.seat === 'wall')) {
    if (isEcho(peer, ask)) return { peer, say: [] }
    return after(takesOver(peer), (taken) => once(taken, ask, act))
  }
  if (peer.seat === 'desk') return { peer, say: [] }
  return asksDriver(peer, asking, now)
}

function asksDriver(peer: Peer, asking: Asking, now: number): Said {
  const id = `${peer.me}-${String(peer.asks)}`
  const waiting = [...peer.waiting, { ...asking, id, asked: now }]
  return {
    peer: { ...peer, waiting, asks: peer.asks + 1 },
    say: [{ ...from(peer), say: 'intent', ...asking, id }],
  }
}

function after({ peer, say }: Said, then: (peer: Peer) => Said): Said {
  const next = then(peer)
  return { peer: next.peer, say: [...say, ...next.say] }
}

interface Ask extends Asking {
  /** The window it was heard in. */
  readonly by: string
  /** Its number, where another window asks. */
  readonly id?: string
}

/** The driver does what was asked for in one of the windows: a press that both heard counts once. */
function once(peer: Peer, ask: Ask, act: Acting): Said {
  const { by, intent, press, id } = ask
  if (isEcho(peer, ask)) return does(peer, intent, (hall) => hall, id)
  return does(press === undefined ? peer : { ...peer, pressed: { ...press, by } }, intent, act, id)
}

/** The same key at the same moment, heard in another window: whatever it asks for there. */
function isEcho({ pressed }: Peer, { by, press }: Ask): boolean {
  if (pressed === undefined || press === undefined || pressed.by === by) return false
  return pressed.key === press.key && Math.abs(pressed.at - press.at) < echoMs
}

function does(peer: Peer, intent: Intent, act: Acting, did?: string): Said {
  const { standing } = peer
  if (standing === undefined) return { peer, say: [] }
  const { lease, hall } = standing
  return stands(peer, { lease: { ...lease, seq: lease.seq + 1 }, hall: act(hall, intent) }, did)
}

/** A second has gone by: what the driver has not answered this window does itself. */
export function ticked(peer: Peer, now: number, act: Acting): Said {
  const late = peer.waiting.filter(({ asked: at }) => now - at >= answerWithinMs)
  const said: Said = { peer, say: [hello(peer)] }
  if (late.length === 0) return said
  const taken = takesOver(peer)
  const by = peer.me
  return late.reduce((so, one) => after(so, (at) => once(at, { ...one, by }, act)), taken)
}

/** Another window has said something. */
export function heard(peer: Peer, said: Between, now: number, act: Acting): Said {
  if (said.from === peer.me) return { peer, say: [] }
  const known = withOther(peer, said, now)
  switch (said.say) {
    case 'bye':
    case 'here':
      return answered(known, said)
    case 'state':
      return { peer: adopted(known, said), say: [] }
    case 'intent': {
      const mine = drives(known) && !known.did.includes(said.id)
      return mine ? once(known, { ...said, by: said.from }, act) : { peer: known, say: [] }
    }
  }
}

function withOther(peer: Peer, { from: id, seat, say }: Between, now: number): Peer {
  const others = peer.others.filter((one) => one.id !== id)
  return { ...peer, others: say === 'bye' ? others : [...others, { id, seat, heard: now }] }
}

function answered(peer: Peer, said: Extract<Between, { say: 'here' | 'bye' }>): Said {
  const { standing } = peer
  if (said.say === 'bye') return { peer, say: [] }
  if (standing !== undefined && isAhead(standing.lease, said.lease)) {
    return { peer, say: [state(peer, standing)] }
  }
  const behind = said.lease !== undefined && isAhead(said.lease, standing?.lease)
  // Whoever is behind asks to be told; whoever was asked whether they are there says so.
  if (behind) return { peer, say: [hello(peer)] }
  const here: Between = { ...from(peer), say: 'here', asks: false, ...leaseOf(peer) }
  return { peer, say: said.asks ? [here] : [] }
}

function adopted(peer: Peer, said: Extract<Between, { say: 'state' }>): Peer {
  const { lease, hall, did, pressed } = said
  const waiting = peer.waiting.filter(({ id }) => !did.includes(id))
  if (!isAhead(lease, peer.standing?.lease)) return { ...peer, waiting }
  return { ...peer, standing: { lease, hall }, did, waiting, ...(pressed && { pressed }) }
}
