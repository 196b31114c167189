// What holds of every case, whatever it tells.
import { describe, expect, test } from 'vitest'
import { truths } from '../../src/core/story/tags.ts'
import { caseIds, compileCase } from '../../src/workshop/compile/compile.ts'
import { medianRoad } from '../../src/workshop/explore/medianRoad.ts'
import { playAs } from '../../src/workshop/explore/robots.ts'

describe.each(caseIds('stories'))('%s', (id) => {
  const compiled = compileCase('stories', id)
  const { zh, en } = compiled.files

  test('is complete in both languages', () => {
    expect(compiled.untranslated).toEqual([])
    expect(en).toBeDefined()
  })

  test('the genuine half asks as much of a player as the fraud', () => {
    const [scam, genuine] = truths.map((truth) => medianRoad(zh, truth))
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
    const endings = Array.from({ length: 200 }, (_, seed) =>
      truths.map((truth) => playAs('random', zh, truth, seed).ending),
    ).flat()
    expect(endings).not.toContain(undefined)
  }, 60_000)
})
