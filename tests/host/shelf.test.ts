import { describe, expect, test } from 'vitest'
import type { LogLine } from '../../src/core/log/logbook.ts'
import { openKeep } from '../../src/host/keep.ts'
import { mostLines, openShelf } from '../../src/host/shelf.ts'
import { someLog } from '../core/log/someLog.ts'

/** A device's storage, shared by all its tabs; with room for so many characters. */
function device(room = Infinity) {
  const kept = new Map<string, string>()
  let left = room
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem(key: string, text: string) {
      if (text.length > left) throw new DOMException('full', 'QuotaExceededError')
      kept.set(key, text)
    },
    removeItem: (key: string) => kept.delete(key),
  }
  return {
    tab: () => openShelf(openKeep(() => storage as unknown as Storage)),
    room: (characters: number) => {
      left = characters
    },
  }
}

const lines = someLog(12)
const line = (n: number): LogLine => {
  const found = lines[n]
  if (found === undefined) throw new Error('there are twelve lines')
  return found
}

describe('two tabs over one storage', () => {
  test('keep what both of them enter, in the order it was finished', () => {
    const { tab } = device()
    const [one, other] = [tab(), tab()]
    expect(one.enter([line(1)])).toBe(true)
    expect(other.enter([line(0)])).toBe(true)
    expect(one.enter([line(2)])).toBe(true)
    expect(other.log()).toEqual([line(0), line(1), line(2)])
    expect(one.log()).toEqual(other.log())
  })

  test('lose nothing where one of them found no room for a while', () => {
    const { tab, room } = device()
    const [one, other] = [tab(), tab()]
    one.enter([line(0)])
    room(0)
    expect(one.enter([line(1)])).toBe(false)
    expect(one.log()).toEqual([line(0), line(1)])
    room(Infinity)
    other.enter([line(2)])
    expect(one.log()).toEqual([line(0), line(1), line(2)])
    expect(one.enter([line(3)])).toBe(true)
    expect(other.log()).toEqual([line(0), line(1), line(2), line(3)])
  })
})

describe('the logbook', () => {
  test('with storage full in mid-run holds the run for this page, and says it will not last', () => {
    const { tab } = device(0)
    const shelf = tab()
    expect(shelf.enter([line(0)])).toBe(false)
    expect(shelf.enter([line(1)])).toBe(false)
    expect(shelf.log()).toEqual([line(0), line(1)])
  })

  test('takes a merge in once: nothing is lost, nothing doubled, however often', () => {
    const shelf = device().tab()
    shelf.enter(lines.slice(0, 8))
    expect(shelf.missing(lines.slice(4))).toBe(4)
    shelf.enter(lines.slice(4))
    shelf.enter(lines)
    expect(shelf.log()).toEqual(lines)
    expect(shelf.missing(lines)).toBe(0)
  })

  test('holds a line once, and the same answers given again as often as they were given', () => {
    const shelf = device().tab()
    shelf.enter([line(0)])
    shelf.enter([line(0)])
    expect(shelf.log()).toEqual([line(0)])
    const again = { ...line(0), at: '2026-12-24T00:00:00Z' }
    shelf.enter([again])
    expect(shelf.log()).toEqual([line(0), again])
  })

  test('that is full lets the oldest go, but not what was played just now by a clock set back', () => {
    const shelf = device().tab()
    const many = someLog(mostLines + 3)
    shelf.enter(many.slice(0, mostLines))
    expect(shelf.log()).toHaveLength(mostLines)
    const last = many.at(-1)
    if (last === undefined) throw new Error('there are many lines')
    const early = { ...last, at: '2001-01-01T00:00:00Z' }
    shelf.enter([early])
    expect(shelf.log()).toHaveLength(mostLines)
    expect(shelf.log()[0]).toEqual(early)
    expect(shelf.log()[1]).toEqual(many[1])
  })
})
