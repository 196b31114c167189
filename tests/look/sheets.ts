// Reads the style sheets of src as rules: of which class each is, in which layer, and what it sets.
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'

export const src = join(import.meta.dirname, '../../src')

/** Every file below src that ends so. */
export const filesLike = (ending: string): readonly string[] =>
  readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file.endsWith(ending))

export interface Rule {
  readonly file: string
  readonly selector: string
  /** Empty where it stands in none. */
  readonly layer: string
  /** What it sets, variables left out: those dress nothing by themselves. */
  readonly sets: readonly string[]
  /** The classes it dresses: those of the last part of its selector that has any. */
  readonly classes: readonly string[]
}

/** The sheets that dress something; the two that are written by a script hold the palette alone. */
export const rules: readonly Rule[] = filesLike('.css')
  .filter((file) => !/^look\/(?:colours|measures)\.css$/.test(file))
  .flatMap((file) => rulesOf(file, readFileSync(join(src, file), 'utf8')))

export function rulesOf(file: string, sheet: string): readonly Rule[] {
  const text = sheet.replace(/\/\*[\s\S]*?\*\//g, '')
  const found: Rule[] = []
  const open: string[] = []
  let start = 0
  for (const { 0: mark, index } of text.matchAll(/[{};]/g)) {
    const before = text.slice(start, index).trim()
    if (mark === '{') open.push(before)
    if (mark === '}') {
      const selector = open.pop() ?? ''
      found.push(...ruleOf({ file, selector, body: declarationsIn(text, index), open }))
    }
    if (mark !== ';' || open.length === 0) start = index + 1
    else if (open.at(-1)?.startsWith('@') === true) start = index + 1
  }
  return found
}

/** The text between a closing brace and the opening one before it. */
function declarationsIn(text: string, end: number): string {
  return text.slice(text.lastIndexOf('{', end) + 1, end)
}

interface Block {
  readonly file: string
  readonly selector: string
  readonly body: string
  readonly open: readonly string[]
}

function ruleOf({ file, selector, body, open }: Block): readonly Rule[] {
  if (selector.startsWith('@') || open.some((at) => at.startsWith('@keyframes'))) return []
  const sets = [...body.matchAll(/(?:^|;)\s*([\w-]+)\s*:/g)]
    .map(([, name = '']) => name)
    .filter((name) => !name.startsWith('--'))
  const layer = /^@layer (\w+)/.exec(open.find((at) => at.startsWith('@layer')) ?? '')?.[1] ?? ''
  if (sets.length === 0) return []
  return partsOf(selector, /,/).map((one) => ({
    file,
    selector: one,
    layer,
    sets,
    classes: classesOf(one),
  }))
}

/** `.a:has(.b) > .c:not(.d) i` is a rule of `.c`: the rest says when, and what lies inside it. */
export function classesOf(selector: string): readonly string[] {
  for (const part of partsOf(selector, /[\s>+~]/).toReversed()) {
    const own = [...withoutConditions(part).matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name)
    if (own.length > 0) return own
  }
  return []
}

function withoutConditions(part: string): string {
  const at = /:(?:not|has)\(/.exec(part)
  if (at === null) return part
  let depth = 0
  let end = at.index
  do {
    if (part[end] === '(') depth++
    if (part[end] === ')') depth--
    end++
  } while (end < part.length && (depth > 0 || part[end - 1] !== ')'))
  return withoutConditions(part.slice(0, at.index) + part.slice(end))
}

/** Cut where `between` stands outside all brackets. */
function partsOf(selector: string, between: RegExp): readonly string[] {
  const parts = ['']
  let depth = 0
  for (const letter of selector) {
    if (/[([]/.test(letter)) depth++
    if (/[)\]]/.test(letter)) depth--
    if (depth === 0 && between.test(letter)) parts.push('')
    else parts.push(`${parts.pop() ?? ''}${letter}`)
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}
