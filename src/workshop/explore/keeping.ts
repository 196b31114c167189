// What was found out once, kept on disk by what it follows from.
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
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'

/** What is older than this is cleared away: what it followed from has changed since. */
const longestKeptMs = 14 * 24 * 3600 * 1000

/** Nothing where it was never kept, was cut short, or is cleared away this moment. */
export function kept(path: string): unknown {
  if (!existsSync(path)) return undefined
  try {
    return deserialize(readFileSync(path))
  } catch {
    return undefined
  }
}

/** Keeps a value in a folder, whole or not at all, whoever reads it at the same time. */
export function keep(folder: string, name: string, value: unknown): void {
  mkdirSync(folder, { recursive: true })
  for (const other of readdirSync(folder)) {
    const old = join(folder, other)
    const { mtimeMs } = statSync(old, { throwIfNoEntry: false }) ?? {}
    if (mtimeMs !== undefined && Date.now() - mtimeMs > longestKeptMs) rmSync(old, { force: true })
  }
  const path = join(folder, name)
  const fresh = `${path}.${String(process.pid)}`
  writeFileSync(fresh, serialize(value))
  renameSync(fresh, path)
}
