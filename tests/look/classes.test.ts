// A class is styled in one sheet, beside the component that wears it, and no sheet's place in the order
// of loading matters: pages are fetched in whatever order a player goes through them.
import { readFileSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'
import { describe, expect, test } from 'vitest'
import { classesOf, filesLike, rules, rulesOf, src, type Rule } from './sheets.ts'

/** Exceptions; may only shrink, and is empty. */
const allowed: readonly string[] = []

const sheetsOf = (all: readonly Rule[]) => {
  const sheets = new Map<string, Set<string>>()
  for (const { file, classes } of all) {
    for (const name of classes) sheets.set(name, (sheets.get(name) ?? new Set()).add(file))
  }
  return sheets
}

const scattered = (all: readonly Rule[]) =>
  [...sheetsOf(all)]
    .filter(([, sheets]) => sheets.size > 1)
    .map(([name, sheets]) => `.${name}: ${[...sheets].join(', ')}`)

const home = new Map([...sheetsOf(rules)].map(([name, [sheet = '']]) => [name, sheet]))

describe('a class is styled in one sheet', () => {
  test('whatever page, app or state it is seen in', () => {
    expect(home.size).toBeGreaterThan(400)
    expect(scattered(rules).filter((one) => !allowed.includes(one))).toEqual([])
  })

  test('a second sheet that styles it is found; one that sets its variables is none', () => {
    const own = rulesOf('row.css', '.row { color: red }')
    const of = (sheet: string) => scattered([...own, ...rulesOf('shop.css', sheet)])
    expect(of('.page--shop .row { color: blue }')).toEqual(['.row: row.css, shop.css'])
    expect(of('@media print { .shop > .row:has(.said) b { margin: 0 } }')).toHaveLength(1)
    expect(of('.page--shop .row { --s-row: blue }')).toEqual([])
    expect(of('.shop:has(.row) > .list { color: blue }')).toEqual([])
    expect(of('.row--shop { color: blue }')).toEqual([])
  })

  test.each([
    ['.a:has(.b) > .c:not(.d, .e) i', ['c']],
    [':is(.a, .b) .c.d:hover', ['c', 'd']],
    ['.a + :is(.b, .c)::before', ['b', 'c']],
    ['body:has(.a)', []],
  ])('%s is of %j', (selector, classes) => {
    expect(classesOf(selector)).toEqual(classes)
  })
})

interface Worn {
  readonly file: string
  /** One list for each element that wears any. */
  readonly elements: readonly (readonly string[])[]
}

const worn: readonly Worn[] = filesLike('.tsx').map((file) => ({
  file,
  elements: elementsOf(readFileSync(join(src, file), 'utf8')),
}))

/** The classes of each element; of `row--${page}` what is written of it. */
function elementsOf(text: string): readonly (readonly string[])[] {
  const values = text.matchAll(/\bclass=(?:"([^"]*)"|\{((?:[^{}]|\{[^{}]*\})*)\})/g)
  return [...values].map(([, plain, made = '']) => {
    const words = plain === undefined ? [...made.matchAll(/'([^']*)'|`([^`]*)`/g)] : [['', plain]]
    return words.flatMap(([, one, other]) =>
      (one ?? other ?? '')
        .replace(/\$\{[^}]*\}/g, '*')
        .split(/[\s*]+/)
        .filter((name) => name !== ''),
    )
  })
}

describe('a component imports the sheets of what it wears', () => {
  test.each(worn.filter(({ elements }) => elements.length > 0))('$file', ({ file, elements }) => {
    const imported = [...readFileSync(join(src, file), 'utf8').matchAll(/import '([^']+\.css)'/g)]
    const has = imported.map(([, path = '']) =>
      normalize(join(dirname(file), path))
        .split(sep)
        .join('/'),
    )
    const wanted = new Set(elements.flat().flatMap((name) => home.get(name) ?? []))
    expect([...wanted].filter((sheet) => !has.includes(sheet))).toEqual([])
  })

  test('no sheet is left that nobody imports', () => {
    const texts = filesLike('.tsx').map((file) => [file, readFileSync(join(src, file), 'utf8')])
    const imported = texts.flatMap(([file = '', text = '']) =>
      [...text.matchAll(/import '([^']+\.css)'/g)].map(([, path = '']) =>
        normalize(join(dirname(file), path))
          .split(sep)
          .join('/'),
      ),
    )
    const idle = filesLike('.css').filter((file) => !file.startsWith('look/'))
    expect(idle.filter((file) => !imported.includes(file))).toEqual([])
  })
})

describe('the order of the sheets does not matter', () => {
  const all = (classes: readonly string[]) =>
    rules.filter((rule) => rule.classes.some((name) => classes.includes(name)))

  /** `padding` and `padding-top` are one matter. */
  const meet = (one: string, other: string) =>
    one === other || one.startsWith(`${other}-`) || other.startsWith(`${one}-`)

  /** Two sheets that set the same of one element, in one layer. */
  const quarrels = (found: readonly Rule[]) =>
    found.flatMap((one, i) =>
      found
        .slice(i + 1)
        .filter(({ file, layer }) => file !== one.file && layer === one.layer)
        .filter(({ sets }) => sets.some((name) => one.sets.some((set) => meet(name, set))))
        .map((other) => `${one.file} ${one.selector} / ${other.file} ${other.selector}`),
    )

  test('two sheets that dress one element are of two layers', () => {
    const found = worn.flatMap(({ elements }) => elements.flatMap((names) => quarrels(all(names))))
    expect([...new Set(found)]).toEqual([])
  })

  test('two of one layer are found', () => {
    const part = rulesOf('a.css', '@layer part { .a { padding: 0 } }')
    const of = (sheet: string) => quarrels([...part, ...rulesOf('b.css', sheet)])
    expect(of('@layer part { .b { padding-top: 1px } }')).toHaveLength(1)
    expect(of('.b { padding-top: 1px }')).toEqual([])
    expect(of('@layer part { .b { margin: 0 } }')).toEqual([])
  })

  test('the layers are named before any sheet comes', () => {
    const tokens = readFileSync(join(src, 'look/tokens.css'), 'utf8').replace(
      /\/\*[\s\S]*?\*\//g,
      '',
    )
    expect(tokens.trim()).toMatch(/^@layer base, part;/)
    expect(new Set(rules.map(({ layer }) => layer))).toEqual(new Set(['', 'base', 'part']))
  })
})
