// The files of a writer, on disk: read through the gate, written over only with a copy kept.
import {
  copyFileSync,
  existsSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { sourceText } from './sourceText.ts'

/** @throws {CaseFault} where it is not UTF-8, naming file and line. */
export function readSource(path: string): string {
  return sourceText(readFileSync(path), path)
}

/** What INCLUDE finds beside a script, by the name it is given there. */
export function besideOf(script: string): (name: string) => string | undefined {
  const folder = dirname(script)
  return (name) => {
    const path = join(folder, name)
    // A folder of that name is no script.
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true
      ? readSource(path)
      : undefined
  }
}

/** The name of the copy that is kept of a file. */
export const copyOf = (path: string) => `${path}~`

/** Writes a file. What stood there before is kept beside it, under its name with a `~`. */
export function writeOver(path: string, text: string): void {
  if (existsSync(path)) {
    if (readFileSync(path).equals(Buffer.from(text))) return
    copyFileSync(path, copyOf(path))
  }
  writeFileSync(path, text)
}

/** Takes a file away; its copy stays. */
export function putAside(path: string): void {
  renameSync(path, copyOf(path))
}
