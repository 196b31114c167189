// Holds the build to its byte budgets: `npm run build` fails over them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { installed } from './installed.ts'
import { purposesFile, type Purpose, type Purposes } from './purposes.ts'

/**
 * kB, gzip. The first needs no Phaser; the second is the largest case in Chinese with its stage; the
 * third is what another family adds to its own start. Then the largest place, the largest person in all
 * postures, everything a device keeps to play all cases without a network, and what a portal loads.
 */
export const budgets = {
  firstInteractionKB: 90,
  firstCaseKB: 400,
  familyKB: 40,
  placeKB: 60,
  personKB: 12,
  offlineInstallKB: 3072,
  embedScriptKB: 4,
} as const

/** Fetched only by a machine that has no Chinese letters of its own. */
const lent = '.woff2'

/** Three bodies and the hands that hold their phones; five bodies weigh more than any of that. */
const peopleSeen = 5

/** As many as one case has at most: the pictures its messages show, and the icons of its phone. */
const picturesSeen = 15

interface Chunk {
  readonly file: string
  readonly css?: readonly string[]
  readonly assets?: readonly string[]
  readonly imports?: readonly string[]
  readonly dynamicImports?: readonly string[]
}

export type Sizes = Record<keyof typeof budgets, number>

/** Measures a built `dist` by its manifest, and by what each file is for. */
export function sizesOf(dist: string): Sizes {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(dist, file), 'utf8'))
  const manifest = read('.vite/manifest.json') as Record<string, Chunk>
  const purposes = read(purposesFile) as Purposes
  const html = readFileSync(join(dist, 'index.html'), 'utf8')
  const entry = Object.keys(manifest).filter((key) => isNamed(html, manifest[key]))
  // Sent for by the page's script: no link names them, but home waits for them.
  const home = [...entry, 'src/words/zh/words.ts', 'src/modes/home/homePage.tsx']
  const heaviest = (sets: string[][]) => sets.sort((a, b) => kb(dist, b) - kb(dist, a))
  // The script of a case comes with what is shown before it.
  const stories = Object.entries(manifest).flatMap(([key, { file }]) => {
    const { is, of } = purposes[file] ?? {}
    return is === 'case' && of === 'zh' ? [[...reached(manifest, [key])]] : []
  })
  const largest = heaviest(stories)[0] ?? []
  const ahead: readonly string[] = /assets\/ahead-\w+\.js/.exec(html) ?? []
  const page = kb(dist, ['index.html', ...ahead])
  const later = new Set(['case', 'beside'])
  const apart = (key: string) =>
    later.has(purposes[manifest[key]?.file ?? '']?.is ?? '') || key.includes(lent)
  const [places, people] = [setsIn(purposes, 'place'), setsIn(purposes, 'person')]
  const postures = people.flat().map((file) => [file])
  const pictures = [...setsIn(purposes, 'picture'), ...setsIn(purposes, 'icon')]
  // A case shows one room, one desk, a few people and pictures: the largest stand for any.
  const unseen = new Set(
    [
      ...heaviest(places).slice(2),
      ...heaviest(postures).slice(peopleSeen),
      ...heaviest(pictures).slice(picturesSeen),
    ].flat(),
  )
  const needed = [...reached(manifest, entry, apart), ...largest].filter(
    (file) => !unseen.has(file),
  )
  return {
    firstInteractionKB: page + kb(dist, [...reached(manifest, home)]),
    firstCaseKB: page + kb(dist, [...new Set(needed)]),
    familyKB: kb(dist, largest),
    placeKB: kb(dist, heaviest(places)[0] ?? []),
    personKB: kb(dist, heaviest(people)[0] ?? []),
    offlineInstallKB: kb(dist, installed(dist)),
    embedScriptKB: kb(dist, ['embed.js']),
  }
}

/** The page itself names it: it is fetched before anything is asked for. */
function isNamed(html: string, chunk: Chunk | undefined): boolean {
  return chunk !== undefined && html.includes(`"./${chunk.file}"`)
}

/** The files for each place, or each person, or whatever else they are for. */
function setsIn(purposes: Purposes, wanted: Purpose['is']): string[][] {
  const sets = new Map<string, string[]>()
  for (const [file, { is, of }] of Object.entries(purposes)) {
    if (is === wanted) sets.set(of, [...(sets.get(of) ?? []), file])
  }
  return [...sets.values()]
}

/** Files that come with these; with `apart`, also those fetched later, but for what it names. */
function reached(
  manifest: Readonly<Record<string, Chunk>>,
  keys: readonly string[],
  apart?: (key: string) => boolean,
): Set<string> {
  const files = new Set<string>()
  const seen = new Set<string>()
  const later = ({ dynamicImports = [] }: Chunk) =>
    apart === undefined ? [] : dynamicImports.filter((key) => !apart(key))
  const visit = (key: string): void => {
    const chunk = manifest[key]
    if (chunk === undefined || seen.has(key)) return
    seen.add(key)
    const { file, css = [], assets = [], imports = [] } = chunk
    for (const one of [file, ...css, ...assets]) files.add(one)
    for (const next of [...imports, ...later(chunk)]) visit(next)
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
    process.stdout.write(`${name} ${now.toFixed(1)} of ${String(limit)} kB gzip\n`)
    if (now > limit) process.exitCode = 1
  }
}
