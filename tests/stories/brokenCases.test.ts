import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { CaseFault } from '../../src/workshop/compile/finding.ts'
import { compileSources } from '../../src/workshop/compile/compileSources.ts'

const read = (name: string) => readFileSync(`stories/parcel-claim/${name}`, 'utf8')
const card = read('card.yaml')
const ink = `VAR truth = "scam"
-> evening
=== evening ===
雨点敲着窗。 # place: dorm-night
* [睡觉 # move: refuse]
  你睡了。 # end: hung-checked
  -> END
`
const po = `msgid ""
msgstr "Content-Type: text/plain; charset=utf-8\\n"

msgid "雨点敲着窗。"
msgstr "Rain taps at the window."

msgid "睡觉"
msgstr "Sleep"

msgid "你睡了。"
msgstr "You slept."
`

/** What a writer is told. */
function told(sources: { card?: string; ink?: string; po?: string }): string {
  try {
    compileSources('one', sources.card ?? card, sources.ink ?? ink, sources.po ?? po)
  } catch (problem) {
    if (problem instanceof CaseFault) return problem.message
    throw problem
  }
  return 'nothing'
}

/** The 1-based line of a text. */
const lineOf = (source: string, text: string) =>
  String(source.split('\n').findIndex((line) => line.includes(text)) + 1)

test('a whole case is told nothing, and comes in both languages', () => {
  expect(told({})).toBe('nothing')
  expect(Object.keys(compileSources('one', card, ink, po).files)).toEqual(['zh', 'en'])
})

describe('a script that does not compile is named by file and line, with a cure', () => {
  test.each([
    ['a knot that is not there', ink.replace('-> evening', '-> evenign'), 2, 'name a knot'],
    ['a broken condition', `${ink}{ truth == \n`, 8, 'mend that line'],
    ['a tag with a slip', ink.replace('# place', '# plae'), 4, 'did you mean "place"?'],
    ['another file', `INCLUDE other.ink\n${ink}`, 1, 'keep the whole case in case.ink'],
    ['no truth', ink.replace('VAR truth = "scam"', ''), 1, 'begin it with VAR truth'],
    ['nothing', 'VAR truth = "scam"\n', 1, 'write a line'],
  ])('%s', (_, broken, line, cure) => {
    const message = told({ ink: broken })
    expect(message).toMatch(new RegExp(`stories/one/case.ink:${String(line)}[ :]`))
    expect(message).toContain(cure)
  })
})

describe('a card that does not parse is named by file and line, with a cure', () => {
  const balance = /^balance: .*$/m
  test.each([
    ['a tab', `${card}\tx: 1\n`, lineOf(`${card}\tx: 1`, '\tx: 1'), 'begin with spaces'],
    ['a missing field', card.replace(balance, ''), '1', '"balance" is missing; 补上 · add it'],
    [
      'words for a number',
      card.replace(balance, 'balance: lots'),
      lineOf(card, 'balance:'),
      'mend',
    ],
    [
      'a slip in a name',
      card.replace('balance:', 'ballance:'),
      lineOf(card, 'balance:'),
      'did you mean "balance"?',
    ],
    ['nothing', '', '1', 'begin from the card of another case'],
  ])('%s', (_, broken, line, cure) => {
    const message = told({ card: broken })
    expect(message).toContain(`stories/one/card.yaml:${line} `)
    expect(message).toContain(cure)
  })

  test('the line is the field’s own, where others have its name', () => {
    const last = card.lastIndexOf('backroom:')
    const broken = `${card.slice(0, last)}backroom: No Where #${card.slice(last + 'backroom:'.length)}`
    expect(told({ card: broken })).toContain(`card.yaml:${lineOf(broken, 'No Where')} `)
  })
})

describe('a translation', () => {
  test('that cannot be read is named by file and line, with a cure', () => {
    const broken = `${po}\nmsgid "abc\n`
    const message = told({ po: broken })
    expect(message).toContain(`stories/one/en.po:${lineOf(broken, 'msgid "abc')} `)
    expect(message).toContain('in quotes')
  })

  test.each([
    ['absent', card, ''],
    ['short of a line', card, po.replace('You slept.', '')],
    ['cut off after a line', card, po.replace('msgstr "You slept."\n', '')],
    ['doubtful in a line', card, po.replace('msgid "睡觉"', '#, fuzzy\nmsgid "睡觉"')],
    ['short of a text of the card', card.replace(', en: The damaged parcel', ''), po],
  ])('that is %s leaves the case in Chinese only', (_, yaml, english) => {
    expect(Object.keys(compileSources('one', yaml, ink, english).files)).toEqual(['zh'])
  })

  test('whose words mean something to Ink is only words', () => {
    const sly = po.replace('Sleep', '-> {bed} # now // and [so]')
    expect(told({ po: sly })).toBe('nothing')
  })
})
