import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { checkNames } from '../check/card/nameCheck.ts'
import { compileRead, readCase, type CompiledCase, type ReadCase } from './compileSources.ts'
import { CaseFault } from './finding.ts'
import { placed } from './script.ts'
import { withTitles } from './titles.ts'
import { readSources, readWorld, type World } from './world.ts'

/** The folders of `stories` that hold a case, in order of name. */
export function caseIds(stories: string): readonly string[] {
  return readdirSync(stories, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(stories, entry.name, 'case.ink')))
    .map(({ name }) => name)
    .sort()
}

/** Reads and compiles one case folder for the world as it is. @throws {CaseFault} with every finding. */
export function compileCase(stories: string, id: string, world = readWorld()): CompiledCase {
  return compileFolder(readFolder(stories, id, world), world)
}

/** Compiles the rest of a folder that was read. @throws {CaseFault} with every finding. */
export function compileFolder(read: ReadCase, world: World): CompiledCase {
  return withTitles(compileRead(read), world)
}

/** Reads one case folder, and leaves its English for later. @throws {CaseFault} with every finding. */
export function readFolder(stories: string, id: string, world: World): ReadCase {
  const { card: yaml, ink, enPo = '', beside } = readSources(join(stories, id), id)
  const read = readCase(id, yaml, ink, enPo, beside)
  const unknown = checkNames(read.card, yaml, `stories/${id}/card.yaml`, read.script, world)
  if (unknown.length > 0) throw new CaseFault(placed(unknown, read.script))
  return read
}
