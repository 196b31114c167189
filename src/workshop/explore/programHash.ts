// Names what a program is made of, so that what it once found out can be kept for as long as that stands.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const known = new Map<string, string>()

/** A hash of a source, of everything it imports by a relative path, of Ink and of Node. */
export function programHash(path: string): string {
  const found = known.get(path) ?? hashOf([process.version, inkjs(), ...sourcesFrom(path)])
  known.set(path, found)
  return found
}

const inkjs = () => readFileSync(createRequire(import.meta.url).resolve('inkjs'), 'utf8')

/** What is imported at once, and what is sent for later. */
const importing = /(?:^(?:import|export|\} from)\b[^'\n]*|\bimport\()'(\.[^']+\.ts)'/gmu

function sourcesFrom(path: string): readonly string[] {
  const sources = new Map<string, string>()
  const queue = [path]
  // Grows while it is walked.
  for (const file of queue) {
    if (sources.has(file)) continue
    const source = readFileSync(file, 'utf8')
    sources.set(file, source)
    const imported = source.matchAll(importing)
    queue.push(...[...imported].map(([, to = '']) => join(dirname(file), to)))
  }
  return [...sources.values()].sort()
}

/** Two lists of texts have one hash only where they are the same, text by text. */
export function hashOf(parts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${String(part.length)} ${part}`)
  return hash.digest('hex').slice(0, 32)
}
