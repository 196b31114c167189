import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkSources } from '../../src/workshop/check.ts'
import { caseIds, compileCase } from '../../src/workshop/compile.ts'
import { findingText } from '../../src/workshop/finding.ts'
import { goldensOf } from '../../src/workshop/goldens.ts'
import { readSources, readWorld } from '../../src/workshop/world.ts'

const world = readWorld()

describe.each(caseIds('stories'))('%s', (id) => {
  test('has nothing wrong with it, on any road of either truth', () => {
    const { findings, tours } = checkSources(readSources(join('stories', id), id), world)
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
    const goldens = goldensOf(compileCase('stories', id))
    expect(told.sort()).toEqual([...goldens.keys()].sort())
    for (const [name, text] of goldens) {
      expect(readFileSync(join(folder, name), 'utf8'), name).toBe(text)
    }
  })
})
