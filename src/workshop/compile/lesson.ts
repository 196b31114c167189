// From a lesson's file to what the wall, the desk and the paper show. Knows no file system.
import type { InOrder, Item, Lesson, LessonIn, NamedMoment } from '../../core/lesson/lesson.ts'
import type { Sourced } from '../../core/story/card.ts'
import type { Language } from '../../core/story/tags.ts'
import { lineInCard } from './card.ts'
import { CaseFault, type Finding } from './finding.ts'
import { cureFor } from './nearest.ts'
import { inBoth } from './inBoth.ts'
import type { Both, ItemFile, LessonFile, MomentFile } from './lessonFile.ts'
import { ItemFault, type Named, type Own } from './lessonItem.ts'
import type { ToldCase } from './lessonRoad.ts'
import { momentWalked, walkedOf } from './lessonWalk.ts'

/**
 * A lesson in both languages, its moments walked and its facts looked up.
 * @throws {CaseFault} with every finding.
 */
export function compileLesson(
  { id, source, yaml }: { readonly id: string; readonly source: LessonFile; readonly yaml: string },
  named: Named,
  path: string,
): LessonIn {
  const findings: Finding[] = []
  const say = (keys: readonly (string | number)[], what: string, cure: string) =>
    findings.push({ file: path, line: lineInCard(yaml, keys), what, cure })
  const sound = <T>(keys: readonly (string | number)[], make: () => T): T | undefined => {
    try {
      return make()
    } catch (problem) {
      if (!(problem instanceof ItemFault)) throw problem
      say([...keys, ...problem.keys], problem.what, problem.cure)
      return undefined
    }
  }
  const items = source.items.map((item, i) => sound(['items', i], () => itemOf(item, named)))
  const moments = source.moments.map((moment, i) =>
    sound(['moments', i], () => momentOf(moment, named)),
  )
  const sum = source.items.reduce((all, { minutes }) => all + minutes, 0)
  if (sum !== source.minutes) {
    const [is, said] = [String(sum), String(source.minutes)]
    const what = inBoth(
      `各环节加起来是 ${is} 分钟，写的是 ${said}`,
      `the items add up to ${is} minutes, and it says ${said}`,
    )
    say(['minutes'], what, inBoth('改总数，或改环节', 'change the sum, or the items'))
  }
  if (findings.length > 0) throw new CaseFault(findings)
  const whole = items.filter((item) => item !== undefined)
  const kept = moments.filter((moment) => moment !== undefined)
  const inLanguage = (language: Language) => lessonIn(id, source, { whole, kept }, language)
  return { zh: inLanguage('zh'), en: inLanguage('en') }
}

function lessonIn(
  id: string,
  source: LessonFile,
  { whole, kept }: { readonly whole: readonly InBoth[]; readonly kept: readonly MomentIn[] },
  language: Language,
): Lesson {
  const { title, minutes, remember, refusals } = source
  const all = (texts: readonly Both[]) => texts.map((one) => one[language])
  return {
    id,
    language,
    title: title[language],
    audience: source.for[language],
    minutes,
    items: whole.map((item) => item[language]),
    moments: kept.map((one) => one[language]),
    remember: all(remember),
    refusals: all(refusals),
  }
}

type InBoth = Readonly<Record<Language, Item>>
type MomentIn = Readonly<Record<Language, NamedMoment>>

function itemOf(item: ItemFile, named: Named): InBoth {
  const own = ownOf(item, named)
  const inLanguage = (language: Language): Item => {
    const { name, minutes, does, says = [], facts } = item
    const common: InOrder = {
      name: name[language],
      minutes,
      ...(does === undefined ? {} : { does: does[language] }),
      says: says.map((one) => one[language]),
      facts: facts.map((fact, i) => factOf(fact, i, named, language)),
    }
    return { ...common, ...own(language) }
  }
  return { zh: inLanguage('zh'), en: inLanguage('en') }
}

function momentOf({ name, ...where }: MomentFile, named: Named): MomentIn {
  const at = momentWalked(where, named)
  return { zh: { name: name.zh, ...at }, en: { name: name.en, ...at } }
}

/** What an item of its kind has beside what all have. @throws {ItemFault} */
function ownOf(item: ItemFile, named: Named): Own {
  switch (item.kind) {
    case 'say':
      return () => ({ kind: 'say' })
    case 'ask': {
      const { kind, question, after } = item
      return (language) => ({
        kind,
        question: question[language],
        after: after.map((one) => one[language]),
      })
    }
    case 'vote': {
      const { kind, about, question } = item
      return (language) => ({
        ...{ kind, topic: about },
        ...(question === undefined ? {} : { question: question[language] }),
      })
    }
    case 'vows':
      return () => ({ kind: 'vows', vows: item.vows })
    case 'cards':
      return cardsOf(item, named)
    case 'play':
    case 'moment':
    case 'twins':
    case 'one-line':
      return walkedOf(item, named)
  }
}

function cardsOf({ cards, reasons }: Extract<ItemFile, { kind: 'cards' }>, named: Named): Own {
  const known = named.cards.zh.map(({ id }) => id)
  cards.forEach((id, i) => {
    if (known.includes(id)) return
    const what = inBoth(`没有这张快卡“${id}”`, `there is no quick card "${id}"`)
    throw new ItemFault(['cards', i], { what, cure: cureFor(id, known) })
  })
  return (language) => ({
    kind: 'cards',
    reasons,
    cards: cards.flatMap((id) => named.cards[language].find((card) => card.id === id) ?? []),
  })
}

/** A fact or the law of a card, by `case.fact`. @throws {ItemFault} */
function factOf(name: string, at: number, { cases }: Named, language: Language): Sourced {
  const [caseId = '', id = ''] = name.split('.')
  const of = cases[caseId]
  const found = of === undefined ? undefined : factsIn(of, language)[id]
  if (found !== undefined) return found
  const known = Object.entries(cases).flatMap(([one, all]) =>
    Object.keys(factsIn(all, 'zh')).map((fact) => `${one}.${fact}`),
  )
  const what = inBoth(`卡片上没有这条事实“${name}”`, `no card has a fact "${name}"`)
  throw new ItemFault(['facts', at], { what, cure: cureFor(name, known) })
}

/** What a card may be quoted for: its facts by their ids, and the law. */
function factsIn(of: ToldCase, language: Language): Readonly<Record<string, Sourced>> {
  const { facts, law } = of[language].file.card
  const named = facts.flatMap((fact) => (fact.id === undefined ? [] : [[fact.id, fact] as const]))
  return Object.fromEntries([...named, ['law', law] as const])
}
