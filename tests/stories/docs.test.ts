// What the pages for writers say is compiled and checked like a story.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { verbs } from '../../src/workshop/command.ts'
import { parse } from 'yaml'
import { families, familyIds } from '../../src/core/story/families.ts'
import * as lists from '../../src/core/story/tags.ts'
import { choiceTags, lineTags } from '../../src/core/story/readLine.ts'
import { openRaw } from '../../src/core/explore/waypoints.ts'
import { cardIn, readCard } from '../../src/workshop/compile/card.ts'
import { checkSources } from '../../src/workshop/check/check.ts'
import { speakersOf } from '../../src/workshop/compile/compileSources.ts'
import { findingText } from '../../src/workshop/compile/finding.ts'
import { compileScript } from '../../src/workshop/compile/script.ts'
import { namesIn } from '../../src/workshop/check/card/nameCheck.ts'
import { checkTags } from '../../src/workshop/check/script/tagCheck.ts'
import { checkTraps } from '../../src/workshop/check/script/inkTraps.ts'
import { checkWords } from '../../src/workshop/check/words/wordCheck.ts'
import { readWorld } from '../../src/workshop/compile/world.ts'

const world = readWorld()
const guide = readFileSync('stories/README.md', 'utf8')
const tags = readFileSync('stories/TAGS.md', 'utf8')

/** The fenced blocks of a page, by what stands after the fence. */
function blocks(page: string, info: string): readonly string[] {
  return [...page.matchAll(/^```([^\n]*)\n([\s\S]*?)^```$/gm)].flatMap(([, kind, text]) =>
    kind?.trim() === info ? [text ?? ''] : [],
  )
}

const one = (info: string): string => {
  const [first, ...more] = blocks(guide, info)
  if (first === undefined || more.length > 0) throw new Error(`the guide has one "${info}" block`)
  return first
}

const yaml = one('yaml card')
const story = one('ink story')
const file = readCard(yaml, 'stories/README.md')
const card = cardIn(file, 'zh')
const speakers = speakersOf(file)

/** Everything found in lines or choices that are put into a small story. */
function readings(lines: string): readonly string[] {
  const isChoice = /^[*+]/.test(lines)
  const whole = lines.startsWith('#') ? `雨点敲着窗。 ${lines}` : lines
  const host = `VAR truth = "scam"\n${whole}\n${isChoice ? '  -> END\n' : '-> END\n'}`
  const script = compileScript(host, 'example', { speakers })
  const findings = [
    ...script.findings,
    ...checkTags(script, card),
    ...namesIn(script, world),
    ...checkTraps(script),
    ...script.pieces.flatMap(({ text }) => checkWords(text, 'zh', { file: 'example', line: 2 })),
  ]
  return findings.map(findingText)
}

/** The rows of every table with a column that begins so, as [first cell, cell of that column]. */
function rows(page: string, column: string): readonly (readonly [string, string])[] {
  return page.split(/\n(?!\|)/).flatMap((part) => {
    const [head, , ...body] = part
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map(cells)
    const at = head?.findIndex((cell) => cell.endsWith(column)) ?? -1
    return at < 0 ? [] : body.map((row) => [row[0] ?? '', row[at] ?? ''] as const)
  })
}

const cells = (row: string) =>
  row
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())

const unquoted = (cell: string) => /^`(.*)`$/.exec(cell)?.[1] ?? cell

describe('stories/README.md', () => {
  test('its whole story and card are told nothing but that there is no English', () => {
    const { findings, tours } = checkSources({ id: 'my-case', card: yaml, ink: story }, world)
    expect(findings.map(findingText)).toEqual([expect.stringContaining('there is no English')])
    expect(tours.map(({ stopped }) => stopped)).toEqual([undefined, undefined])
    expect(guide).toContain(`my-case · scam: ${String(tours[0]?.facts.length)} states`)
  })

  test('its steps, one under another, are the whole story', () => {
    expect(blocks(guide, 'ink step').join('\n')).toBe(story)
  })

  test('what it shows of the card stands in the card', () => {
    const parts = blocks(guide, 'yaml part')
    expect(parts.length).toBeGreaterThan(0)
    for (const part of parts) expect(yaml).toContain(part)
  })

  test('the lines it translates are in the story', () => {
    const lines = blocks(guide, 'po').flatMap((po) => [...po.matchAll(/^msgid "(.*)"$/gm)])
    expect(lines.length).toBeGreaterThan(0)
    for (const [, line] of lines) expect(story).toContain(line)
  })

  test('the commands it names are there', () => {
    const named = [...guide.matchAll(/npm run stories -- (\w+)/g)].map(([, name]) => name)
    expect([...new Set(named)].sort()).toEqual(['check', 'explore', 'new', 'play', 'po'])
    expect(Object.keys(verbs)).toEqual(expect.arrayContaining(named))
  })
})

describe('every Ink block on either page is one the tests know', () => {
  test.each([
    ['README.md', guide],
    ['TAGS.md', tags],
  ])('%s', (_, page) => {
    const kinds = [...page.matchAll(/^```(ink[^\n]*)$/gm)].map(([, kind]) => kind)
    expect(kinds.filter((kind) => !/^ink (?:line|step|story)$/.test(kind ?? ''))).toEqual([])
    for (const block of blocks(page, 'ink line')) expect(readings(block)).toEqual([])
  })
})

describe('stories/TAGS.md', () => {
  test.each(rows(tags, 'example').map(([, example]) => unquoted(example)))('%s', (example) => {
    expect(readings(example)).toEqual([])
  })

  test('an example with a slip would be found', () => {
    expect(readings('# place: dorm-nigth').join()).toContain('did you mean "dorm-night"?')
    expect(readings('* [好 # move: verfy]').join()).toContain('did you mean "verify"?')
  })

  test('a trap written as it says is read as it was meant', () => {
    const traps = rows(tags, 'example').filter(([, example]) => example.includes('\\'))
    const lines = traps.map(([, example]) => unquoted(example))
    const json = compileScript(`${lines.join('\n')}\n-> END\n`, 'traps').json ?? ''
    const { said } = openRaw('traps', json).start()
    expect(said.map((line) => line.trim())).toEqual(lines.map((line) => line.replaceAll('\\', '')))
  })

  /** The words in the first column under a heading. */
  const under = (heading: string) => {
    const [, part = ''] = tags.split(new RegExp(`^### .*\`${heading}\`.*$`, 'm'))
    const [section = ''] = part.split(/^##/m)
    const table = section.split('\n').filter((line) => line.startsWith('| `'))
    return table.flatMap((row) =>
      [...(cells(row)[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, word = '']) => word),
    )
  }

  test('tells every family there is, with how many quick cards it has', () => {
    const [, part = ''] = tags.split(/^### .*`family`.*$/m)
    const table = (part.split(/^##/m)[0] ?? '').split('\n').filter((line) => line.startsWith('| `'))
    const listed = table
      .map(cells)
      .map(([id, zh, en, , cards]) => [unquoted(id ?? ''), zh, en, cards])
    const known = familyIds.map((id) => {
      const { name, cards } = families[id]
      return [id, name.zh, name.en, String(cards)]
    })
    expect(listed).toEqual(known)
    expect(tags + guide).not.toContain('src/core')
  })

  // What lies in a folder may be more than the page tells of: it can be used at once.
  test.each([
    ['place', world.places],
    ['backroom', world.backrooms],
    ['face', world.faces],
    ['app', world.apps],
    ['picture', Object.keys(world.pictures)],
  ])('every %s it tells of is drawn', (heading, drawn) => {
    expect(under(heading).length).toBeGreaterThan(4)
    expect(drawn).toEqual(expect.arrayContaining(under(heading)))
    expect(tags).toContain(heading === 'face' ? '`assets/people/`' : '`assets/p')
  })

  test.each([...world.pages, ...world.clips])('names %s, which the phone has words for', (word) => {
    expect(tags).toContain(`\`${word}\``)
  })

  const words = Object.entries(lists).flatMap(([name, list]) =>
    typeof list === 'function' ? [] : list.map((word) => [name, word] as const),
  )
  test.each(words)('names the %s word %s', (_, word) => {
    expect(tags).toContain(`\`${word}\``)
  })

  test('has one example of every tag a line or a choice may carry', () => {
    const named = rows(tags, 'example').map(([tag]) => unquoted(tag))
    expect(named).toEqual(expect.arrayContaining([...lineTags, ...choiceTags]))
  })

  test('its fields of the card are those of a card, and read', () => {
    const fields = rows(tags, 'yaml').map(([field, example]) => [
      unquoted(field),
      unquoted(example),
    ])
    const whole = fields.map(([, example]) => example).join('\n')
    expect(Object.keys(readCard(whole, 'TAGS.md'))).toEqual(fields.map(([field]) => field))
    expect(Object.keys(parse(yaml) as object)).toEqual(fields.map(([field]) => field))
    const more = rows(tags, 'if needed').map(([, example]) => unquoted(example))
    const read = Object.keys(readCard([whole, ...more].join('\n'), 'TAGS.md'))
    expect(read).toEqual(
      expect.arrayContaining(rows(tags, 'if needed').map(([field]) => unquoted(field))),
    )
    expect(more).toHaveLength(read.length - fields.length)
  })
})
