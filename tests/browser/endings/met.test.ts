// Most endings are entered shortly before their end; here it is proved that nothing is lost by it.
import { expect, test } from 'vitest'
import { caseIds } from '../../../src/workshop/compile/compile.ts'
import { roads, type CaseId } from './roads.ts'
import { walked } from './walked.ts'

const ids = Object.keys(roads) as CaseId[]
const all = ids.flatMap((id) => roads[id].map((road) => walked(id, road)))
const kindsIn = (lists: readonly (readonly string[])[]) => [...new Set(lists.flat())].sort()

test('every case has its roads, and one of them is played from its first answer', () => {
  expect([...ids].sort()).toEqual([...caseIds('stories')].sort())
  for (const id of ids) expect(roads[id].filter(({ whole }) => whole)).toHaveLength(1)
})

test('every kind of screen on these roads is seen, and every place for an answer used, by hand', () => {
  const met = kindsIn(all.map((one) => one.met))
  expect(met).toEqual(kindsIn(all.map(({ onRoad }) => onRoad)))
})
