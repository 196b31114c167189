// Tours that were played before, kept on disk by what they follow from. Nothing is taken on trust: a
// letter changed in the story, the card or the programs is another tour.
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { caseRoads, type CaseRoads, type Explore } from './caseRoads.ts'
import { holding } from './holding.ts'

/** Tours older than this are cleared away: their story or programs have changed since. */
const longestKeptMs = 14 * 24 * 3600 * 1000

/**
 * The roads of a case, from the last time they were played; played now where there was none. Several
 * programs that ask for the same tour at once play it once. Only a tour that met no fault and came to
 * its end is kept.
 */
export const keptRoads = keptIn('node_modules/.cache/shipo/roads')

export function keptIn(folder: string): Explore {
  return (file, truth, wordsOf, limits) => {
    const words = wordsOf === undefined ? '' : saidIn(file.ink, wordsOf)
    const { ink, card, version } = file
    const key = hashOf([programs(), truth, ink, JSON.stringify(card), version, words])
    const path = join(folder, `${key}.roads`)
    const known = read(path)
    if (known !== undefined) return known
    mkdirSync(folder, { recursive: true })
    return holding(`${path}.held`, () => {
      // Another program may have played it while this one waited.
      const since = read(path)
      if (since !== undefined) return since
      const roads = caseRoads(file, truth, wordsOf, limits)
      if (isSound(roads)) keep(folder, path, roads)
      return roads
    })
  }
}

function isSound({ stopped, facts }: CaseRoads): boolean {
  return stopped === undefined && facts.every(({ problem }) => problem === undefined)
}

function read(path: string): CaseRoads | undefined {
  if (!existsSync(path)) return undefined
  try {
    return deserialize(readFileSync(path)) as CaseRoads
  } catch {
    return undefined // cut short, or cleared away this moment
  }
}

function keep(folder: string, path: string, roads: CaseRoads): void {
  for (const name of readdirSync(folder)) {
    const old = join(folder, name)
    const { mtimeMs } = statSync(old, { throwIfNoEntry: false }) ?? {}
    if (mtimeMs !== undefined && Date.now() - mtimeMs > longestKeptMs) rmSync(old, { force: true })
  }
  // Whole or not at all, whoever reads it at the same time.
  const fresh = `${path}.${String(process.pid)}`
  writeFileSync(fresh, serialize(roads))
  renameSync(fresh, path)
}

/** How long a line shows depends on the words behind its number. */
function saidIn(ink: string, wordsOf: (text: string) => string): string {
  const numbered = new Set(ink.match(/⟦\d+⟧/g))
  return [...numbered].map(wordsOf).join('\n')
}

let programsHash: string | undefined

/** Everything a tour is made by: the workshop, the core it plays with, and Ink. */
function programs(): string {
  programsHash ??= hashOf([
    process.version,
    readFileSync(createRequire(import.meta.url).resolve('inkjs'), 'utf8'),
    ...sourcesIn(join(import.meta.dirname, '..')),
    ...sourcesIn(join(import.meta.dirname, '../../core')),
  ])
  return programsHash
}

function sourcesIn(top: string): readonly string[] {
  return readdirSync(top, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .flatMap((name) => [name, readFileSync(join(top, name), 'utf8')])
}

function hashOf(parts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${String(part.length)} ${part}`)
  return hash.digest('hex').slice(0, 32)
}
