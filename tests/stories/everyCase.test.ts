// What holds of every case, whatever it tells.
import { beforeAll, describe, expect, test } from 'vitest'
import { truths } from '../../src/core/story/tags.ts'
import { caseIds } from '../../src/workshop/compile/compile.ts'
import {
  medianOf,
  medianPlayers,
  wander,
  type Wandered,
} from '../../src/workshop/explore/medianRoad.ts'
import { compiledCase } from '../library.ts'

describe.each(caseIds('stories'))('%s', (id) => {
  const compiled = compiledCase(id)
  const { zh, en } = compiled.files
  let wandered: readonly (readonly Wandered[])[]
  beforeAll(() => {
    wandered = truths.map((truth) => wander(zh, truth, 200))
  }, 60_000)

  test('is complete in both languages', () => {
    expect(compiled.untranslated).toEqual([])
    expect(en).toBeDefined()
  })

  test('the genuine half asks as much of a player as the fraud', () => {
    const [scam, genuine] = wandered.map((games) => medianOf(games.slice(0, medianPlayers)))
    const least = 0.6
    expect(genuine?.decisions).toBeGreaterThanOrEqual(least * (scam?.decisions ?? Infinity))
    expect(genuine?.minutes).toBeGreaterThanOrEqual(least * (scam?.minutes ?? Infinity))
  })

  test('a flag stands on what somebody else said or showed, and says why', () => {
    const flagged = compiled.script.source.split('\n').filter((line) => line.includes('# flag:'))
    const without = flagged.filter((line) => !line.includes('# why:'))
    const narrated = flagged.filter((line) => !/^\s*(- )?[^，。！？“”]{1,4}：/u.test(line))
    expect([...without, ...narrated]).toEqual([])
    expect(flagged.filter((line) => line.startsWith('你：'))).toEqual([])
  })

  test('wherever two hundred wanderers go, they come to an ending', () => {
    const endings = wandered.flatMap((games) => games.map(({ ending }) => ending))
    expect(endings).toHaveLength(400)
    expect(endings).not.toContain(undefined)
  })
})
