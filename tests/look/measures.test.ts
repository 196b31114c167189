// One source of type, space, corners, lines and motion: no style sheet measures by itself.
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { describe, expect, test } from 'vitest'
import { measures } from '../../src/look/measures.ts'
import { measuresCss } from '../../src/workshop/build/measuresCss.ts'

const src = join(import.meta.dirname, '../../src')
const read = (file: string) => readFileSync(join(src, file), 'utf8')
const sheets = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => file.endsWith('.css') && !/^look\/(?:colours|measures)\.css$/.test(file))

/** What is drawn, not read or pressed, has its own size; may only shrink. */
const drawn: Readonly<Record<string, string>> = {
  '.face--ringing font-size': 'the letter that stands for a face',
  '.crowd > .avatar font-size': 'the letter that stands for a face',
  '.home__brand font-size': "the game's own sign",
  '.app__badge line-height': 'as high as the badge, so that its number stands in the middle',
  '.row__alert line-height': 'as high as the disc, so that its mark stands in the middle',
  '.device__glass border': 'the body of the phone',
  '.device__glass border-radius': 'the body of the phone',
  '.room__window border': 'a window frame, where nothing else paints the room',
  '.room__lamp border-bottom': "a lamp's foot, where nothing else paints the room",
  '.scale__dot margin-left': 'half of the dot, so that its middle is what it says',
  '.onward padding-bottom': 'the answers and the tools of the phone that lies under it',
}

interface Kind {
  readonly group: keyof typeof measures
  readonly property: RegExp
  /** What no style sheet writes by itself, outside var(). */
  readonly own: RegExp
}

// Letters' own widths (em) go with the letters, per cents with the box, mm and pt with printers.
const kinds: readonly Kind[] = [
  { group: 'type', property: /^font(?:-size)?$/, own: /[\d.]+(?:rem|em|px|cq\w+|v\w+|%)(?![\w-])/ },
  // 1 is as high as the letters, as 0 is none.
  {
    group: 'leading',
    property: /^line-height$/,
    own: /\d*\.\d+(?:rem|em|px)?|\d+(?:rem|em|px)|[2-9]/,
  },
  { group: 'weight', property: /^font-weight$/, own: /\d+|bold|light/ },
  {
    group: 'step',
    property: /^(?:(?:row-|column-)?gap|(?:padding|margin)(?:-.+)?)$/,
    own: /(?!0rem)\b[\d.]+(?:rem|px)/,
  },
  { group: 'radius', property: /^border-(?:.+-)?radius$/, own: /[\d.]+(?:rem|em|px)/ },
  {
    group: 'stroke',
    property: /^(?:border|outline|column-rule|text-decoration)(?!.*radius)(?:-.+)?$/,
    own: /[\d.]+(?:rem|em|px)/,
  },
  {
    group: 'time',
    property: /^(?:transition|animation)(?:-.+)?$/,
    own: /[\d.]+m?s\b|\bease|cubic-bezier|\blinear\b/,
  },
]

interface Declaration {
  readonly file: string
  readonly line: number
  readonly selector: string
  readonly property: string
  readonly value: string
}

const declarations = sheets.flatMap((file) => declarationsOf(file, read(file)))

describe('one source of measures', () => {
  test('the style sheet of measures is the table (npx tsx src/workshop/build/measuresCss.ts)', () => {
    expect(read('look/measures.css')).toBe(measuresCss())
  })

  test('no style sheet measures by itself', () => {
    expect(declarations.filter((one) => !(nameOf(one) in drawn)).flatMap(faultOf)).toEqual([])
  })

  test('what is drawn still needs its own size', () => {
    const needed = declarations.filter((one) => faultOf(one).length > 0).map(nameOf)
    expect(Object.keys(drawn).filter((name) => !needed.includes(name))).toEqual([])
  })

  test('every measure is used', () => {
    const all = declarations.map(({ value }) => value).join('\n')
    const idle = Object.values(measures)
      .flatMap((group) => Object.keys(group))
      .filter((name) => !all.includes(`var(--${name})`))
    expect(idle).toEqual([])
  })

  test('a fault says where it is and what to use instead', () => {
    const sheet = `.a {\n  color: var(--words);\n  padding:\n    0.6rem var(--step-4);\n}\n@media print {\n  .b:hover { font-size: 0.85rem; &:focus { top: 1rem } transition: opacity 0.2s ease }\n}`
    expect(declarationsOf('a.css', sheet).flatMap(faultOf)).toEqual([
      'src/a.css:3 padding: 0.6rem; use var(--step-3) (0.5rem)',
      'src/a.css:7 font-size: 0.85rem; use var(--type-small) (0.875rem)',
      'src/a.css:7 transition: 0.2s; use var(--time-typing) (0.9s)',
    ])
  })

  test.each([
    ['line-height: 1.5', 'leading-note'],
    ['font-weight: bold', 'weight-name'],
    ['margin-top: -1.3rem', 'step-6'],
    ['border-top-left-radius: 0.8rem', 'radius'],
    ['border-left: 5px solid', 'stroke-side'],
    ['animation-timing-function: ease-out', 'curve'],
  ])('%s is a fault', (declaration, token) => {
    const [fault] = declarationsOf('a.css', `.a { ${declaration}; }`).flatMap(faultOf)
    expect(fault).toContain(`use var(--${token}) `)
  })

  test.each(['margin: 0 auto', 'line-height: 1', 'padding: 22%', 'border-radius: 50%', 'gap: 3mm'])(
    '%s is no fault',
    (declaration) => {
      expect(declarationsOf('a.css', `.a { ${declaration}; }`).flatMap(faultOf)).toEqual([])
    },
  )
})

function declarationsOf(file: string, sheet: string): readonly Declaration[] {
  const text = sheet.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
  return [...text.matchAll(/(?<=[{};]\s*)([\w-]+)\s*:\s*([^;{}]+)(?=[;}])/g)].map((found) => {
    const [, property = '', value = ''] = found
    const before = text.slice(0, found.index)
    const selector = /([^{};]*)\{[^{]*$/.exec(before)?.[1]?.trim() ?? ''
    return { file, line: before.split('\n').length, selector, property, value: value.trim() }
  })
}

function nameOf({ selector, property }: Declaration): string {
  return `${selector} ${property}`
}

function faultOf({ file, line, property, value }: Declaration): readonly string[] {
  const kind = kinds.find((one) => one.property.test(property))
  const [own] = kind?.own.exec(value.replace(/var\(--[\w-]+/g, '')) ?? []
  if (kind === undefined || own === undefined) return []
  const [name, size] = nearest(kind.group, own)
  return [`src/${file}:${String(line)} ${property}: ${own}; use var(--${name}) (${size})`]
}

/** A word (bold, ease) is nearest to the last of its group. */
function nearest(group: keyof typeof measures, own: string): readonly [string, string] {
  const all = Object.entries<string>(measures[group])
  const far = ([, value]: readonly [string, string]) =>
    Math.abs(Math.abs(parseFloat(own)) - parseFloat(value.replace(/^\D+/, '')))
  const isWord = Number.isNaN(parseFloat(own))
  const first = isWord ? all.at(-1) : all.sort((a, b) => far(a) - far(b))[0]
  if (first === undefined) throw new Error(`no measures of ${group}`)
  return first
}
