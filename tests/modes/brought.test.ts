// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest'
import type { Hall } from '../../src/core/present/hall.ts'
import { openKeep, type Keep } from '../../src/host/keep.ts'
import { openBrought, type Brought, type Bringing } from '../../src/modes/present/brought.ts'
import { readOwnCase } from '../../src/wire/ownCase.ts'
import type { OwnCase } from '../../src/core/story/ownCase.ts'
import { hallOf } from '../core/present/halls.ts'

const mine: OwnCase = { version: 'v1', texts: [{ path: 'mine/case.ink', text: '-> END' }] }
const other: OwnCase = { ...mine, version: 'v2' }
const at = (version: string): Hall => ({ ...hallOf(), run: { ...hallOf().run, version } })

/** A device of its own for each window, so that only what is said goes across. */
const blocked = (): Keep =>
  openKeep(() => {
    throw new Error('blocked')
  })

/** Windows that hear each other. */
function room() {
  const all: { readonly own: Brought<OwnCase>; readonly taken: string[] }[] = []
  return {
    add(session = 'abcd') {
      history.replaceState(null, '')
      const taken: string[] = []
      const say = (saying: Bringing) => {
        // As it crosses: plain data, which anybody could have sent.
        const message = { from: session, seat: 'desk', ...structuredClone(saying) } as const
        for (const one of all) if (one.taken !== taken) one.own.hear(message)
      }
      const own = openBrought({
        ...{ what: 'case', keep: blocked(), session, say, read: readOwnCase },
        take: ({ version }) => taken.push(version),
        lacks: ({ run }, had) => had?.version !== run.version,
      })
      all.push({ own, taken })
      return { own, taken }
    },
  }
}

beforeEach(() => history.replaceState(null, ''))

test('what is brought in one window reaches the other, and the one brought after it takes its place', () => {
  const windows = room()
  const [desk, wall] = [windows.add(), windows.add()]
  desk.own.bring(mine)
  expect(wall.own.now.value).toEqual(mine)
  wall.own.bring(other)
  expect(desk.own.now.value).toEqual(other)
  expect(desk.taken).toEqual(['v1', 'v2'])
})

test('a window that was not there asks for what the hall is at, and for nothing it has', () => {
  const windows = room()
  const desk = windows.add()
  desk.own.bring(mine)
  const late = windows.add()
  late.own.lookFor(undefined)
  expect(late.own.now.value).toBeUndefined()
  late.own.lookFor(at('v1'))
  late.own.lookFor(at('v1'))
  expect(late.taken).toEqual(['v1'])
})

test('it outlives a reload where nothing may be stored, in its own session alone', () => {
  room().add().own.bring(mine)
  const kept = history.state as unknown
  expect(room().add('efgh').own.now.value).toBeUndefined()
  history.replaceState(kept, '')
  const reloaded = openBrought({
    ...{ what: 'case', keep: blocked(), session: 'abcd', read: readOwnCase },
    ...{ say: () => undefined, take: () => undefined, lacks: () => false },
  })
  expect(reloaded.now.value).toEqual(mine)
})

test('what another window sends and is none is not taken', () => {
  const { own, taken } = room().add()
  const from = { from: 'x', seat: 'desk', say: 'brought' } as const
  own.hear({ ...from, what: 'case', own: { version: 'v1', texts: 'everything' } })
  own.hear({ ...from, what: 'lesson', own: mine })
  expect(taken).toEqual([])
})
