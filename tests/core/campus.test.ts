import { describe, expect, it, test } from 'vitest'
import { buildings } from '../../src/core/buildings.ts'
import { siteOf } from '../../src/core/campusScene.ts'
import { dark, lights, litBy, newsOf, type Outcome } from '../../src/core/log/windows.ts'
import { families, familyIds, familyOf } from '../../src/core/story/families.ts'
import { caseIds } from '../../src/workshop/compile/compile.ts'
import { compiledCase } from '../library.ts'

describe('the campus', () => {
  it('has a building of its own for every family, and eleven in all', () => {
    expect(new Set(buildings).size).toBe(11)
    const taken = familyIds.map((id) => families[id].building)
    expect(new Set(taken).size).toBe(familyIds.length)
    expect(buildings).toEqual(expect.arrayContaining(taken))
  })

  it.each(caseIds('stories'))('knows where %s lives', (id) => {
    const { family } = compiledCase(id).card
    expect(familyIds).toContain(family)
  })

  it('calls a family what the table calls it, and one nobody knows what its card does', () => {
    const familyName = { zh: '自己的名字', en: 'A name of its own' }
    expect(familyOf({ family: 'loan', familyName }).name).toEqual(families.loan.name)
    expect(familyOf({ family: 'nobody-knows', familyName }).name).toEqual(familyName)
    const names = familyIds.flatMap((id) => Object.values(families[id].name))
    expect(new Set(names).size).toBe(2 * familyIds.length)
  })

  it('lets a case of an unknown family call at the dormitory', () => {
    expect(familyOf({ family: 'fake-cs' }).building).toBe('courier')
    for (const family of ['nobody-knows', 'constructor']) {
      expect(familyOf({ family })).toEqual({
        name: { zh: '其他', en: 'Other' },
        building: 'dormitory',
      })
    }
  })
})

describe('a window is lit', () => {
  const tones = ['safe', 'near', 'lost', 'helped', 'missed', 'lucky'] as const
  const lit = (outcome: Omit<Outcome, 'tone'>) =>
    tones.filter((tone) => lights({ ...outcome, tone }))

  test('by a fraud seen through, unless something was lost to it', () => {
    expect(lit({ truth: 'scam', wrong: false })).toEqual(['safe', 'near', 'helped'])
  })

  test('by a genuine one recognised, unless it was turned away', () => {
    expect(lit({ truth: 'genuine', wrong: false })).toEqual(['safe', 'helped', 'lucky'])
  })

  test('never by a guess that was wrong', () => {
    expect(lit({ truth: 'scam', wrong: true })).toEqual([])
    expect(lit({ truth: 'genuine', wrong: true })).toEqual([])
  })

  test('once, and stays lit whatever comes after', () => {
    const seen = { truth: 'scam', wrong: false, tone: 'safe' } as const
    const lost = { truth: 'scam', wrong: true, tone: 'lost' } as const
    expect(litBy([seen, lost])).toEqual({ scam: true, genuine: false })
    expect(litBy([lost])).toEqual(dark)
    expect(litBy([])).toEqual(dark)
  })
})

describe('a place', () => {
  const fresh = { underWay: false, finished: false, lit: dark }
  const seen = { underWay: false, finished: true, lit: { scam: true, genuine: false } }
  const tried = { ...fresh, finished: true }

  test('says what was done in any of its cases', () => {
    expect(newsOf([fresh])).toEqual(['fresh'])
    expect(newsOf([tried])).toEqual(['tried'])
    expect(newsOf([seen, fresh])).toEqual(['seen', 'fresh'])
    expect(newsOf([{ ...seen, underWay: true }])).toEqual(['underWay', 'seen'])
    expect(newsOf([{ ...fresh, underWay: true }])).toEqual(['underWay'])
  })

  test('shows two windows for each case, and one sign at most', () => {
    expect(siteOf('courier', [seen, fresh])).toEqual({
      building: 'courier',
      panes: ['seen', 'dark', 'dark', 'dark'],
      sign: 'fresh',
    })
    expect(siteOf('courier', [tried]).sign).toBeUndefined()
    expect(siteOf('courier', [fresh, { ...tried, underWay: true }]).sign).toBe('underWay')
  })
})
