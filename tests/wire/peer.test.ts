import { describe, expect, test } from 'vitest'
import { acted } from '../../src/core/present/act.ts'
import type { Intent } from '../../src/core/present/intent.ts'
import { writeRun } from '../../src/core/run/run.ts'
import {
  answerWithinMs,
  asked,
  drives,
  echoMs,
  goneAfterMs,
  heard,
  hello,
  openPeer,
  opens,
  takesOver,
  ticked,
  type Acting,
  type Peer,
  type Said,
} from '../../src/wire/peer.ts'
import type { Between, Press, Seat } from '../../src/wire/presenter.ts'
import { noise } from '../../src/workshop/explore/seededNumbers.ts'
import { hallOf, next, picks, tale } from '../core/present/halls.ts'

const act: Acting = (hall, intent) => acted(hall, intent, tale)

/** Windows that hear each other, a message at a time; `lose` decides what does not arrive. */
function room(...seats: readonly Seat[]) {
  const peers = new Map<string, Peer>()
  let now = 0
  const waiting: { readonly to: string; readonly message: Between }[] = []
  const at = (id: string) => {
    const peer = peers.get(id)
    if (peer === undefined) throw new Error(`no window ${id}`)
    return peer
  }
  function send(id: string, { peer, say }: Said): void {
    peers.set(id, peer)
    for (const message of say) {
      for (const to of peers.keys()) if (to !== id) waiting.push({ to, message })
    }
  }
  function add(id: string, seat: Seat, standing?: Peer['standing']): void {
    const peer = openPeer(id, seat, standing)
    peers.set(id, peer)
    send(id, { peer, say: [hello(peer)] })
  }
  const hear = (nth = 0) => {
    const [one] = waiting.splice(nth, 1)
    if (one !== undefined && peers.has(one.to))
      send(one.to, heard(at(one.to), one.message, now, act))
  }
  seats.forEach((seat, i) => add(`${seat}${String(i)}`, seat))
  const told = {
    at,
    add,
    waiting,
    hear,
    settle() {
      for (let left = 500; waiting.length > 0 && left > 0; left--) hear()
      expect(waiting).toHaveLength(0)
    },
    pass(ms: number) {
      now += ms
      for (const id of peers.keys()) send(id, ticked(at(id), now, act))
    },
    kill: (id: string) => peers.delete(id),
    ask: (id: string, intent: Intent, press?: Press) =>
      send(id, asked(at(id), { intent, ...(press && { press }) }, now, act)),
    takeOver: (id: string) => send(id, takesOver(at(id))),
    open: (id: string) => send(id, opens(at(id), hallOf())),
    run: (id: string) => {
      const { standing } = at(id)
      return standing === undefined ? '' : writeRun(standing.hall.run)
    },
    hall: (id: string) => at(id).standing?.hall,
  }
  return told
}

function opened(...seats: readonly Seat[]) {
  const windows = room(...seats)
  windows.settle()
  windows.open('desk0')
  windows.settle()
  return windows
}

describe('two windows', () => {
  test('the wall shows what the desk does, from its first word on', () => {
    const windows = opened('desk', 'wall')
    windows.ask('desk0', next)
    windows.settle()
    expect(windows.hall('wall1')).toEqual(windows.hall('desk0'))
    expect(drives(windows.at('wall1'))).toBe(false)
  })

  test('a key pressed on the wall is done by the desk, once, however often it is heard', () => {
    const windows = opened('desk', 'wall')
    const before = windows.hall('desk0')?.show.at
    windows.ask('wall1', next)
    const [first] = windows.waiting
    if (first !== undefined) windows.waiting.push(first, first)
    windows.settle()
    expect(windows.hall('wall1')?.show.at).toBe((before ?? 0) + 2)
    expect(windows.hall('wall1')).toEqual(windows.hall('desk0'))
    expect(windows.at('wall1').waiting).toEqual([])
  })

  const quicker = [
    ['the wall is quicker', ['wall1', 'desk0']],
    ['the desk is quicker', ['desk0', 'wall1']],
  ] as const
  const clicker = (at: number): Press => ({ key: 'PageDown', at })

  test.each(quicker)('one press that both windows hear counts once: %s', (_, [first, second]) => {
    const windows = opened('desk', 'wall')
    const before = windows.hall('desk0')?.show.at ?? 0
    windows.ask(first, next, clicker(0))
    windows.settle()
    windows.ask(second, next, clicker(echoMs - 1))
    windows.settle()
    expect(windows.hall('wall1')?.show.at).toBe(before + 2)
    expect(windows.at('wall1').waiting).toEqual([])
    windows.ask(second, next, clicker(2 * echoMs))
    windows.settle()
    expect(windows.hall('wall1')).toEqual(windows.hall('desk0'))
    expect(windows.hall('wall1')?.show.vote?.phase).toBe('open')
  })

  test.each(quicker)('the press that ends an item skips none: %s', (_, [first, second]) => {
    const windows = opened('desk', 'wall')
    const item = (nth: number): Intent => ({ do: 'item', nth, leaves: [null, null], now: 0 })
    const given: Intent = { do: 'lesson', id: 'x', minutes: 9, own: false, kept: [] }
    windows.ask('desk0', given)
    windows.settle()
    // One press may ask for more than one thing; the other window answers it from what it has by then.
    windows.ask(first, { do: 'open', run: hallOf().run, hush: false }, clicker(0))
    windows.ask(first, item(1), clicker(0))
    windows.settle()
    windows.ask(second, next, clicker(4))
    windows.ask(second, item(2), clicker(4))
    windows.settle()
    expect(windows.hall('wall1')?.lesson?.item).toBe(1)
    expect(windows.hall('wall1')?.show.leaf).toEqual({ at: 0, of: 2 })
    expect(windows.hall('desk0')).toEqual(windows.hall('wall1'))
  })

  test('a key that turns something is not turned back by the other window', () => {
    const windows = opened('desk', 'wall')
    windows.ask('desk0', { do: 'pause', paused: true }, { key: '.', at: 0 })
    windows.settle()
    windows.ask('wall1', { do: 'pause', paused: false }, { key: '.', at: 9 })
    windows.settle()
    expect(windows.hall('wall1')?.show.paused).toBe(true)
    windows.ask('wall1', { do: 'pause', paused: false }, { key: 'p', at: 9 })
    windows.settle()
    expect(windows.hall('desk0')?.show.paused).toBe(false)
  })

  test('a desk that hears what the wall has done does not take over for it', () => {
    const windows = opened('desk', 'wall')
    windows.takeOver('wall1')
    windows.settle()
    windows.ask('wall1', next, clicker(0))
    windows.settle()
    const shown = windows.hall('wall1')
    windows.ask('desk0', next, clicker(5))
    windows.settle()
    expect(drives(windows.at('wall1'))).toBe(true)
    expect(windows.hall('desk0')).toEqual(shown)
  })

  test('a window opened or loaded anew catches up from what the other says', () => {
    const windows = opened('desk')
    windows.ask('desk0', next)
    windows.add('wall9', 'wall')
    windows.settle()
    expect(windows.hall('wall9')).toEqual(windows.hall('desk0'))
    const { standing } = windows.at('desk0')
    windows.kill('desk0')
    windows.ask('wall9', { do: 'light', light: true })
    windows.add('desk0', 'desk', standing)
    windows.settle()
    windows.pass(goneAfterMs)
    windows.settle()
    expect(windows.hall('desk0')).toEqual(windows.hall('wall9'))
  })

  test('both loaded anew at once go on from what each has kept', () => {
    const windows = opened('desk', 'wall')
    windows.ask('desk0', next)
    windows.settle()
    const kept = windows.hall('desk0')
    const [one, other] = [windows.at('desk0').standing, windows.at('wall1').standing]
    windows.kill('desk0')
    windows.kill('wall1')
    windows.add('wall1', 'wall', other)
    windows.add('desk0', 'desk', one)
    windows.settle()
    expect(windows.hall('wall1')).toEqual(kept)
    windows.ask('desk0', next)
    windows.settle()
    expect(windows.hall('wall1')).toEqual(windows.hall('desk0'))
  })

  test('the driver killed in mid-vote: the wall goes on at the next key, and no hand is lost', () => {
    const windows = opened('desk', 'wall')
    windows.ask('desk0', { do: 'vote', kind: 'option' })
    windows.ask('desk0', { do: 'hands', face: 1, count: 3 })
    windows.settle()
    windows.kill('desk0')
    windows.ask('wall1', next)
    windows.settle()
    windows.pass(answerWithinMs)
    windows.settle()
    expect(drives(windows.at('wall1'))).toBe(true)
    expect(windows.hall('wall1')?.show.vote).toMatchObject({
      phase: 'closed',
      hands: [-1, 3, -1, -1],
    })
    windows.ask('wall1', next)
    windows.ask('wall1', next)
    expect(picks(windows.hall('wall1') ?? hallOf())).toEqual([1])
  })

  test('a machine that slept takes nothing over by itself', () => {
    const windows = opened('desk', 'wall')
    windows.pass(600_000)
    windows.settle()
    expect(drives(windows.at('desk0'))).toBe(true)
    expect(drives(windows.at('wall1'))).toBe(false)
    windows.ask('desk0', next)
    windows.settle()
    expect(windows.hall('wall1')).toEqual(windows.hall('desk0'))
  })
})

describe('two desks', () => {
  test('one drives; the other only watches, until it takes over on purpose', () => {
    const windows = opened('desk', 'desk', 'wall')
    const before = windows.run('desk0')
    windows.ask('desk1', next)
    windows.settle()
    expect(windows.run('desk0')).toBe(before)
    expect(windows.hall('desk0')?.show).toEqual(hallOf().show)
    windows.takeOver('desk1')
    windows.settle()
    expect([drives(windows.at('desk0')), drives(windows.at('desk1'))]).toEqual([false, true])
    windows.ask('desk1', next)
    windows.settle()
    expect(windows.hall('wall2')).toEqual(windows.hall('desk1'))
  })

  test('both take over at once: it is the same one that has it, wherever one asks', () => {
    const windows = opened('desk', 'desk', 'wall')
    windows.kill('wall2')
    windows.add('wall2', 'wall')
    windows.settle()
    windows.takeOver('desk1')
    windows.settle()
    windows.takeOver('desk0')
    windows.takeOver('wall2')
    windows.settle()
    windows.pass(1000)
    windows.settle()
    const drivers = ['desk0', 'desk1', 'wall2'].map((id) => windows.at(id).standing?.lease.driver)
    expect(new Set(drivers).size).toBe(1)
  })
})

/** Intents of every kind, by lot. */
function someIntent(dice: () => number): Intent {
  const small = () => Math.floor(dice() * 4)
  const all: readonly Intent[] = [
    ...[next, next, next, { do: 'back' } as const, { do: 'decision' } as const],
    { do: 'choose', option: small() },
    { do: 'road', option: small() },
    { do: 'vote', kind: 'truth' },
    { do: 'hands', face: small(), count: small() },
    { do: 'reveal' },
    { do: 'light', light: dice() < 0.5 },
    { do: 'goto', picks: small() },
    { do: 'keep', name: 'x' },
    { do: 'come', nth: small() },
    { do: 'flag', line: small(), flag: 'knows-me', on: dice() < 0.6 },
  ]
  return all[Math.floor(dice() * all.length)] ?? next
}

test.each([1, 2, 3])(
  'five hundred intents from two windows, late, doubled and out of order, give one run (%d)',
  (seed) => {
    const dice = noise(seed)
    const windows = opened('desk', 'wall')
    for (let i = 0; i < 500; i++) {
      windows.ask(dice() < 0.5 ? 'desk0' : 'wall1', someIntent(dice))
      const [first] = windows.waiting
      if (first !== undefined && dice() < 0.1) windows.waiting.push(first)
      const heardNow = Math.floor(dice() * 4)
      for (let n = 0; n < heardNow; n++) windows.hear(Math.floor(dice() * windows.waiting.length))
      if (dice() < 0.02) {
        const desk = dice() < 0.5
        windows.takeOver(desk ? 'desk0' : 'wall1')
      }
    }
    for (let i = 0; i < 3; i++) {
      windows.settle()
      windows.pass(1000)
    }
    windows.settle()
    expect(windows.run('wall1')).toBe(windows.run('desk0'))
    expect(windows.hall('wall1')).toEqual(windows.hall('desk0'))
  },
)
