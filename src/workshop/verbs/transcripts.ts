import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { caseIds, compileCase } from '../compile/compile.ts'
import { putAside, writeOver } from '../compile/sourceFile.ts'
import { goldensOf } from '../explore/goldenTranscripts.ts'
import { keptRoads } from '../explore/keptRoads.ts'
import { print, readArgs, type Verb } from './verb.ts'

export const transcripts: Verb = {
  brief: 'compare, or write, one readable transcript per ending and language',
  help: `npm run stories -- transcripts [case …] [--write] [--json]

The shortest road to every ending, as a screenplay, under tests/stories/<case>/. Without --write it
says which of them a change to the story has changed; with it they are written anew, and what they
were stays beside them under a name that ends in ~.
`,
  run(args) {
    const { values, positionals } = readArgs(args, { write: { type: 'boolean' } })
    const ids = positionals.length > 0 ? positionals : caseIds('stories')
    const changed = ids.flatMap((id) => {
      const folder = join('tests/stories', id)
      const differing = differences(folder, goldensOf(compileCase('stories', id), keptRoads))
      if (values.write === true) write(folder, differing)
      return differing.map(({ name }) => join(folder, name))
    })
    if (values.json === true) print(JSON.stringify({ changed }))
    else print(changed.length === 0 ? 'every transcript is as it was' : changed.join('\n'))
    return changed.length > 0 && values.write !== true ? 1 : 0
  },
}

interface Difference {
  readonly name: string
  /** Absent: the file is there and no ending is. */
  readonly text?: string
}

function differences(folder: string, goldens: ReadonlyMap<string, string>): readonly Difference[] {
  const there = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith('.txt'))
    : []
  const stale = there.filter((name) => !goldens.has(name)).map((name) => ({ name }))
  const differing = [...goldens]
    .filter(
      ([name, text]) => !there.includes(name) || readFileSync(join(folder, name), 'utf8') !== text,
    )
    .map(([name, text]) => ({ name, text }))
  return [...stale, ...differing]
}

function write(folder: string, differing: readonly Difference[]): void {
  mkdirSync(folder, { recursive: true })
  for (const { name, text } of differing) {
    const path = join(folder, name)
    if (text === undefined) putAside(path)
    else writeOver(path, text)
  }
}
