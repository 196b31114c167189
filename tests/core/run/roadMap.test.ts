import { expect, test } from 'vitest'
import { play } from '../../../src/core/run/play.ts'
import { roadTaken, wayId } from '../../../src/core/run/roadMap.ts'
import type { Run } from '../../../src/core/run/run.ts'
import { openTale } from '../../../src/core/story/story.ts'
import { roadMapOf } from '../../../src/workshop/explore/roadMap.ts'
import { parcel, tiny } from '../story/tiny.ts'

const file = tiny(parcel)

test('the map has every scene and ending of one truth, and none of the other', () => {
  const scam = roadMapOf(file, 'scam')
  expect(scam.stops.map(({ id }) => id).sort()).toEqual(
    ['bait', 'contact', 'end:lost', 'end:safe', 'nothing'].sort(),
  )
  expect(roadMapOf(file, 'genuine').stops.map(({ ending }) => ending)).not.toContain('lost')
})

test('every stop stands on the drawing, and no two on one spot', () => {
  const { width, height, stops, ways } = roadMapOf(file, 'scam')
  const spots = stops.map(({ x, y }) => `${String(x)} ${String(y)}`)
  expect(new Set(spots).size).toBe(stops.length)
  for (const { x, y } of stops) {
    expect(x > 0 && x < width && y > 0 && y < height).toBe(true)
  }
  const ids = stops.map(({ id }) => id)
  for (const { from, to } of ways) expect(ids).toEqual(expect.arrayContaining([from, to]))
})

test('the road of a run names the scenes it came to, mere questions not twice', () => {
  const acts = [1, 2, 0].map((option) => ({ did: 'pick', option }) as const)
  const run: Run = { caseId: 'tiny', version: 'abc123', language: 'zh', truth: 'scam', acts }
  const { stops, ways } = roadTaken(play(openTale(file), run))
  expect(stops).toEqual(['contact', 'bait', 'end:lost'])
  expect([...ways]).toEqual([wayId('contact', 'bait'), wayId('bait', 'end:lost')])
})
