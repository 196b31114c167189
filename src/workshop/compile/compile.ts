import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkNames } from '../check/nameCheck.ts'
import { compileSources, type CompiledCase } from './compileSources.ts'
import { CaseFault } from './finding.ts'
import { withTitles } from './titles.ts'
import { readWorld } from './world.ts'

/** The folders of `stories` that hold a case, in order of name. */
export function caseIds(stories: string): readonly string[] {
  return readdirSync(stories, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(stories, entry.name, 'case.ink')))
    .map(({ name }) => name)
    .sort()
}

/** Reads and compiles one case folder for the world as it is. @throws {CaseFault} with every finding. */
export function compileCase(stories: string, id: string, world = readWorld()): CompiledCase {
  const read = (name: string) => readFileSync(join(stories, id, name), 'utf8')
  const hasPo = existsSync(join(stories, id, 'en.po'))
  const yaml = read('card.yaml')
  const compiled = compileSources(id, yaml, read('case.ink'), hasPo ? read('en.po') : '')
  const { card, script } = compiled
  const unknown = checkNames(card, yaml, `stories/${id}/card.yaml`, script, world)
  if (unknown.length > 0) throw new CaseFault(unknown)
  return withTitles(compiled, world)
}
