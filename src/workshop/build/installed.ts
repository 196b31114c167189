import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The files a device keeps once the game has been opened there: those its service worker fetches.
 * Read from the worker itself, so that what is counted is what is kept. @throws where it names none
 */
export function installed(dist: string): readonly string[] {
  const worker = readFileSync(join(dist, 'sw.js'), 'utf8')
  const named = [...worker.matchAll(/\{url:"([^"]+)",revision:/g)]
  const files = named.flatMap(([, file]) => (file === undefined ? [] : [file]))
  if (files.length === 0) throw new Error(`${dist}/sw.js names no file to keep`)
  return [...new Set(files)]
}
