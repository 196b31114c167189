import { families, familyIds, isFamily } from '../../core/story/families.ts'
import { readTag } from '../../core/story/readLine.ts'
import type { Language } from '../../core/story/tags.ts'
import { cardTexts, lineInCard, type CardFile } from '../compile/card.ts'
import type { Finding } from '../compile/finding.ts'
import { cureFor } from '../compile/nearest.ts'
import type { Screenplay } from '../compile/script.ts'
import { used } from './tagCheck.ts'
import { checkWords } from './wordCheck.ts'

/** The card against the script, the table of families and the calendar. */
export function checkCard(
  card: CardFile,
  yaml: string,
  file: string,
  script: Screenplay,
  today: string,
): readonly Finding[] {
  const lineOf = (word: string) =>
    yaml.split('\n').findIndex((line) => line.includes(word)) + 1 || 1
  return [
    ...listsAgree(card, file, script, lineOf),
    ...stale(card, file, lineOf, today),
    ...familyKnown(card, file, lineOf),
    ...ownerKnown(card, file, lineOf),
    ...unexplained(card, script),
    ...mornings(card, yaml, file),
    ...texts(card, file, lineOf),
  ]
}

/** Whose phone it is must be somebody there is. */
function ownerKnown({ phoneOf, cast }: CardFile, file: string, lineOf: LineOf): Finding[] {
  const names = cast.map(({ id }) => id)
  if (phoneOf === undefined || names.includes(phoneOf)) return []
  const what = `"phoneOf" names "${phoneOf}", who is not in the cast`
  return [{ file, line: lineOf('phoneOf:'), what, cure: cureFor(phoneOf, names) }]
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
    ['why', Object.keys(card.whys ?? {}), 'whys'],
    ['overreach', Object.keys(card.overreach ?? {}), 'overreach'],
    ['settles', Object.keys(card.settled ?? {}), 'settled'],
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

/** Whoever writes on another morning is somebody of the story. */
function mornings({ endings, cast }: CardFile, yaml: string, file: string): readonly Finding[] {
  const known = cast.map(({ id }) => id)
  return endings.flatMap(({ morning }, at): readonly Finding[] => {
    if (morning === undefined || known.includes(morning.who)) return []
    const what = `"${morning.who}" writes on another morning, and is not of the cast`
    const line = lineInCard(yaml, ['endings', at, 'morning', 'who'])
    return [{ file, line, what, cure: cureFor(morning.who, known) }]
  })
}

/** A case that explains its flags line by line explains all of them. */
function unexplained({ whys = {} }: CardFile, { file, tags }: Screenplay): readonly Finding[] {
  if (Object.keys(whys).length === 0) return []
  const keyed = tags.map(({ raw, line, column }) => ({ ...readTag(raw), line, column }))
  const explained = new Set(keyed.filter(({ key }) => key === 'why').map(({ line }) => line))
  const flagged = new Map(
    keyed.filter(({ key }) => key === 'flag').map((flag) => [flag.line, flag]),
  )
  return [...flagged.values()]
    .filter(({ line }) => !explained.has(line))
    .map(({ line, column, value }) => ({
      ...{ file, line, column, what: `nothing says why this line is "${value}"` },
      cure: 'add "# why: …", and the text under "whys" on the card',
    }))
}

/** A fact whose day has passed is no fact. */
function stale(card: CardFile, file: string, lineOf: LineOf, today: string): readonly Finding[] {
  return [card.law, ...card.facts].flatMap(({ text, until }): Finding[] => {
    if (until === undefined || until >= today.slice(0, until.length)) return []
    const what = `a fact held until ${until}: "${text.zh.slice(0, 12)}…"`
    return [{ file, line: lineOf(until), what, cure: 'look it up again and set its date' }]
  })
}

/** A family is known by its id; it is then called what the table calls it. */
function familyKnown({ family, familyName }: CardFile, file: string, lineOf: LineOf): Finding[] {
  if (!isFamily(family)) {
    const what = `there is no family "${family}"`
    return [{ file, line: lineOf('family:'), what, cure: cureFor(family, familyIds) }]
  }
  if (familyName === undefined) return []
  const what = `the family "${family}" is called "${families[family].name.zh}" already`
  return [{ file, line: lineOf('familyName:'), what, cure: 'take this line out' }]
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
