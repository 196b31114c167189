import * as v from 'valibot'
import { isMap, isNode, isScalar, LineCounter, parse, parseDocument, YAMLParseError } from 'yaml'
import { factIn, plainFacts } from '../../core/run/deeds.ts'
import { endingTones, pastCallWays, type Card, type Ending } from '../../core/story/card.ts'
import {
  flags,
  languages,
  lossKinds,
  signals,
  techniques,
  threadApps,
  type Language,
} from '../../core/story/tags.ts'
import { CaseFault, phrase, say, type Said } from './finding.ts'
import { meant, nearest } from './nearest.ts'
import { cureOfWord } from './wrongWord.ts'
import { yamlComplaint } from './yamlComplaint.ts'

const factsThereAre = `${plainFacts.join(', ')}, secret.<what>, did.<id>, each with "not " before it or without`

const both = v.strictObject({
  zh: v.pipe(v.string(), v.nonEmpty()),
  en: v.optional(v.pipe(v.string(), v.nonEmpty())),
})
const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, 'small letters, digits and hyphens'))
const pageId = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*$/, 'an app and a page, as in shop.orders'),
)
const day = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'YYYY, YYYY-MM or YYYY-MM-DD'))
const sourced = v.strictObject({
  /** By which a lesson names it. */
  id: v.optional(id),
  text: both,
  source: both,
  date: day,
  /** The last day it is known to hold. */
  until: v.optional(day),
})
/** What lies on the player's phone from before the story, the same in both truths. */
const past = v.strictObject({
  threads: v.optional(
    v.array(v.strictObject({ thread: id, who: v.string(), day: both, text: both })),
  ),
  pages: v.optional(v.array(v.strictObject({ page: pageId, text: both }))),
  calls: v.optional(
    v.array(v.strictObject({ name: both, way: v.picklist(pastCallWays), at: both })),
  ),
})
const condition = v.pipe(
  v.union([v.string(), v.array(v.string())]),
  v.transform((words) => (typeof words === 'string' ? [words] : words)),
  v.array(
    v.pipe(
      v.string(),
      v.check((word) => factIn(word) !== undefined, factsThereAre),
    ),
  ),
)
/** `if`: said only where this holds. `claims`: true only where this holds; the checker proves it. */
const sentence = v.strictObject({
  ...both.entries,
  if: v.optional(condition),
  claims: v.optional(condition),
})
const sentences = v.union([both, v.pipe(v.array(sentence), v.nonEmpty())])
const otherSide = v.strictObject({ backroom: id, text: both })

/** What `card.yaml` holds; every text a player reads is in both languages. */
const cardFile = v.strictObject({
  title: both,
  hook: both,
  family: id,
  /** Only of a family that is not in the table of families.ts. */
  familyName: v.optional(both),
  minutes: v.tuple([v.number(), v.number()]),
  objectives: v.array(both),
  you: v.string(),
  /** Whose phone the player holds, where it is not their own. */
  phoneOf: v.optional(v.string()),
  cast: v.array(
    v.strictObject({
      id: v.string(),
      name: both,
      role: v.picklist(['companion', 'caller', 'contact', 'account']),
      number: v.optional(v.string()),
      thread: v.optional(id),
      voice: v.optional(id),
      face: v.optional(id),
    }),
  ),
  threads: v.array(
    v.strictObject({
      id,
      app: v.picklist(threadApps),
      title: both,
      members: v.array(v.string()),
      people: v.optional(v.number()),
    }),
  ),
  contacts: v.array(v.strictObject({ id, name: both, number: v.string(), note: both })),
  apps: v.record(id, both),
  /** Pages the phone has no words for. */
  pages: v.optional(v.record(pageId, both)),
  balance: v.number(),
  /** What is on the account at the bank, where the story has one beside the wallet. */
  bank: v.optional(v.number()),
  /** With whom money changes hands, by the id a line's `whom` tag names; the cast need not be here. */
  whom: v.optional(v.record(id, both)),
  endings: v.array(
    v.strictObject({
      id,
      title: both,
      text: sentences,
      tone: v.picklist(endingTones),
      /** What it cost that something genuine was let go. */
      price: v.optional(sentences),
      /** What somebody writes on another morning. */
      morning: v.optional(v.strictObject({ who: v.string(), text: sentences })),
    }),
  ),
  /** What the one beside you says of another case, once it has ended so. */
  remembers: v.optional(v.array(v.strictObject({ case: id, endings: v.array(id), text: both }))),
  /** What they write before the evening of this case. */
  evening: v.optional(both),
  flags: v.array(v.picklist(flags)),
  /** Why a line is what its flag says, by the id its `why` tag names. */
  whys: v.optional(v.record(id, both)),
  /** What the real person asks for without any right to, by the id its `overreach` tag names. */
  overreach: v.optional(v.record(id, v.strictObject({ asked: both, text: both }))),
  past: v.optional(past),
  /** What a check has settled, by the id its `settles` tag names. */
  settled: v.optional(v.record(id, both)),
  signals: v.array(v.picklist(signals)),
  techniques: v.array(v.picklist(techniques)),
  /** What the fraud can take, in kinds. */
  stakes: v.optional(v.array(v.picklist(lossKinds))),
  twin: v.strictObject({ scam: both, genuine: both }),
  otherSide: v.strictObject({ scam: otherSide, genuine: otherSide }),
  firstMinutes: v.array(both),
  law: sourced,
  facts: v.array(sourced),
  plans: v.array(both),
})

export type CardFile = v.InferOutput<typeof cardFile>
export type SentenceFile = v.InferOutput<typeof sentence>
type EndingText = CardFile['endings'][number]['text']

/** Reads a `card.yaml`. @throws {CaseFault} naming every field that is wrong. */
export function readCard(yaml: string, file: string): CardFile {
  const result = v.safeParse(cardFile, parseYaml(yaml, file))
  if (result.success) return result.output
  throw new CaseFault(
    result.issues.map((issue) => {
      const path = v.getDotPath(issue) ?? ''
      return { file, line: lineInCard(yaml, path.split('.')), ...complaintOf(issue, path) }
    }),
  )
}

/** The languages every text of the card is written in. */
export function cardLanguages(card: CardFile): readonly Language[] {
  const complete = (language: Language) => cardTexts(card).every((text) => language in text)
  return languages.filter(complete)
}

/** The card in one language. */
export function cardIn(card: CardFile, language: Language): Card {
  const endings = card.endings.map((ending) => ({
    ...(inLanguage(ending, language) as Ending),
    text: endingText(ending.text, language),
    ...(ending.price && { price: endingText(ending.price, language) }),
    ...(ending.morning && {
      morning: { who: ending.morning.who, text: endingText(ending.morning.text, language) },
    }),
  }))
  return { ...(inLanguage(card, language) as Card), endings }
}

/** What it claims is for the checker alone. */
function endingText(text: EndingText, language: Language): Ending['text'] {
  if (!Array.isArray(text)) return textIn(text, language)
  return (text as readonly SentenceFile[]).map((one) => {
    const said = { text: textIn(one, language) }
    return one.if === undefined ? said : { ...said, if: one.if }
  })
}

interface Both {
  readonly zh: string
  readonly en?: string | undefined
}

function isBoth(value: unknown): value is Both {
  return typeof value === 'object' && value !== null && 'zh' in value
}

/** Where something stands on a card. */
export type CardPath = readonly (string | number)[]

/** Every text of a card or a part of one, with where it stands there. */
export function textsAt(
  value: unknown,
  path: CardPath = [],
): readonly { readonly path: CardPath; readonly text: Both }[] {
  if (isBoth(value)) return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  const parts: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((part: unknown, at) => [at, part] as const)
    : Object.entries(value)
  return parts.flatMap(([key, part]) => textsAt(part, [...path, key]))
}

/** Every text of a card or a part of one. */
export function cardTexts(value: unknown): readonly Both[] {
  return textsAt(value).map(({ text }) => text)
}

function textIn(text: Both, language: Language): string {
  return text[language] ?? text.zh
}

function inLanguage(value: unknown, language: Language): unknown {
  if (isBoth(value)) return textIn(value, language)
  if (Array.isArray(value)) return value.map((one) => inLanguage(one, language))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, inLanguage(one, language)]),
  )
}

/** The data of a YAML text. @throws {CaseFault} naming the line at which it is none. */
export function parseYaml(yaml: string, file: string): unknown {
  try {
    return parse(yaml)
  } catch (problem) {
    const line = problem instanceof YAMLParseError ? (problem.linePos?.[0].line ?? 0) : 0
    const [what = ''] = (problem instanceof Error ? problem.message : String(problem)).split('\n')
    const text = yaml.split('\n')[line - 1] ?? ''
    throw new CaseFault([{ file, line, ...yamlComplaint(text, what) }])
  }
}

/** `{ zh: 两个, en: Two, one }` is cut at its comma, and goes on as a field of its own. */
function isCut({ type, path, input }: v.BaseIssue<unknown>): boolean {
  const last = path?.at(-1)
  const holder = type === 'union' ? input : last !== undefined && 'input' in last && last.input
  const isStray = (key: string) => !(key in sentence.entries)
  return isBoth(holder) && Object.keys(holder).some(isStray)
}

/** A field is missing, does not belong, or holds what it may not; each has its own cure. */
function complaintOf(issue: v.BaseIssue<unknown>, path: string): Said {
  if (path === '') return say((words) => words.noCard())
  const key = path.split('.').at(-1) ?? path
  if (isCut(issue)) return say((words) => words.cutAtComma(path))
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const near = nearest(key, Object.keys(cardFile.entries))
    const said = say((words) => words.notOnCards(path))
    return near === undefined ? said : { ...said, cure: meant(near) }
  }
  if (issue.received === 'undefined') return say((words) => words.missingOnCard(path))
  const cure = cureOfWord(issue)
  if (cure === undefined) return say((words) => words.wrongOnCard(path, issue.message))
  return { what: phrase((words) => words.wrongWordOnCard(path, issue.received)), cure }
}

/** The line of a field of a card, where its name stands, or of what it should have stood in. */
export function lineInCard(yaml: string, path: readonly (string | number)[]): number {
  const lines = new LineCounter()
  const card = parseDocument(yaml, { lineCounter: lines })
  for (let keys = path; keys.length > 0; keys = keys.slice(0, -1)) {
    const node = keyIn(card.getIn(keys.slice(0, -1), true), keys.at(-1)) ?? card.getIn(keys, true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
  }
  return 1
}

/** A text may begin on the line after its name. */
function keyIn(holder: unknown, key: unknown): unknown {
  if (!isMap(holder)) return undefined
  return holder.items.find((pair) => isScalar(pair.key) && pair.key.value === key)?.key
}
