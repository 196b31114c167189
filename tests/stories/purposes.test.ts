// What a file of the build is for stands where it is imported: renaming a file changes no budget.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, expect, test } from 'vitest'
import { gamePieces, pictureSet } from '../../src/workshop/build/chunks.ts'
import { purposes, purposesFile, type Purposes } from '../../src/workshop/build/purposes.ts'
import { sizesOf } from '../../src/workshop/build/sizes.ts'

const root = mkdtempSync(join(tmpdir(), 'shipo-house-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** What the files of a small house are called. */
interface Names {
  readonly start: string
  readonly game: string
  readonly help: string
  readonly art: string
  /** What the page beside the cases says of itself. */
  readonly mark?: string
  /** How many pictures its messages show. */
  readonly pictures?: number
}

/** Text that gzip cannot make much of, as a picture or as a line of a script. */
const noise = (length: number, seed: number) =>
  Array.from({ length }, (_, at) => ((at * 7919 * seed) ** 2 % 99991).toString(36)).join('')
const say = (seed: number) => `console.log('${noise(900, seed)}')\n`
const drawing = (seed: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg"><!--${noise(900, seed)}-->`

/** A page whose script opens a game, with one page beside it and pictures of a place and of people. */
async function built(folder: string, names: Names) {
  const { start, game, help, art, mark = '// @beside: read on its own', pictures = 1 } = names
  const put = (file: string, text: string) => {
    mkdirSync(join(root, folder, file, '..'), { recursive: true })
    writeFileSync(join(root, folder, file), text)
  }
  put('index.html', `<div id="a"></div><script type="module" src="/src/${start}.ts"></script>`)
  put(`src/${start}.ts`, `${say(3)}import('./${game}.ts')`)
  put(`src/${game}.ts`, `${say(5)}import './${art}.ts'\nvoid import('./${help}.ts')`)
  put(`src/${help}.ts`, `${mark}\n${say(7)}`)
  const glob = (what: string, of: string) =>
    `console.log(import.meta.glob('../art/${what}/**/*.svg', { query: '?raw&of=${of}', import: 'default' }))\n`
  const shown = `console.log(import.meta.glob('../art/shown/*.svg', { query: '?url&of=story', eager: true }))\n`
  put(`src/${art}.ts`, glob('rooms', 'place') + glob('folk', 'person') + shown)
  for (let at = 0; at < pictures; at++) put(`art/shown/duck-${String(at)}.svg`, drawing(23 + at))
  put('art/rooms/attic/near.svg', drawing(11))
  put('art/rooms/attic/far.svg', drawing(13))
  put('art/folk/ann-stand.svg', drawing(17))
  put('art/folk/ann-asleep.svg', drawing(19))
  const pieces = gamePieces()
  const outDir = join(root, folder, 'dist')
  await build({
    configFile: false,
    root: join(root, folder),
    base: './',
    logLevel: 'silent',
    plugins: [pieces.plugin, purposes()],
    build: {
      manifest: true,
      outDir,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: { codeSplitting: { groups: [{ name: pictureSet }, { name: pieces.name }] } },
      },
    },
  })
  writeFileSync(join(outDir, 'sw.js'), 'precacheAndRoute([{url:"index.html",revision:"1"}])')
  writeFileSync(join(outDir, 'embed.js'), '')
  const table = JSON.parse(readFileSync(join(outDir, purposesFile), 'utf8')) as Purposes
  const said = Object.values(table).map((one) => `${one.is} ${one.of}`.trim())
  const html = readFileSync(join(outDir, 'index.html'), 'utf8')
  return { purposes: said.sort(), sizes: sizesOf(outDir), html }
}

const names = { start: 'main', game: 'student', help: 'helpPage', art: 'art' }

test('a house says what its files are for, and says the same under other names', async () => {
  const one = await built('one', names)
  expect(one.purposes).toEqual([
    'beside',
    'person ann',
    'person ann',
    'picture duck-0',
    'place attic',
  ])
  // The game is fetched beside the script that opens it; the page beside the cases is not.
  expect(one.html.match(/rel="modulepreload"/g)?.length).toBeGreaterThan(0)
  const { firstInteractionKB, firstCaseKB, placeKB, personKB } = one.sizes
  expect(placeKB).toBeGreaterThan(1)
  expect(personKB).toBeGreaterThan(1)
  expect(firstInteractionKB).toBeGreaterThan(1)
  expect(firstCaseKB).toBeGreaterThan(firstInteractionKB)

  const other = await built('other', { start: 'open', game: 'play', help: 'aid', art: 'drawn' })
  expect(other.purposes).toEqual(one.purposes)
  for (const [name, size] of Object.entries(one.sizes)) {
    const again = other.sizes[name as keyof typeof other.sizes]
    // A name is a few letters in the files that mention it.
    expect(Math.abs(again - size), name).toBeLessThanOrEqual(0.1)
  }
})

test('a page that does not say so is a part of a case, whatever it is called', async () => {
  const marked = await built('marked', names)
  const silent = await built('silent', { ...names, mark: '// read on its own' })
  expect(silent.purposes).not.toContain('beside')
  expect(silent.sizes.firstCaseKB).toBeGreaterThan(marked.sizes.firstCaseKB + 0.5)
  expect(silent.sizes.firstInteractionKB).toBe(marked.sizes.firstInteractionKB)
})

test('a case is no larger for the pictures that other cases show', async () => {
  const [most, more] = [
    await built('most', { ...names, pictures: 15 }),
    await built('more', { ...names, pictures: 17 }),
  ]
  const one = await built('single', names)
  expect(most.sizes.firstCaseKB).toBeGreaterThan(one.sizes.firstCaseKB + 1)
  expect(Math.abs(more.sizes.firstCaseKB - most.sizes.firstCaseKB)).toBeLessThan(0.3)
})
