// What holds of every case, whatever it tells.
import { beforeAll, describe, expect, test } from 'vitest'
import { isLine } from '../../src/core/story/step.ts'
import { openTale } from '../../src/core/story/story.ts'
import { truths } from '../../src/core/story/tags.ts'
import { caseIds } from '../../src/workshop/compile/compile.ts'
import {
  medianOf,
  medianPlayers,
  wander,
  type Wandered,
} from '../../src/workshop/explore/medianRoad.ts'
import { numberedCase } from '../../src/workshop/check/check.ts'
import { keptRoads } from '../../src/workshop/explore/keptRoads.ts'
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

  test('leaves the day of the week to the evening it is played on', () => {
    const day =
      /星期[一二三四五六日天]|(?:mon|tues|wednes|thurs|fri|satur|sun)day|^周[一二三四五六日]/i
    for (const file of [zh, en]) {
      const [first] = file === undefined ? [] : openTale(file).steps('scam', [])
      const told = first?.beats.filter(isLine).filter(({ line }) => line.channel.on === 'narration')
      expect(told?.map(({ line }) => line.text).filter((text) => day.test(text))).toEqual([])
    }
  })

  test('knows which of its flags both truths come to say', () => {
    const { script } = compiled
    const numbered = numberedCase(compiled)
    if (numbered === undefined) throw new Error(`${id} does not compile`)
    const [scam, genuine] = truths.map((truth) => keptRoads(numbered, truth).noted.met)
    const flagged = new Set(
      script.tags.flatMap(({ raw, line }) => (raw.startsWith('flag') ? [line] : [])),
    )
    const both = script.pieces.filter(
      ({ line }, i) => flagged.has(line) && scam?.has(i) === true && genuine?.has(i) === true,
    )
    expect([...new Set(zh.alike)].sort()).toEqual([...new Set(both.map(({ text }) => text))].sort())
  })

  test('wherever two hundred wanderers go, they come to an ending', () => {
    const endings = wandered.flatMap((games) => games.map(({ ending }) => ending))
    expect(endings).toHaveLength(400)
    expect(endings).not.toContain(undefined)
  })
})
