import { join } from 'node:path'
import * as v from 'valibot'
import { parse } from 'yaml'
import { fnv1a } from '../../core/run/run.ts'
import type { Deck } from '../../core/cards/round.ts'
import {
  deckForms,
  quickCardModes,
  requestKinds,
  type CardRequest,
  type DeckForm,
  type QuickCard,
} from '../../core/cards/quickCard.ts'
import { families, familyIds } from '../../core/story/families.ts'
import {
  flags,
  languages,
  signals,
  techniques,
  truths,
  type Language,
} from '../../core/story/tags.ts'
import { CaseFault, phrase, say, type Finding, type Said } from './finding.ts'
import { readSource } from './sourceFile.ts'
import { cureOfWord } from './wrongWord.ts'
import { namesTruth } from '../check/words/givesAway.ts'
import { checkWords } from '../check/words/wordCheck.ts'

const both = v.strictObject({
  zh: v.pipe(v.string(), v.nonEmpty()),
  en: v.pipe(v.string(), v.nonEmpty()),
})
const asked = v.optional(v.strictObject({ asked: both, text: both }))
const card = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, 'small letters, digits and hyphens')),
  truth: v.picklist(truths),
  family: v.picklist(familyIds),
  mode: v.picklist(quickCardModes),
  difficulty: v.picklist([1, 2, 3] as const),
  setting: both,
  from: both,
  lines: v.pipe(
    v.array(
      v.strictObject({
        text: both,
        flags: v.optional(v.array(v.picklist(flags)), []),
        signals: v.optional(v.array(v.picklist(signals)), []),
      }),
    ),
    v.minLength(1),
  ),
  techniques: v.optional(v.array(v.picklist(techniques)), []),
  /** They have no right to it, even if it is really them; at most one of these two. */
  overreach: asked,
  /** If it is them, they may ask for it. */
  rightful: asked,
  why: both,
  check: both,
})
export type QuickCardSource = v.InferOutput<typeof card> & { readonly form: DeckForm }

/** Reads the three forms of `stories/cards`. @throws {CaseFault} naming every field that is wrong. */
export function readQuickCards(folder = 'stories/cards'): readonly QuickCardSource[] {
  return deckForms.flatMap((form) => {
    const file = join(folder, `${form}.yaml`)
    const read = v.safeParse(v.array(card), parse(readSource(file)))
    if (read.success) return read.output.map((one) => ({ ...one, form }))
    throw new CaseFault(
      read.issues.map((issue): Finding => {
        const path = v.getDotPath(issue) ?? ''
        const cure = cureOfWord(issue)
        if (cure === undefined) {
          return { file, line: 0, ...say((words) => words.wrongOnCard(path, issue.message)) }
        }
        const what = phrase((words) => words.wrongWordOnCard(path, issue.received))
        return { file, line: 0, what, cure }
      }),
    )
  })
}

/** A card in one language. */
export function quickCardIn(source: QuickCardSource, language: Language): QuickCard {
  const { id, form, truth, family, mode, difficulty, techniques: used } = source
  const { setting, from, lines, why, check } = source
  const request = requestIn(source, language)
  return {
    ...{ id, form, truth, family, mode, difficulty, techniques: used },
    ...(request === undefined ? {} : { request }),
    setting: setting[language],
    from: from[language],
    lines: lines.map((line) => ({ ...line, text: line.text[language] })),
    why: why[language],
    check: check[language],
  }
}

function requestIn(source: QuickCardSource, language: Language): CardRequest | undefined {
  const kind = requestKinds.find((one) => source[one] !== undefined)
  const found = kind && source[kind]
  if (kind === undefined || found === undefined) return undefined
  return { kind, asked: found.asked[language], text: found.text[language] }
}

/** All cards in one language; the version follows from what they say in either. */
export function deckIn(sources: readonly QuickCardSource[], language: Language): Deck {
  const version = fnv1a(JSON.stringify(sources)).toString(36)
  return { version, language, cards: sources.map((one) => quickCardIn(one, language)) }
}

/** What is wrong with the cards as a set, and in their words. */
export function checkQuickCards(cards: readonly QuickCardSource[]): readonly Finding[] {
  const found: Finding[] = []
  const tell = (form: DeckForm, said: Said) => {
    found.push({ file: `stories/cards/${form}.yaml`, line: 0, ...said })
  }
  const ids = new Set<string>()
  for (const one of cards) {
    if (ids.has(one.id))
      tell(
        one.form,
        say((words) => words.quickCardTwice(one.id)),
      )
    ids.add(one.id)
    for (const said of faultsOf(one)) tell(one.form, said)
    found.push(...wordsOf(one))
  }
  for (const form of deckForms) {
    const own = cards.filter((one) => one.form === form)
    for (const said of [...promisesBroken(own), ...requestsAlike(own), ...oneSided(own)])
      tell(form, said)
  }
  return found
}

/** What is wrong with one card by itself, beside its words. */
function faultsOf({ id, lines, overreach, rightful }: QuickCardSource): readonly Said[] {
  const carried = lines.flatMap((line) => [...line.flags, ...line.signals])
  const bare = say((words) => words.quickCardBare(id))
  const both = say((words) => words.quickCardAsksTwo(id))
  return [
    ...(carried.length === 0 ? [bare] : []),
    ...(overreach !== undefined && rightful !== undefined ? [both] : []),
  ]
}

/** A family or a mode of one truth alone would tell which it is. */
function oneSided(own: readonly QuickCardSource[]): readonly Said[] {
  return (['family', 'mode'] as const).flatMap((key) =>
    [...new Set(own.map((one) => one[key]))].flatMap((word) => {
      const sides = new Set(own.filter((one) => one[key] === word).map(({ truth }) => truth))
      return sides.size < truths.length ? [say((words) => words.quickCardsOneSided(key, word))] : []
    }),
  )
}

/** Where a form has not as many cards of a family as the table says. */
function promisesBroken(own: readonly QuickCardSource[]): readonly Said[] {
  return familyIds.flatMap((family) =>
    truths.flatMap((truth) => {
      const there = own.filter((one) => one.family === family && one.truth === truth).length
      const { cards: promised } = families[family]
      if (there === promised) return []
      return [say((words) => words.quickCardsCounted(family, truth, there, promised))]
    }),
  )
}

/** Where the one more question would give away what is not asked: which truth it is, or its own answer. */
function requestsAlike(own: readonly QuickCardSource[]): readonly Said[] {
  const asking = requestKinds.flatMap((kind) =>
    own.flatMap((one) => (one[kind] === undefined ? [] : [{ kind, truth: one.truth }])),
  )
  if (asking.length === 0) return []
  return [
    ...truths.map((truth) => ({ word: truth, met: asking.some((one) => one.truth === truth) })),
    ...requestKinds.map((kind) => ({ word: kind, met: asking.some((one) => one.kind === kind) })),
  ].flatMap(({ word, met }) => {
    return met ? [] : [say((words) => words.quickCardsAskAlike(word))]
  })
}

function wordsOf({
  id,
  form,
  lines,
  setting,
  from,
  why,
  check,
  overreach,
  rightful,
}: QuickCardSource): readonly Finding[] {
  const asked = [overreach, rightful].flatMap((one) => (one ? [one.asked, one.text] : []))
  const texts = [...lines.map(({ text }) => text), setting, from, why, check, ...asked]
  const at = { file: `stories/cards/${form}.yaml (${id})`, line: 0 }
  const spoken = texts.flatMap((text) =>
    languages.flatMap((language) => checkWords(text[language], language, at)),
  )
  // Read before the answer; what is said in the lines is the other side's affair.
  const named = [setting, from].flatMap((text) =>
    languages.flatMap((language) => namesTruth(text[language], at)),
  )
  return [...spoken, ...named]
}
