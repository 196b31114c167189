import { expect, test, vi } from 'vitest'
import { openKeep } from '../../src/host/keep.ts'
import { openShelf } from '../../src/host/shelf.ts'
import { weekSoFar } from '../../src/modes/home/weekSoFar.ts'
import type { Kit } from '../../src/modes/kit.ts'
import { catalogue, invitationOf, underWayOf } from '../../src/modes/library/catalogue.ts'
import { drawTonight } from '../../src/modes/library/dice.ts'
import { eveningHere, toChooseFrom } from '../../src/modes/library/evening.ts'
import { openVisit } from '../../src/modes/library/visit.ts'
import { practised, type Run } from '../../src/core/run/run.ts'
import { caseLine } from '../core/log/logLines.ts'

vi.mock(import('../../src/modes/library/owedTonight.ts'), () => {
  throw new TypeError('Failed to fetch dynamically imported module')
})

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
  expect(kit.visit.counted('last-ticket')).toBeUndefined()
  shelf.keep(run)
  expect(eveningHere(kit, [])?.id).toBe('sword-sale')
  // Nor is it gone on with from there, however lately it was played.
  shelf.keep(practised({ ...run, version: 'abd' }))
  expect(kit.visit.underWay('sword-sale')).toHaveLength(2)
  expect(kit.visit.counted('sword-sale')).toEqual(run)
})

test('home offers tonight what is counted alone: a practice left half-way is in the list', () => {
  const shelf = openShelf(openKeep(nowhere))
  const visit = openVisit(shelf)
  const settings = { now: { value: { language: 'zh' } } }
  const kit = { visit, settings, now: () => new Date('2026-11-24T20:00:00Z') } as unknown as Kit
  const told = () => {
    const cases = catalogue.map((entry) => ({
      ...invitationOf(entry, 'zh'),
      underWay: visit.underWay(entry.id).map(underWayOf),
    }))
    return weekSoFar(kit, [], cases)?.one
  }
  shelf.keep({ ...run, caseId: 'parcel-claim' })
  shelf.keep(practised({ ...run, caseId: 'parcel-claim' }))
  expect(told()).toMatchObject({ id: 'parcel-claim', underWay: [{ practice: false }] })
  shelf.close({ ...run, caseId: 'parcel-claim' })
  expect(told()).toMatchObject({ id: 'parcel-claim', underWay: [] })
})

test('without a network the truth is drawn all the same', async () => {
  const shelf = openShelf(openKeep(nowhere))
  shelf.enter([caseLine('2026-11-24T20:00:00Z')])
  expect(await drawTonight(openVisit(shelf), 'parcel-claim')).toMatch(/^(scam|genuine)$/)
})
