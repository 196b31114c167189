import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { playedFamilies } from '../../src/core/story/families.ts'
import { bandOf, pairScore } from '../../src/core/run/score.ts'
import { checkSources } from '../../src/workshop/check/check.ts'
import { caseIds } from '../../src/workshop/compile/compile.ts'
import { findingText } from '../../src/workshop/compile/finding.ts'
import { goldensOf } from '../../src/workshop/explore/goldenTranscripts.ts'
import { keptRoads } from '../../src/workshop/explore/keptRoads.ts'
import { playAs, robotKinds } from '../../src/workshop/explore/robots.ts'
import { readSources, readWorld } from '../../src/workshop/compile/world.ts'
import { compiledCase } from '../library.ts'

const world = readWorld()

describe.each(caseIds('stories'))('%s', (id) => {
  test('every ending has a morning, and what is remembered happened in another case', () => {
    const { card } = compiledCase(id).files.zh
    expect(card.endings.filter(({ morning }) => morning === undefined)).toEqual([])
    expect(card.evening).toBeDefined()
    // Help and pledge name it.
    expect(playedFamilies).toContain(card.family)
    for (const { case: other, endings } of card.remembers ?? []) {
      expect(other).not.toBe(id)
      const known = compiledCase(other).files.zh.card.endings.map((one) => one.id)
      expect(known).toEqual(expect.arrayContaining([...endings]))
    }
  })

  test('has nothing wrong with it, on any road of either truth', () => {
    const { findings, tours } = checkSources(readSources(join('stories', id), id), world, {
      explore: keptRoads,
    })
    expect(findings.map(findingText)).toEqual([])
    expect(tours.map(({ truth, stopped }) => [truth, stopped])).toEqual([
      ['scam', undefined],
      ['genuine', undefined],
    ])
  })

  test('is told as its transcripts tell it; "npm run stories -- transcripts --write" writes them anew', () => {
    const folder = join('tests/stories', id)
    const told = existsSync(folder)
      ? readdirSync(folder).filter((name) => name.endsWith('.txt'))
      : []
    const goldens = goldensOf(compiledCase(id), keptRoads)
    expect(told.sort()).toEqual([...goldens.keys()].sort())
    for (const [name, text] of goldens) {
      expect(readFileSync(join(folder, name), 'utf8'), name).toBe(text)
    }
  })

  test('ranks the four robots: careful high, always-trust and always-refuse low', () => {
    const { zh } = compiledCase(id).files
    const scores = Object.fromEntries(
      robotKinds.map((robot) => {
        const seeds = robot === 'random' ? Array.from({ length: 40 }, (_, i) => i) : [1]
        const each = seeds.map((seed) =>
          pairScore(
            playAs(robot, zh, 'scam', seed).score,
            playAs(robot, zh, 'genuine', seed).score,
          ),
        )
        return [robot, each.reduce((sum, one) => sum + one, 0) / each.length]
      }),
    )
    expect(bandOf(scores['careful'] ?? 0)).toBe('high')
    expect(bandOf(scores['always-trust'] ?? 100)).toBe('low')
    expect(bandOf(scores['always-refuse'] ?? 100)).toBe('low')
    expect(scores['random']).toBeGreaterThan(
      Math.max(scores['always-trust'] ?? 100, scores['always-refuse'] ?? 100),
    )
    expect(scores['random']).toBeLessThan(scores['careful'] ?? 0)
  }, 60_000)
})
