import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'
import { describe, expect, test } from 'vitest'

/** Who may import whom (design: the house). A room may always import itself. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  core: [],
  words: ['core'],
  phone: ['core', 'words'],
  stage: ['core', 'words'],
  sound: ['core', 'words'],
  screens: ['core', 'words'],
  host: ['core', 'words'],
  workshop: ['core', 'words'],
  // The workshop only where a case dropped on the page is compiled there: see the test below.
  modes: ['core', 'words', 'phone', 'stage', 'sound', 'screens', 'host', 'workshop'],
  'main.ts': ['modes', 'host'],
}

/** One door per library: the files that may name it. */
const doors: Readonly<Record<string, RegExp>> = {
  inkjs: /^core\/story\.ts$/,
  'inkjs/full': /^workshop\/script\.ts$/,
  phaser: /^stage\//,
  howler: /^sound\//,
  fflate: /^workshop\/unpack\.ts$/,
  'vite-plugin-pwa': /^workshop\/offlineBuild\.ts$/,
  'ts-fsrs': /^modes\/memory\.ts$/,
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

function roomOf(file: string): string {
  return file.split('/')[0] ?? file
}

describe('the rooms of the house', () => {
  test('are the ones the design names', () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(arrows).sort())
  })

  test('import only along the arrows', () => {
    const wrong = files.flatMap((file) => {
      const room = roomOf(file)
      return importsOf(file)
        .filter((path) => path.startsWith('.'))
        .map((path) =>
          normalize(join(dirname(file), path))
            .split(sep)
            .join('/'),
        )
        .filter((target) => !target.startsWith('..'))
        .map(roomOf)
        .filter((other) => other !== room && arrows[room]?.includes(other) !== true)
        .map((other) => `${file} → ${other}`)
    })
    expect(wrong.filter((arrow) => !allowed.includes(arrow))).toEqual([])
  })

  test('modes know of the workshop its worker alone, and only where a case is dropped', () => {
    const met = files
      .filter((file) => roomOf(file) === 'modes')
      .flatMap((file) => importsOf(file).map((path) => `${file} → ${path}`))
      .filter((arrow) => arrow.includes('/workshop/'))
    expect([...new Set(met)].sort()).toEqual([
      'modes/dropIn.tsx → ../workshop/dropped.ts', // types
      'modes/dropIn.tsx → ../workshop/worker.ts',
    ])
    const student = readFileSync(join(src, 'modes/student.tsx'), 'utf8')
    expect(student).not.toMatch(/from '.\/dropIn.tsx'/)
  })

  test('open each library through one door', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((path) => path in doors && doors[path]?.test(file) !== true)
        .map((path) => `${file} → ${path}`),
    )
    expect(wrong).toEqual([])
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
