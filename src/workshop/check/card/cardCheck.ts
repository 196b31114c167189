import { families, familyIds, isFamily } from '../../../core/story/families.ts'
import { readTag } from '../../../core/story/readLine.ts'
import { lineInCard, textsAt, type CardFile } from '../../compile/card.ts'
import { phrase, say, type Finding } from '../../compile/finding.ts'
import { cureFor } from '../../compile/nearest.ts'
import type { Screenplay } from '../../compile/script.ts'
import { datesOn } from './dateCheck.ts'
import type { AtPath, CardText } from './onCard.ts'
import { castAndThreads } from './partsCheck.ts'
import { unnamedPayments, used } from '../script/tagCheck.ts'

/** The card against the script, the table of families and the calendar. */
export function checkCard(
  card: CardFile,
  { yaml, file }: CardText,
  script: Screenplay,
  today: string,
): readonly Finding[] {
  const onCard: readonly AtPath[] = [
    ...unusedWords(card, script),
    ...castAndThreads(card, script),
    ...twice(card),
    ...turned(card),
    ...datesOn(card, today),
    ...familyKnown(card),
    ...ownerKnown(card),
    ...unusedWhom(card, script),
    ...bankOpened(card, script),
    ...mornings(card),
    ...untranslated(card),
  ]
  return [
    ...unlisted(card, script),
    ...unexplained(card, script),
    ...unnamedPayments(script, card),
    ...onCard.map(([path, said]) => ({ file, line: lineInCard(yaml, path), ...said })),
  ]
}

/** Whose phone it is must be somebody there is. */
function ownerKnown({ phoneOf, cast }: CardFile): readonly AtPath[] {
  const known = cast.map(({ id }) => id)
  if (phoneOf === undefined || known.includes(phoneOf)) return []
  const what = phrase((words) => words.ownerStranger(phoneOf))
  return [[['phoneOf'], { what, cure: cureFor(phoneOf, known) }]]
}

/** Kinds of words that a card lists as its script uses them. */
const kindsOf = (card: CardFile) =>
  [
    ['flag', card.flags, 'flags'],
    ['signal', card.signals, 'signals'],
    ['technique', card.techniques, 'techniques'],
    ['why', Object.keys(card.whys ?? {}), 'whys'],
    ['overreach', Object.keys(card.overreach ?? {}), 'overreach'],
    ['settles', Object.keys(card.settled ?? {}), 'settled'],
  ] as const

function unlisted(card: CardFile, script: Screenplay): readonly Finding[] {
  return kindsOf(card).flatMap(([kind, listed, key]) => {
    const list: readonly string[] = listed
    return [...used(script, kind)]
      .filter(([word]) => !list.includes(word))
      .map(([word, line]) => {
        return { file: script.file, line, ...say((words) => words.unlisted(kind, word, key)) }
      })
  })
}

function unusedWords(card: CardFile, script: Screenplay): readonly AtPath[] {
  return kindsOf(card).flatMap(([kind, listed, key]) => {
    const inScript = used(script, kind)
    return listed.flatMap((word, at): readonly AtPath[] => {
      const place = Array.isArray(card[key]) ? at : word
      return inScript.has(word) ? [] : [[[key, place], say((words) => words.unused(kind, word))]]
    })
  })
}

/** What lies at the bank is said on the card; a bank where nothing moves is none of the story's. */
function bankOpened({ bank }: CardFile, script: Screenplay): readonly AtPath[] {
  const moves = used(script, 'bank').size > 0
  if (bank === undefined) return moves ? [[['balance'], say((words) => words.bankUnopened())]] : []
  return moves ? [] : [[['bank'], say((words) => words.bankUnmoved())]]
}

function unusedWhom({ whom = {} }: CardFile, script: Screenplay): readonly AtPath[] {
  const inScript = used(script, 'whom')
  return Object.keys(whom).flatMap((id): readonly AtPath[] =>
    inScript.has(id) ? [] : [[['whom', id], say((words) => words.unused('whom', id))]],
  )
}

/** Names that stand for two things: whoever is meant second is never met. */
function twice({ endings, cast, threads, contacts, facts }: CardFile): readonly AtPath[] {
  return Object.entries({ endings, cast, threads, contacts, facts }).flatMap(([key, list]) => {
    const ids = list.map(({ id }) => id)
    return ids.flatMap((id, at): readonly AtPath[] =>
      id === undefined || ids.indexOf(id) === at
        ? []
        : [[[key, at, 'id'], say((words) => words.twiceOnCard(key, id))]],
    )
  })
}

function turned({ minutes: [least, most] }: CardFile): readonly AtPath[] {
  if (least > 0 && least <= most) return []
  return [[['minutes'], say((words) => words.minutesTurned(least, most))]]
}

/** Whoever writes on another morning is somebody of the story. */
function mornings({ endings, cast }: CardFile): readonly AtPath[] {
  const known = cast.map(({ id }) => id)
  return endings.flatMap(({ morning }, at): readonly AtPath[] => {
    if (morning === undefined || known.includes(morning.who)) return []
    const what = phrase((words) => words.morningStranger(morning.who))
    return [[['endings', at, 'morning', 'who'], { what, cure: cureFor(morning.who, known) }]]
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
    .map(({ line, column, value }) => {
      return { file, line, column, ...say((words) => words.unexplained(value)) }
    })
}

/** A family is known by its id; it is then called what the table calls it. */
function familyKnown({ family, familyName }: CardFile): readonly AtPath[] {
  if (!isFamily(family)) {
    const what = phrase((words) => words.noFamily(family))
    return [[['family'], { what, cure: cureFor(family, familyIds) }]]
  }
  if (familyName === undefined) return []
  const { zh } = families[family].name
  return [[['familyName'], say((words) => words.familyCalled(family, zh))]]
}

/** Said once, however much is still to be done. */
function untranslated(card: CardFile): readonly AtPath[] {
  const left = textsAt(card).filter(({ text: { en } }) => en === undefined)
  const [first, ...more] = left
  if (first === undefined) return []
  const short = first.text.zh.slice(0, 12)
  return [[first.path, say((words) => words.cardUntranslated(short, more.length))]]
}
