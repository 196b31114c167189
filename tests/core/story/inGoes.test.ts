import { describe, expect, test } from 'vitest'
import { truths } from '../../../src/core/story/tags.ts'
import { openTale, openTaleInGoes } from '../../../src/core/story/story.ts'
import type { Tale } from '../../../src/core/story/step.ts'
import { caseIds } from '../../../src/workshop/compile/compile.ts'
import { parcel, tiny } from './tiny.ts'
import { compiledCase } from '../../library.ts'

describe('a story read in many goes', () => {
  test.each(caseIds('stories'))('%s tells what it tells when read in one', (id) => {
    const { zh } = compiledCase(id).files
    const { tale, goes } = inGoes(zh)
    expect(goes).toBeGreaterThan(20)
    for (const truth of truths) {
      const roads = [0, 1, 2, 3].map((seed) => wander(openTale(zh), truth, seed))
      // A story may be left early; one of them stays.
      expect(Math.max(...roads.map(({ length }) => length))).toBeGreaterThan(10)
      for (const picks of roads) {
        expect(tale.steps(truth, picks)).toEqual(openTale(zh).steps(truth, picks))
      }
    }
  })

  test('that is none says so as it does in one', () => {
    const damaged = (ink: string) => ({ ...tiny(parcel), ink })
    for (const ink of [
      '{',
      '{}',
      '{"inkVersion":21,"root":7}',
      '{"inkVersion":21,"root":[{"a":7}]}',
    ]) {
      const told = (open: () => unknown) => {
        try {
          open()
        } catch (problem) {
          return String(problem)
        }
        return 'opens'
      }
      expect(told(() => inGoes(damaged(ink)))).toBe(told(() => openTale(damaged(ink))))
    }
  })
})

function inGoes(file: Parameters<typeof openTale>[0]): { tale: Tale; goes: number } {
  const work = openTaleInGoes(file)
  for (let goes = 1; ; goes += 1) {
    const { done, value } = work.next()
    if (done === true) return { tale: value, goes }
  }
}

/** Answers one after another, as a number says, until an ending. */
function wander(tale: Tale, truth: (typeof truths)[number], seed: number): readonly number[] {
  const picks: number[] = []
  for (let i = 0; i < 60; i += 1) {
    const options = tale.steps(truth, picks).at(-1)?.options.length ?? 0
    if (options === 0) break
    picks.push((seed * 7 + i * (seed + 3)) % options)
  }
  return picks
}
