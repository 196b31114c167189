// Holds the build to its byte budgets: `npm run build` fails over them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { everyPage } from './chunks.ts'
import { installed } from './installed.ts'

/**
 * kB, gzip. The first needs no Phaser; the second is the largest case in Chinese with its stage; the
 * third is what another family adds to its own start. Then the largest place, the largest person in all
 * postures, and everything a device keeps to play all cases without a network.
 */
export const budgets = {
  firstInteractionKB: 90,
  firstCaseKB: 400,
  familyKB: 40,
  placeKB: 60,
  personKB: 12,
  offlineInstallKB: 3072,
} as const

/** Pages beside a case: what only they load is no part of a case's start. */
const beside =
  /^virtual:(?!case)|^src\/modes\/(?:\w+\/)?(?:dropIn|rounds|boosterRound|\w+Page)\.tsx?$/

/** Fetched only by a machine that has no Chinese letters of its own. */
const lent = '.woff2'

/** Named in the page beside the entry. */
const namedBeside = new RegExp(`^_${everyPage}-[\\w-]{8}\\.js$`)

const onePerson = /^_picture-(.*)-(?:body|over|phone|ear|stand|back|down)-[\w-]{8}\.js$/
const onePlace =
  /^(?:assets\/places\/([^/]+)\/|_picture-(?!.*-(?:body|over|phone|ear|stand|back|down)-)(.+)-[\w-]{8}\.js$)/
/** Three bodies and the hands that hold their phones; five bodies weigh more than any of that. */
const peopleSeen = 5

interface Chunk {
  readonly file: string
  readonly name?: string
  readonly css?: readonly string[]
  readonly assets?: readonly string[]
  readonly imports?: readonly string[]
  readonly dynamicImports?: readonly string[]
  readonly isEntry?: boolean
}

export type Sizes = Record<keyof typeof budgets, number>

/** Measures a built `dist` by its manifest. */
export function sizesOf(dist: string): Sizes {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Record<
    string,
    Chunk
  >
  const entry = Object.keys(manifest).filter(
    (key) => manifest[key]?.isEntry === true || namedBeside.test(key),
  )
  const stories = Object.keys(manifest).filter((key) => key.includes('virtual:case/'))
  const filesOf = (key: string) => [manifest[key]?.file ?? '']
  const chinese = stories.filter((key) => key.endsWith('/zh')).map(filesOf)
  const largest = chinese.sort((a, b) => kb(dist, b) - kb(dist, a))[0] ?? []
  const page = kb(dist, ['index.html'])
  const apart = (key: string) => beside.test(key) || stories.includes(key) || key.includes(lent)
  const heaviest = (sets: string[][]) => sets.sort((a, b) => kb(dist, b) - kb(dist, a))
  const { places, people, postures } = picturesOf(manifest)
  // A case shows one room, one desk and a few people at a time: the largest stand for any.
  const unseen = new Set(
    [...heaviest(places).slice(2), ...heaviest(postures).slice(peopleSeen)].flat(),
  )
  const needed = [...reached(manifest, entry, apart), ...largest].filter(
    (file) => !unseen.has(file),
  )
  return {
    firstInteractionKB: page + kb(dist, [...reached(manifest, entry)]),
    firstCaseKB: page + kb(dist, [...new Set(needed)]),
    familyKB: kb(dist, largest),
    placeKB: kb(dist, heaviest(places)[0] ?? []),
    personKB: kb(dist, heaviest(people)[0] ?? []),
    offlineInstallKB: kb(dist, installed(dist)),
  }
}

/** The files of each place, of each person, and of each person in each posture. */
function picturesOf(manifest: Readonly<Record<string, Chunk>>) {
  const places = new Map<string, string[]>()
  const people = new Map<string, string[]>()
  const postures: string[][] = []
  for (const [key, { file }] of Object.entries(manifest)) {
    const person = onePerson.exec(key)?.[1]
    if (person !== undefined) {
      postures.push([file])
      people.set(person, [...(people.get(person) ?? []), file])
    }
    const place = onePlace.exec(key)?.slice(1).find(Boolean)
    if (place !== undefined) places.set(place, [...(places.get(place) ?? []), file])
  }
  return { places: [...places.values()], people: [...people.values()], postures }
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
