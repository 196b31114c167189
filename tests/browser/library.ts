import type { CaseFile } from '../../src/core/story/card.ts'
import type { Language } from '../../src/core/story/tags.ts'
import { compileCase } from '../../src/workshop/compile/compile.ts'
import type { CompiledCase } from '../../src/workshop/compile/compileSources.ts'

const known = new Map<string, CompiledCase['files']>()

/** A case of the library as the game has it, in each of its languages; compiled once. */
export function filesOf(id: string): CompiledCase['files'] {
  const files = known.get(id) ?? compileCase('stories', id).files
  known.set(id, files)
  return files
}

/** A case in one language. @throws an error where it has not been translated. */
export function fileIn(id: string, language: Language = 'zh'): CaseFile {
  const file = filesOf(id)[language]
  if (file === undefined) throw new Error(`${id} has no ${language}`)
  return file
}
