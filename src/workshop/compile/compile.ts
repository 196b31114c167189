import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileSources, type CompiledCase } from './compileSources.ts'

/** The folders of `stories` that hold a case, in order of name. */
export function caseIds(stories: string): readonly string[] {
  return readdirSync(stories, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(stories, entry.name, 'case.ink')))
    .map(({ name }) => name)
    .sort()
}

/** Reads and compiles one case folder. @throws {CaseFault} with every finding. */
export function compileCase(stories: string, id: string): CompiledCase {
  const read = (name: string) => readFileSync(join(stories, id, name), 'utf8')
  const hasPo = existsSync(join(stories, id, 'en.po'))
  return compileSources(id, read('card.yaml'), read('case.ink'), hasPo ? read('en.po') : '')
}
