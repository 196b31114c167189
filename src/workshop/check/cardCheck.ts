import type { Language } from '../../core/story/tags.ts'
import { cardTexts, type CardFile } from '../compile/card.ts'
import type { Finding } from '../compile/finding.ts'
import type { Screenplay } from '../compile/script.ts'
import { used } from './tagCheck.ts'
import { checkWords } from './wordCheck.ts'

/** What the world outside the case has: drawings, faces, voices. And today, as YYYY-MM-DD. */
export interface World {
  readonly faces: readonly string[]
  readonly voices: readonly string[]
  readonly pictures: readonly string[]
  readonly places: readonly string[]
  readonly today: string
}

/** The card against the script, and against what there is. */
export function checkCard(
  card: CardFile,
  yaml: string,
  file: string,
  script: Screenplay,
  world: World,
): readonly Finding[] {
  const lineOf = (word: string) =>
    yaml.split('\n').findIndex((line) => line.includes(word)) + 1 || 1
  return [
    ...listsAgree(card, file, script, lineOf),
    ...stale(card, file, lineOf, world.today),
    ...assets(card, file, script, lineOf, world),
    ...texts(card, file, lineOf),
  ]
}

type LineOf = (word: string) => number

function listsAgree(
  card: CardFile,
  file: string,
  script: Screenplay,
  lineOf: LineOf,
): readonly Finding[] {
  const kinds = [
    ['flag', card.flags, 'flags'],
    ['signal', card.signals, 'signals'],
    ['technique', card.techniques, 'techniques'],
  ] as const
  return kinds.flatMap(([kind, listed, key]) => {
    const inScript = used(script, kind)
    const list: readonly string[] = listed
    const unlisted = [...inScript].filter(([word]) => !list.includes(word))
    const unused = list.filter((word) => !inScript.has(word))
    return [
      ...unlisted.map(([word, line]) => ({
        file: script.file,
        line,
        what: `${kind} "${word}" is not on the card`,
        cure: `add it under "${key}", or take it off the line`,
      })),
      ...unused.map((word) => ({
        file,
        line: lineOf(word),
        what: `${kind} "${word}" is on no line of the script`,
        cure: `put "# ${kind}: ${word}" on the line that shows it, or take it off the card`,
      })),
    ]
  })
}

/** A fact whose day has passed is no fact. */
function stale(card: CardFile, file: string, lineOf: LineOf, today: string): readonly Finding[] {
  return [card.law, ...card.facts].flatMap(({ text, until }): Finding[] => {
    if (until === undefined || until >= today.slice(0, until.length)) return []
    const what = `a fact held until ${until}: "${text.zh.slice(0, 12)}…"`
    return [{ file, line: lineOf(until), what, cure: 'look it up again and set its date' }]
  })
}

function assets(
  card: CardFile,
  file: string,
  script: Screenplay,
  lineOf: LineOf,
  world: World,
): readonly Finding[] {
  const missing = (kind: string, list: readonly string[], words: readonly string[]) =>
    words
      .filter((word) => !list.includes(word))
      .map((word) => ({
        file,
        line: lineOf(word),
        what: `${kind} "${word}" is not drawn or made`,
        cure: `use one of: ${list.join(', ')}`,
      }))
  const drawn = (kind: string, list: readonly string[]) =>
    [...used(script, kind)]
      .filter(([word]) => !list.includes(word))
      .map(([word, line]) => ({
        file: script.file,
        line,
        what: `${kind} "${word}" has no drawing`,
        cure: `use one of: ${list.join(', ')}`,
      }))
  return [
    ...missing(
      'face',
      world.faces,
      card.cast.flatMap(({ face }) => face ?? []),
    ),
    ...missing(
      'voice',
      world.voices,
      card.cast.flatMap(({ voice }) => voice ?? []),
    ),
    ...drawn('picture', world.pictures),
    ...drawn('place', world.places),
  ]
}

/** Every text of the card: whole in both languages, and saying nothing it may not. */
function texts(card: CardFile, file: string, lineOf: LineOf): readonly Finding[] {
  return cardTexts(card).flatMap((text) => {
    const line = lineOf(text.zh.slice(0, 14))
    const all = (['zh', 'en'] as Language[]).flatMap((language) => {
      const words = text[language]
      return words === undefined ? [] : checkWords(words, language, { file, line })
    })
    // A card is read on a page, not in a bubble.
    const found = all.filter(({ what }) => !what.includes('a bubble holds'))
    if (text.en !== undefined) return found
    const what = `"${text.zh.slice(0, 12)}" has no English`
    return [...found, { file, line, what, cure: 'write "en: …" beside it' }]
  })
}
