// One source of colour: the palette in look; nothing beside it names a colour of its own.
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { describe, expect, test } from 'vitest'
import { measures } from '../../src/look/measures.ts'
import { hours, steady } from '../../src/look/palette.ts'
import { coloursCss, coloursPath } from '../../src/workshop/build/coloursCss.ts'

const src = join(import.meta.dirname, '../../src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).map((file) =>
  file.split(sep).join('/'),
)
const read = (file: string) => readFileSync(join(src, file), 'utf8')
const sheets = files.filter(
  (file) => file.endsWith('.css') && !/^look\/(?:colours|measures)\.css$/.test(file),
)

/** Where colours are mixed. */
const source = /^look\/(?:(?:inks|paints|palette)\.ts|colours\.css)$/
/** Exceptions; may only shrink, and is empty of style sheets. */
const allowed: Readonly<Record<string, number>> = { 'stage/engine/stageColours.ts': 1 }

/** Colours that stand in one drawing alone; each number may only shrink. */
const drawnBeside: Readonly<Record<string, number>> = {
  'draw/places/oldDorm.ts': 10,
  'people/make.ts': 1,
  'people/postures.ts': 12,
  'phone/make.ts': 26,
  'places/campus/buildings.ts': 67,
  'places/campus/make.ts': 53,
  'places/campus/pen.ts': 4,
}

const colour = /(?<!url\()#(?:[\da-f]{8}|[\da-f]{6}|[\da-f]{3,4})\b|\b(?:rgb|hsl)a?\(/gi

describe('one source of colour', () => {
  test('the style sheet of colours is the palette (npx tsx src/workshop/build/coloursCss.ts)', () => {
    expect(read('look/colours.css')).toBe(coloursCss())
    expect(coloursPath.endsWith('colours.css')).toBe(true)
  })

  test('no style sheet, screen or stage names a colour of its own', () => {
    const rooms = /\.(?:css|tsx)$|^(?:stage|screens|phone)\/.*\.ts$/
    const found = files
      .filter((file) => rooms.test(file) && !source.test(file))
      .map((file) => [file, withoutComments(read(file)).match(colour)?.length ?? 0] as const)
      .filter(([, count]) => count > 0)
    expect(Object.fromEntries(found)).toEqual(allowed)
  })

  test('what draws the pictures mixes ever fewer colours of its own', () => {
    const assets = join(import.meta.dirname, '../../assets')
    const found = readdirSync(assets, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => [
        file.split(sep).join('/'),
        readFileSync(join(assets, file), 'utf8').match(/#[\da-f]{6}\b|'[\da-f]{6}'/g)?.length ?? 0,
      ])
      .filter(([, count]) => count !== 0)
    expect(Object.fromEntries(found)).toEqual(drawnBeside)
  })

  test('every name a style sheet uses is in the palette or set nearby', () => {
    const own = /^(?:s-|scale$|sans$|slab-rule$|slab-quiet$|signal$)/
    const measured = Object.assign({}, ...Object.values(measures)) as object
    const wrong = [...sheets, ...files.filter((file) => file.endsWith('.tsx'))].flatMap((file) =>
      [...read(file).matchAll(/var\(--([\w-]+)/g)]
        .flatMap(([, name]) => (name === undefined ? [] : [name]))
        .filter(
          (name) => !(name in steady) && !(name in hours) && !(name in measured) && !own.test(name),
        )
        .map((name) => `${file} --${name}`),
    )
    expect(wrong).toEqual([])
  })

  test('every colour of the palette is used', () => {
    const all = [...sheets, ...files.filter((file) => /\.tsx?$/.test(file))].map(read).join('\n')
    const idle = [...Object.keys(steady), ...Object.keys(hours)].filter(
      (name) => !all.includes(`var(--${name})`),
    )
    expect(idle).toEqual([])
  })
})

describe('the one red and the one green', () => {
  const rules = sheets.flatMap((file) =>
    [...withoutComments(read(file)).matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(
      ([, selector = '', body = '']) => ({ file, selector: selector.trim(), body }),
    ),
  )

  test('red is worn by flags alone', () => {
    const wearing = rules.filter(({ body }) => body.includes('var(--flag'))
    expect(wearing.length).toBeGreaterThan(8)
    const flags = /flag|^\.said__tag$|data-mark='(?:hit|near|missed)'|shape--(?:hit|near|missed)/
    expect(wearing.filter(({ selector }) => !flags.test(selector))).toEqual([])
  })

  test('green is worn by what was checked alone', () => {
    const wearing = rules.filter(({ body }) => body.includes('var(--checked'))
    expect(wearing.map(({ selector }) => selector)).toEqual(['.said__stamp', '.pick__settled'])
  })
})

describe('contrast', () => {
  /** What is written on what; the first number is the least that WCAG AA asks. */
  const pairs = [
    ...[
      'ground',
      'ground-low',
      'rise',
      'panel',
      'dialog',
      'field',
      'button',
      'link',
      'theirs',
    ].flatMap(
      (under) =>
        [
          [4.5, 'words', under],
          [4.5, 'soft', under],
        ] as const,
    ),
    ...['ground', 'ground-low', 'rise', 'dialog', 'lit'].map(
      (under) => [4.5, 'glow', under] as const,
    ),
    [4.5, 'words', 'yours'],
    [4.5, 'words', 'flag-line'],
    [4.5, 'words', 'says'],
    [4.5, 'words', 'message'],
    [4.5, 'words', 'screen-low'],
    [4.5, 'words-dim', 'ground'],
    [4.5, 'speaker', 'theirs'],
    [4.5, 'glow', 'screen-high'],
    [4.5, 'glow', 'screen-low'],
    [4.5, 'ink', 'sheet'],
    [4.5, 'ink', 'chosen'],
    [4.5, 'ink', 'offer'],
    [4.5, 'ink', 'mine'],
    [4.5, 'ink', 'lamp'],
    [4.5, 'quiet', 'sheet'],
    [4.5, 'quiet', 'chosen'],
    [4.5, 'checked', 'sheet'],
    [4.5, 'lamp-ink', 'sheet'],
    [4.5, 'lamp-quiet', 'lamp'],
    // The heads of apps, and what is written below them
    ...['shop', 'wallet', 'chat', 'sms'].map((app) => [4.5, 'paper', `${app}-head`] as const),
    ...['dialler-head', 'browser-head', 'browser-line'].map(
      (head) => [4.5, 'words', head] as const,
    ),
    ...['shop-sheet', 'wallet-sheet', 'chat-says', 'chat-mine', 'sms-says', 'dialler-ground'].map(
      (under) => [4.5, 'words', under] as const,
    ),
    [4.5, 'paper', 'wallet-card'],
    [4.5, 'paper', 'shop-press'],
    [4.5, 'paper', 'app-wallet'],
    [4.5, 'paper', 'app-chat'],
    [4.5, 'paper', 'slab-call'],
    [4.5, 'paper', 'paper-deep'],
    [4.5, 'paper', 'site-head'],
    [4.5, 'game-name', 'game-item'],
    [4.5, 'market-words', 'market-title'],
    [3, 'flag', 'ground'],
    [3, 'flag', 'screen-low'],
    [3, 'field-edge', 'ground'],
  ] as const

  test.each(pairs.flatMap((pair) => [0, 1].map((hour) => [...pair, hour] as const)))(
    'at least %d: %s on %s (%#)',
    (least, over, under, hour) => {
      expect(contrast(colourOf(over, hour), colourOf(under, hour))).toBeGreaterThanOrEqual(least)
    },
  )
})

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
}

function colourOf(name: string, hour: number): string {
  const pairs: Readonly<Record<string, readonly [string, string]>> = hours
  const one: Readonly<Record<string, string>> = steady
  const found = pairs[name]?.[hour] ?? one[name]
  if (found === undefined) throw new Error(`the palette has no ${name}`)
  return found
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [brightness(one), brightness(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

function brightness(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((one) => (one <= 0.03928 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
