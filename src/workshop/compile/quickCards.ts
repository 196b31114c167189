import { join } from 'node:path'
import * as v from 'valibot'
import { parse } from 'yaml'
import { fnv1a } from '../../core/run/run.ts'
import type { Deck } from '../../core/cards/round.ts'
import {
  deckForms,
  quickCardModes,
  type DeckForm,
  type QuickCard,
} from '../../core/cards/quickCard.ts'
import { families, familyIds } from '../../core/story/families.ts'
import { flags, signals, techniques, truths, type Language } from '../../core/story/tags.ts'
import { CaseFault, type Finding } from './finding.ts'
import { readSource } from './sourceFile.ts'
import { cureOfWord } from './wrongWord.ts'
import { checkWords } from '../check/wordCheck.ts'

const both = v.strictObject({
  zh: v.pipe(v.string(), v.nonEmpty()),
  en: v.pipe(v.string(), v.nonEmpty()),
})
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
        const what =
          cure === undefined ? `"${path}": ${issue.message}` : `"${path}" is ${issue.received}`
        return { file, line: 0, what, cure: cure ?? 'mend the card' }
      }),
    )
  })
}

/** A card in one language. */
export function quickCardIn(source: QuickCardSource, language: Language): QuickCard {
  const { setting, from, lines, why, check, ...rest } = source
  return {
    ...rest,
    setting: setting[language],
    from: from[language],
    lines: lines.map((line) => ({ ...line, text: line.text[language] })),
    why: why[language],
    check: check[language],
  }
}

/** All cards in one language; the version follows from what they say in either. */
export function deckIn(sources: readonly QuickCardSource[], language: Language): Deck {
  const version = fnv1a(JSON.stringify(sources)).toString(36)
  return { version, language, cards: sources.map((one) => quickCardIn(one, language)) }
}

/** What is wrong with the cards as a set, and in their words. */
export function checkQuickCards(cards: readonly QuickCardSource[]): readonly Finding[] {
  const found: Finding[] = []
  const say = (form: DeckForm, what: string, cure: string) => {
    found.push({ file: `stories/cards/${form}.yaml`, line: 0, what, cure })
  }
  const ids = new Set<string>()
  for (const one of cards) {
    if (ids.has(one.id)) say(one.form, `"${one.id}" is there twice`, 'give one another id')
    ids.add(one.id)
    const carried = one.lines.flatMap((line) => [...line.flags, ...line.signals])
    if (carried.length === 0)
      say(one.form, `"${one.id}" shows no flag and no signal`, 'mark a line')
    found.push(...wordsOf(one))
  }
  for (const form of deckForms) {
    const own = cards.filter((one) => one.form === form)
    for (const { what, cure } of promisesBroken(own)) say(form, what, cure)
    for (const key of ['family', 'mode'] as const) {
      for (const word of new Set(own.map((one) => one[key]))) {
        const sides = new Set(own.filter((one) => one[key] === word).map(({ truth }) => truth))
        if (sides.size < truths.length) {
          say(form, `${key} "${word}" is on one side only`, 'add one of the other truth')
        }
      }
    }
  }
  return found
}

/** Where a form has not as many cards of a family as the table says. */
function promisesBroken(
  own: readonly QuickCardSource[],
): readonly Pick<Finding, 'what' | 'cure'>[] {
  return familyIds.flatMap((family) =>
    truths.flatMap((truth) => {
      const there = own.filter((one) => one.family === family && one.truth === truth).length
      const { cards: promised } = families[family]
      if (there === promised) return []
      const what = `has ${String(there)} cards of "${family}", ${truth}`
      return [{ what, cure: `the table of families says ${String(promised)}` }]
    }),
  )
}

function wordsOf({
  id,
  form,
  lines,
  setting,
  from,
  why,
  check,
}: QuickCardSource): readonly Finding[] {
  const texts = [...lines.map(({ text }) => text), setting, from, why, check]
  return texts.flatMap((text) =>
    (['zh', 'en'] as const).flatMap((language) =>
      checkWords(text[language], language, { file: `stories/cards/${form}.yaml (${id})`, line: 0 }),
    ),
  )
}
