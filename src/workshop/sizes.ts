// Holds the build to its byte budgets: `npm run build` fails over them.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'

/**
 * kB, gzip. The first needs no Phaser; the second is the largest case in Chinese with its stage; the
 * third is what another family adds to its own start.
 */
export const budgets = { firstInteractionKB: 90, firstCaseKB: 450, familyKB: 40 } as const

/** Loaded only when somebody drops a case of their own on the page. */
const writersOnly = /\/(?:dropIn|worker|fflate)[^/]*\.js$/

/** Pictures come one by one: a place, two desks, and the people of the largest case. */
const picture = /\/(?:picture-[^/]*\.js|(?:back|front)-[^/]*\.svg)$/
const picturesShown = 12

interface Chunk {
  readonly file: string
  readonly name?: string
  readonly css?: readonly string[]
  readonly assets?: readonly string[]
  readonly imports?: readonly string[]
  readonly isEntry?: boolean
}

export type Sizes = Record<keyof typeof budgets, number>

/** Measures a built `dist` by its manifest. */
export function sizesOf(dist: string): Sizes {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Record<
    string,
    Chunk
  >
  const entry = Object.keys(manifest).filter((key) => manifest[key]?.isEntry === true)
  const first = reached(manifest, entry)
  const cases = Object.keys(manifest)
    .filter((key) => key.includes('virtual:case/'))
    .map((key) => ({ key, files: [manifest[key]?.file ?? ''] }))
  const chinese = cases.filter(({ key }) => key.endsWith('/zh'))
  const largest = chinese.sort((a, b) => kb(dist, b.files) - kb(dist, a.files))[0]?.files ?? []
  const aside = new Set(
    cases.flatMap(({ files }) => files).filter((file) => !largest.includes(file)),
  )
  const all = readdirSync(join(dist, 'assets')).map((name) => `assets/${name}`)
  const page = kb(dist, ['index.html'])
  const ever = all.filter((file) => !aside.has(file) && !writersOnly.test(file))
  const shown = ever
    .filter((file) => picture.test(file))
    .sort((a, b) => kb(dist, [b]) - kb(dist, [a]))
    .slice(0, picturesShown)
  const needed = [...ever.filter((file) => !picture.test(file)), ...shown]
  return {
    firstInteractionKB: page + kb(dist, [...first]),
    firstCaseKB: page + kb(dist, needed),
    familyKB: kb(dist, largest),
  }
}

function reached(manifest: Record<string, Chunk>, keys: readonly string[]): Set<string> {
  const files = new Set<string>()
  const seen = new Set<string>()
  const visit = (key: string): void => {
    const chunk = manifest[key]
    if (chunk === undefined || seen.has(key)) return
    seen.add(key)
    for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) files.add(file)
    chunk.imports?.forEach(visit)
  }
  keys.forEach(visit)
  return files
}

function kb(dist: string, files: readonly string[]): number {
  const bytes = files.map((file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length)
  return Math.round((bytes.reduce((sum, one) => sum + one, 0) / 1000) * 10) / 10
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const sizes = sizesOf('dist')
  for (const [name, limit] of Object.entries(budgets)) {
    const now = sizes[name as keyof Sizes]
    process.stdout.write(`${name} ${String(now)} of ${String(limit)} kB gzip\n`)
    if (now > limit) process.exitCode = 1
  }
}
