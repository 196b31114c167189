import { expect, test } from 'vitest'
import { openKeep } from '../../src/host/keep.ts'
import { openShelf } from '../../src/host/shelf.ts'
import { catalogue } from '../../src/modes/library/catalogue.ts'
import { eveningHere, toChooseFrom } from '../../src/modes/library/evening.ts'
import { openVisit } from '../../src/modes/library/visit.ts'
import { practised, type Run } from '../../src/core/run/run.ts'

const nowhere = () => {
  throw new Error('nothing is kept')
}
const run: Run = {
  ...{ caseId: 'sword-sale', version: 'abc', language: 'zh', truth: 'scam' },
  acts: [{ did: 'pick', option: 0 }],
}

test('every case of the build can be chosen, and the first evening is the gentle one', () => {
  expect(toChooseFrom.map(({ id }) => id)).toEqual(catalogue.map(({ id }) => id))
  const shelf = openShelf(openKeep(nowhere))
  const kit = { visit: openVisit(shelf), now: () => new Date('2026-11-24T20:00:00Z') }
  expect(eveningHere(kit, [])).toMatchObject({ id: 'parcel-claim', day: 0 })
  // What was left half-way is tonight; a practice is no evening.
  shelf.keep(practised({ ...run, caseId: 'last-ticket' }))
  expect(eveningHere(kit, [])?.id).toBe('parcel-claim')
  shelf.keep(run)
  expect(eveningHere(kit, [])?.id).toBe('sword-sale')
})
