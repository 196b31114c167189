import { expect, test } from 'vitest'
import { playedIn } from '../../../src/core/present/act.ts'
import { freshBeats } from '../../../src/core/present/freshBeats.ts'
import type { Hall } from '../../../src/core/present/hall.ts'
import { after, atDecision, back, hallOf, next, tale } from './halls.ts'

const toldTo = (hall: Hall) => ({ played: playedIn(hall, tale), at: hall.show.at })
const linesIn = (before: Hall, now: Hall) =>
  freshBeats(toldTo(before), toldTo(now))?.flatMap((beat) =>
    beat.kind === 'line' ? [beat.line.text] : [],
  )

test('what came with a press is heard: the next line, and after an answer the first of what follows', () => {
  const first = hallOf()
  expect(linesIn(first, after(first, next))).toEqual(['您好，尾号 4471 的包裹破损了。'])
  const decision = atDecision(first)
  expect(linesIn(decision, after(decision, { do: 'choose', option: 1 }))).toHaveLength(1)
  expect(linesIn(first, after(first, { do: 'pause', paused: true }))).toEqual([])
})

test('whoever goes back, or elsewhere, hears nothing again', () => {
  const first = hallOf()
  const second = after(first, next)
  expect(linesIn(second, after(second, back))).toBeUndefined()
  expect(linesIn(second, hallOf('genuine'))).toBeUndefined()
  expect(freshBeats(undefined, toldTo(first))).toBeUndefined()
})

test('a mute outlives the case it was pressed in', () => {
  const muted = after(hallOf(), { do: 'mute', muted: true })
  expect(muted.show.muted).toBe(true)
  const other = after(muted, { do: 'open', run: hallOf('genuine').run, hush: false })
  expect(other.show.muted).toBe(true)
  expect(after(other, { do: 'mute', muted: false }).show.muted).toBeUndefined()
})
