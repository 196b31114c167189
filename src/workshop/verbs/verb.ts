import { existsSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { isOneOf, languages, truths, type Language, type Truth } from '../../core/story/tags.ts'
import { caseIds } from '../compile/compile.ts'
import { nearest } from '../compile/nearest.ts'

/** One thing the command can do. */
export interface Verb {
  /** One line for the overview. */
  readonly brief: string
  /** What `--help` prints. */
  readonly help: string
  run(args: readonly string[]): 0 | 1 | Promise<0 | 1>
}

/** The command line was not understood; the help of the verb is printed with it. */
export class UsageFault extends Error {}

/** The options every verb knows, beside its own. */
const common = { json: { type: 'boolean' }, help: { type: 'boolean' } } as const

/** Reads a verb's arguments. @throws {UsageFault} for an option it does not have. */
export function readArgs<O extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: O,
) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...common, ...options },
    })
  } catch (problem) {
    throw new UsageFault(problem instanceof Error ? problem.message : String(problem))
  }
}

/** A folder of a case: by its id under `stories`, or by path. */
export interface Folder {
  readonly id: string
  readonly path: string
}

/** @throws {UsageFault} where there is no such case, with the nearest that is. */
export function folderOf(name: string | undefined): Folder {
  if (name === undefined) throw new UsageFault('name a case')
  const known = join('stories', name)
  for (const path of [known, name]) {
    if (existsSync(join(path, 'case.ink'))) return { id: basename(resolve(path)), path }
  }
  const near = nearest(name, caseIds('stories'))
  const hint =
    near === undefined ? `there are: ${caseIds('stories').join(', ')}` : `did you mean "${near}"?`
  throw new UsageFault(`there is no case "${name}"; ${hint}`)
}

/** True for a path to an Ink file. */
export function isInk(name: string): boolean {
  return name.endsWith('.ink') && existsSync(name) && statSync(name).isFile()
}

export function truthOf(value: string | undefined): Truth {
  return member('--truth', truths, value ?? 'scam')
}

export function languageOf(value: string | undefined): Language {
  return member('--lang', languages, value ?? 'zh')
}

function member<T extends string>(option: string, list: readonly T[], value: string): T {
  if (isOneOf(list, value)) return value
  throw new UsageFault(`${option} is one of: ${list.join(', ')}`)
}

export function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
