import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'
import { describe, expect, test } from 'vitest'

/** Who may import whom (design: the house). A room may always import itself. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  core: [],
  look: [],
  wire: ['core'],
  words: ['core'],
  phone: ['core', 'look', 'wire', 'words'],
  stage: ['core', 'look', 'wire', 'words'],
  sound: ['core', 'look', 'wire', 'words'],
  screens: ['core', 'look', 'wire', 'words'],
  host: ['core', 'look', 'wire', 'words'],
  // The wire's shapes make the page about the protocol, the types of embed.js and a package's settings.
  workshop: ['core', 'look', 'wire', 'words'],
  // Runs in somebody else's page: it takes nothing along but types.
  portal: ['wire'],
  // The workshop only where a case dropped on the page is compiled there: see the test below.
  modes: [
    'core',
    'look',
    'wire',
    'words',
    'phone',
    'stage',
    'sound',
    'screens',
    'host',
    'workshop',
  ],
  'main.ts': ['modes', 'host'],
}

/**
 * The inner doors that matter: what is under another room of the same house does not know it. Where a
 * room is not named here, its inner rooms may know each other.
 */
const stairs: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  core: {
    story: [],
    run: ['story'],
    cards: ['story', 'run'],
    log: ['story', 'run', 'cards'],
    present: ['story', 'run', 'cards', 'lesson'],
    lesson: ['story', 'run', 'cards'],
    explore: ['story'],
  },
}

/** One door per library: the files that may name it. */
const doors: Readonly<Record<string, RegExp>> = {
  inkjs: /^core\/story\/story\.ts$/,
  'inkjs/full': /^workshop\/compile\/script\.ts$/,
  phaser: /^stage\//,
  howler: /^sound\//,
  fflate: /^workshop\/(?:drop\/unpack|pack\/zip)\.ts$/,
  'vite-plugin-pwa': /^workshop\/build\/offlineBuild\.ts$/,
  'ts-fsrs': /^modes\/pages\/memory\.ts$/,
}

/** Exceptions; may only shrink, and is empty. */
const allowed: readonly string[] = []

const src = join(import.meta.dirname, '../src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|tsx|cjs)$/.test(file))
  .map((file) => file.split(sep).join('/'))

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(src, file), 'utf8')
  const found = text.matchAll(/(?:from|import|import\(|require\(|new URL\()\s*['"]([^'"]+)['"]/g)
  return [...found].flatMap(([, path]) => (path === undefined ? [] : [path]))
}

/** The files of ours that a file imports, below src. */
function targetsOf(file: string): readonly string[] {
  return importsOf(file)
    .filter((path) => path.startsWith('.'))
    .map((path) =>
      normalize(join(dirname(file), path))
        .split(sep)
        .join('/'),
    )
    .filter((target) => !target.startsWith('..'))
}

/** The inner room of a file; what lies at the top of its room has none. */
function innerRoomOf(file: string): string | undefined {
  const [, inner, ...rest] = file.split('/')
  return rest.length === 0 ? undefined : inner
}

function roomOf(file: string): string {
  return file.split('/')[0] ?? file
}

describe('the rooms of the house', () => {
  test('are the ones the design names', () => {
    expect(
      readdirSync(src)
        .filter((name) => name !== 'README.md')
        .sort(),
    ).toEqual(Object.keys(arrows).sort())
  })

  test('import only along the arrows', () => {
    const wrong = files.flatMap((file) =>
      targetsOf(file)
        .map(roomOf)
        .filter((other) => other !== roomOf(file) && arrows[roomOf(file)]?.includes(other) !== true)
        .map((other) => `${file} → ${other}`),
    )
    expect(wrong.filter((arrow) => !allowed.includes(arrow))).toEqual([])
  })

  test('keep their inner doors', () => {
    const wrong = files.flatMap((file) => {
      const doorsOf = stairs[roomOf(file)]
      const inner = innerRoomOf(file)
      if (doorsOf === undefined || inner === undefined) return []
      return targetsOf(file)
        .filter((target) => roomOf(target) === roomOf(file))
        .map(innerRoomOf)
        .filter((other) => other !== inner && other !== undefined)
        .filter((other) => doorsOf[inner]?.includes(other ?? '') !== true)
        .map((other) => `${file} → ${String(other)}`)
    })
    expect(wrong.filter((arrow) => !allowed.includes(arrow))).toEqual([])
  })

  test('what stands on the wall knows nothing of the desk, nor the desk of the wall', () => {
    const [wall, desk] = ['screens/present/wall/', 'screens/present/desk/']
    const across = files.flatMap((file) =>
      targetsOf(file)
        .filter(
          (target) =>
            (file.startsWith(wall) && target.startsWith(desk)) ||
            (file.startsWith(desk) && target.startsWith(wall)),
        )
        .map((target) => `${file} → ${target}`),
    )
    expect(across).toEqual([])
    expect(files.filter((file) => file.startsWith(wall)).length).toBeGreaterThan(5)
  })

  test('modes know of the workshop its worker alone, and only where a case is dropped', () => {
    const met = files
      .filter((file) => roomOf(file) === 'modes')
      .flatMap((file) => importsOf(file).map((path) => `${file} → ${path}`))
      .filter((arrow) => arrow.includes('/workshop/'))
    expect([...new Set(met)].sort()).toEqual([
      'modes/library/dropWorker.ts → ../../workshop/drop/dropped.ts', // types
      'modes/library/dropWorker.ts → ../../workshop/drop/worker.ts', // a type
      'modes/library/dropWorker.ts → ../../workshop/drop/worker.ts?worker',
    ])
    const student = readFileSync(join(src, 'modes/student.tsx'), 'utf8')
    expect(student).not.toMatch(/from '.\/home\/dropIn.tsx'/)
  })

  test('open each library through one door', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((path) => path in doors && doors[path]?.test(file) !== true)
        .map((path) => `${file} → ${path}`),
    )
    expect(wrong).toEqual([])
  })

  // A pattern that finds nothing is no fault to the build: what it was to bring is missing in silence.
  test('look for files where there are some', () => {
    const folders = files.flatMap((file) => {
      const source = readFileSync(join(src, file), 'utf8')
      const globs = [...source.matchAll(/import\.meta\.glob[^(]*\(([^)]*)\)/g)]
      const patterns = globs.flatMap(([, asked = '']) => [...asked.matchAll(/'(\.[^']*)'/g)])
      return patterns.map(([, pattern = '']) =>
        join(src, dirname(file), pattern.replace(/[^/]*[*{].*/, '')),
      )
    })
    expect(folders.length).toBeGreaterThan(5)
    expect(folders.filter((folder) => !existsSync(folder))).toEqual([])
  })

  test('core knows no library but inkjs, no clock and no chance', () => {
    const core = files.filter((file) => roomOf(file) === 'core')
    const libraries = core.flatMap((file) =>
      importsOf(file).filter((path) => !path.startsWith('.')),
    )
    expect([...new Set(libraries)]).toEqual(['inkjs'])
    const restless = core.filter((file) =>
      /\b(Date\b|Math\.random|setTimeout|setInterval|performance\.)/.test(
        readFileSync(join(src, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''),
      ),
    )
    expect(restless).toEqual([])
  })
})
