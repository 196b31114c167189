import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { storyFaultsZh } from '../../../src/words/zh/storyFaults.ts'

/** What is filled in when it is said: a name, a number, or a word of the card's own. */
const filled = ['7', 'app', 'contact']

const problems = new Set(['StoryProblem', 'InCircles'])
const slot = '\0'

/** What is written in quotation marks, with a mark for each thing that is filled in. */
function textOf(node: ts.Node | undefined): string | undefined {
  if (node === undefined) return undefined
  if (ts.isStringLiteralLike(node)) return node.text
  if (!ts.isTemplateExpression(node)) return undefined
  return node.head.text + node.templateSpans.map(({ literal }) => `${slot}${literal.text}`).join('')
}

/** All that a script can be told: what is wrong with it, and the cure. */
function saidIn(path: string): readonly string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest)
  const named = new Map<string, readonly string[]>()
  const said: string[] = []
  const keep = ({ name, initializer }: ts.VariableDeclaration): void => {
    const text = textOf(initializer)
    const key = name.getText(source)
    if (text !== undefined) named.set(key, [...(named.get(key) ?? []), text])
  }
  const hear = (given: ts.Expression): void => {
    const text = textOf(given)
    said.push(...(text === undefined ? (named.get(given.getText(source)) ?? []) : [text]))
  }
  const each = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node)) keep(node)
    if (ts.isNewExpression(node) && problems.has(node.expression.getText(source)))
      node.arguments?.slice(0, 2).forEach(hear)
    ts.forEachChild(node, each)
  }
  each(source)
  return said
}

const said = ['src/core', 'src/workshop/check'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => saidIn(join(folder, file))),
)

const isToldBy = (text: string, shape: RegExp) =>
  filled.some((word) => shape.test(text.replaceAll(slot, word)))

test('whatever core says of a script has its Chinese', () => {
  expect(said.length).toBeGreaterThan(40)
  // Of what is nothing but filled in, the Chinese says that the story breaks here.
  const own = said.filter((text) => /[a-z]/.test(text))
  const untold = own.filter((text) => !storyFaultsZh.some(([shape]) => isToldBy(text, shape)))
  expect(untold).toEqual([])
})

test('and no Chinese waits for what core no longer says', () => {
  const idle = storyFaultsZh.filter(([shape]) => !said.some((text) => isToldBy(text, shape)))
  expect(idle.map(([shape]) => String(shape))).toEqual([])
})
