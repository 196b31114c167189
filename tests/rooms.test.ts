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
  modes: ['core', 'words', 'phone', 'stage', 'sound', 'screens', 'host'],
  'main.ts': ['modes', 'host'],
}

/** One door per library: the files that may name it. */
const doors: Readonly<Record<string, RegExp>> = {
  inkjs: /^core\/story\.ts$/,
  'inkjs/full': /^workshop\/script\.ts$/,
  phaser: /^stage\//,
  howler: /^sound\//,
}

/** Exceptions; may only shrink, and is empty. */
const allowed: readonly string[] = []

const src = join(import.meta.dirname, '../src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|tsx|cjs)$/.test(file))
  .map((file) => file.split(sep).join('/'))

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(src, file), 'utf8')
  const found = text.matchAll(/(?:from|import|import\(|require\()\s*['"]([^'"]+)['"]/g)
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
