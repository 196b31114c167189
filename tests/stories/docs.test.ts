// What the writers' guides say is tried: their examples compile, their words are the real ones.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as lists from '../../src/core/tags.ts'
import { choiceTags, lineTags } from '../../src/core/parse.ts'
import { cardIn, readCard } from '../../src/workshop/card.ts'
import { checkSources } from '../../src/workshop/check.ts'
import { speakersOf } from '../../src/workshop/compileSources.ts'
import { findingText } from '../../src/workshop/finding.ts'
import { compileScript } from '../../src/workshop/script.ts'
import { checkTags } from '../../src/workshop/tagCheck.ts'
import { readWorld } from '../../src/workshop/world.ts'

const guide = readFileSync('stories/README.md', 'utf8')
const tags = readFileSync('stories/TAGS.md', 'utf8')
const template = 'src/workshop/template'
const yaml = readFileSync(`${template}/card.yaml`, 'utf8')
const card = readCard(yaml, `${template}/card.yaml`)

const blocks = (kind: string) =>
  [...guide.matchAll(new RegExp(`\`\`\`ink ${kind}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, text = '']) => text,
  )

/** Compiles lines in a small story around them, and says what is wrong. */
function faults(lines: string): readonly string[] {
  const host = `VAR truth = "scam"\n-> one\n=== one ===\n${lines}\n- 完了。 # end: left\n-> END\n`
  const script = compileScript(host, 'example', { speakers: speakersOf(card) })
  return [...script.findings, ...checkTags(script, cardIn(card, 'zh'))].map(findingText)
}

describe('stories/README.md', () => {
  test('its whole story plays on every road, with the card that "new" writes', () => {
    const [story = ''] = blocks('story')
    const { findings, tours } = checkSources({ id: 'guide', card: yaml, ink: story }, readWorld())
    const found = findings.map(findingText)
    // The guide's story uses fewer words than the card lists, and comes before its English.
    const expected = /no English|is on no line of the script|no road comes to the ending/
    expect(found.filter((text) => !expected.test(text))).toEqual([])
    expect(tours.map(({ stopped }) => stopped)).toEqual([undefined, undefined])
  })

  test.each(blocks('line').map((text) => [text.split('\n')[0] ?? '', text]))('%s', (_, text) => {
    expect(faults(text)).toEqual([])
  })

  test('names only commands that there are', () => {
    const source = readFileSync('src/workshop/stories.ts', 'utf8')
    for (const [, verb = ''] of guide.matchAll(/stories -- (\w+)/g)) {
      expect(source).toMatch(new RegExp(`^  ${verb}[,:]`, 'm'))
    }
  })
})

describe('stories/TAGS.md', () => {
  const closed = [
    'chains',
    'moves',
    'techniques',
    'flags',
    'signals',
    'feelings',
    'places',
    'apps',
    'pages',
    'secrets',
    'callActs',
    'spots',
    'pictures',
    'voices',
    'desks',
  ] as const
  test.each(closed)('names every one of the %s', (name) => {
    for (const word of lists[name])
      expect(tags).toMatch(new RegExp(`(?<![\\w-])${word.replace('.', '\\.')}(?![\\w-])`))
  })

  test('names every tag', () => {
    for (const tag of [...lineTags, ...choiceTags]) expect(tags).toContain(`\`${tag}\``)
  })

  test('gives examples that can be read', () => {
    const rows = [...tags.matchAll(/^\| `\w+` \| `([^`]+)` \|/gm)].map(
      ([, example = '']) => example,
    )
    expect(rows.length).toBeGreaterThan(20)
    const parcel = readFileSync('stories/parcel-claim/card.yaml', 'utf8')
    const known = cardIn(readCard(parcel, 'card.yaml'), 'zh')
    const endings = [
      ...known.endings,
      { ...known.endings[0], id: 'hung-up' },
    ] as typeof known.endings
    const cast = [...known.cast, { id: '客服', name: '客服', role: 'caller' as const }]
    for (const example of rows) {
      const isChoice = /^# (move|at|inside)/.test(example)
      const line = isChoice
        ? `* [走 ${example.includes('move') ? '' : '# move: ask '}${example}]`
        : `一行。 ${example.startsWith('#') ? example : ''}`
      const script = compileScript(`${line}\n完了。\n-> END\n`, 'TAGS.md', {})
      const found = checkTags(script, {
        ...known,
        endings,
        cast,
        threads: [...known.threads, { id: 'agent', app: 'chat', title: '', members: [] }],
      })
      expect(found.map(findingText), example).toEqual([])
    }
  })
})
