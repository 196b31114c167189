// Every string somebody may read of a case, in either language, with its place: one list for every rule.
import { readTag } from '../../../core/story/readLine.ts'
import { languages, type Language } from '../../../core/story/tags.ts'
import { lineInCard, textsAt, type CardFile, type CardPath } from '../../compile/card.ts'
import type { CompiledCase } from '../../compile/compileSources.ts'
import { lineOfMsgid, readPoEntries } from '../../compile/poText.ts'
import type { InFile } from './neverSaid.ts'

/** One such string. */
export interface Shown {
  readonly text: string
  readonly language: Language
  /** It names something before anybody knows what is true: a title, a caller, an address. */
  readonly isName: boolean
  /** It stands in a bubble, which holds so much and no more. */
  readonly inBubble: boolean
  /** Looked up only where something is wrong with it. */
  readonly place: () => InFile
}

export function shownTexts(
  { id, card, script }: Pick<CompiledCase, 'id' | 'card' | 'script'>,
  { yaml, enPo }: { readonly yaml: string; readonly enPo: string },
): readonly Shown[] {
  const folder = `stories/${id}`
  return [
    ...inScript(script),
    ...inEnglish(enPo, `${folder}/en.po`),
    ...onCard(card, yaml, `${folder}/card.yaml`),
  ]
}

function inScript({ file, pieces, notes, tags }: CompiledCase['script']): readonly Shown[] {
  const zh = { language: 'zh', isName: false, inBubble: true } as const
  return [
    ...pieces.map(({ text, line, from }): Shown => {
      return { ...zh, text, place: () => ({ file, line, column: from + 1 }) }
    }),
    ...notes.map(({ text, line, from }): Shown => {
      return { ...zh, text, inBubble: false, place: () => ({ file, line, column: from + 1 }) }
    }),
    ...tags.flatMap(({ raw, line, column }): readonly Shown[] => {
      const { key, value } = readTag(raw)
      const at = { ...zh, text: value, isName: true, inBubble: false }
      return key === 'address' ? [{ ...at, place: () => ({ file, line, column }) }] : []
    }),
  ]
}

function inEnglish(source: string, file: string): readonly Shown[] {
  return readPoEntries(source, file).map(({ msgid, msgstr }) => ({
    ...{ text: msgstr, language: 'en', isName: false, inBubble: true },
    place: () => ({ file, line: lineOfMsgid(source, msgid) }),
  }))
}

/** What of the card is read before the end, and says what something is called. */
const naming =
  /^(?:title|hook|familyName|apps\.[\w-]+|pages\.[\w.-]+|(?:cast|contacts)\.\d+\.(?:name|id)|threads\.\d+\.title)$/

function onCard(card: CardFile, yaml: string, file: string): readonly Shown[] {
  return textsAt(card)
    .flatMap(({ path, text }) =>
      languages.flatMap((language): readonly Shown[] => {
        const words = text[language]
        if (words === undefined) return []
        const isName = naming.test(path.join('.'))
        const place = () => ({ file, line: lineInCard(yaml, [...path, language]) })
        return [{ text: words, language, isName, inBubble: false, place }]
      }),
    )
    .concat(plainOnCard(card, yaml, file))
}

/** The same in both languages: what somebody is called in the script, and their numbers. */
function plainOnCard(
  { you, cast, contacts }: CardFile,
  yaml: string,
  file: string,
): readonly Shown[] {
  const plain: readonly (readonly [CardPath, string | undefined])[] = [
    [['you'], you],
    ...cast.flatMap(({ id, number }, at) => [
      [['cast', at, 'id'], id] as const,
      [['cast', at, 'number'], number] as const,
    ]),
    ...contacts.map(({ number }, at) => [['contacts', at, 'number'], number] as const),
  ]
  return plain.flatMap(([path, text = '']): readonly Shown[] => {
    const place = () => ({ file, line: lineInCard(yaml, path) })
    return [{ text, language: 'zh', isName: true, inBubble: false, place }]
  })
}
