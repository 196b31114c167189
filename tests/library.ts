// The cases of the library as the tests have them: compiled once in a worker, whoever asks.
import type { CaseFile } from '../src/core/story/card.ts'
import type { Language } from '../src/core/story/tags.ts'
import { compileCase } from '../src/workshop/compile/compile.ts'
import type { CompiledCase } from '../src/workshop/compile/compileSources.ts'

const known = new Map<string, CompiledCase>()

/** A case of the library, with all that its sources tell. */
export function compiledCase(id: string): CompiledCase {
  const compiled = known.get(id) ?? compileCase('stories', id)
  known.set(id, compiled)
  return compiled
}

/** A case as the game has it, in each of its languages. */
export const filesOf = (id: string): CompiledCase['files'] => compiledCase(id).files

/** A case in one language. @throws an error where it has not been translated. */
export function fileIn(id: string, language: Language = 'zh'): CaseFile {
  const file = filesOf(id)[language]
  if (file === undefined) throw new Error(`${id} has no ${language}`)
  return file
}
