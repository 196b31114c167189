// A trainer's own lesson on its way from the window it was dropped on to the others, and back from the device.
import * as v from 'valibot'
import { deckForms, quickCardModes, requestKinds, type QuickCard } from '../core/cards/quickCard.ts'
import {
  cardReasons,
  truthWishes,
  voteTopics,
  type Lesson,
  type OwnLesson,
} from '../core/lesson/lesson.ts'
import type { Sourced } from '../core/story/card.ts'
import { familyIds } from '../core/story/families.ts'
import { flags, languages, signals, techniques, truths } from '../core/story/tags.ts'
import { vowIds } from '../core/vows.ts'
import { listTo, name, textTo, wholeTo } from './shapes.ts'

/** Longer texts are no lesson's. */
const longestText = 4000
const longestFile = 400_000
const many = 200

const text = textTo(longestText)
const minutes = v.pipe(v.number(), v.minValue(0), v.maxValue(1000))
const texts = listTo(many, text)
const option = wholeTo(1e6)
const picks = listTo(many, option)

const sourced = v.object({
  id: v.exactOptional(name),
  text,
  source: text,
  date: name,
  until: v.exactOptional(name),
}) satisfies v.GenericSchema<unknown, Sourced>

const card = v.object({
  id: name,
  form: v.picklist(deckForms),
  truth: v.picklist(truths),
  family: v.picklist(familyIds),
  mode: v.picklist(quickCardModes),
  difficulty: v.picklist([1, 2, 3]),
  setting: text,
  from: text,
  lines: v.pipe(
    v.array(
      v.object({
        text,
        flags: v.array(v.picklist(flags)),
        signals: v.array(v.picklist(signals)),
      }),
    ),
    v.maxLength(many),
  ),
  techniques: v.array(v.picklist(techniques)),
  request: v.exactOptional(v.object({ kind: v.picklist(requestKinds), asked: text, text })),
  why: text,
  check: text,
}) satisfies v.GenericSchema<unknown, QuickCard>

const common = {
  name: text,
  minutes,
  does: v.exactOptional(text),
  says: texts,
  facts: listTo(many, sourced),
}
const at = { caseId: name, version: name, picks }
const moment = { ...at, truth: v.picklist(truths) }

const item = v.variant('kind', [
  v.object({ ...common, kind: v.literal('say') }),
  v.object({ ...common, kind: v.literal('ask'), question: text, after: texts }),
  v.object({
    ...common,
    kind: v.literal('play'),
    asks: picks,
    ...at,
    truth: v.picklist(truthWishes),
  }),
  v.object({ ...common, kind: v.literal('moment'), ...moment }),
  v.object({
    ...common,
    kind: v.literal('vote'),
    topic: v.picklist(voteTopics),
    question: v.exactOptional(text),
  }),
  v.object({ ...common, kind: v.literal('twins'), ...at, first: v.picklist(truths) }),
  v.object({
    ...common,
    kind: v.literal('one-line'),
    ...moment,
    answers: picks,
    answerWords: texts,
  }),
  v.object({
    ...common,
    kind: v.literal('cards'),
    cards: listTo(many, card),
    reasons: v.picklist(cardReasons),
  }),
  v.object({ ...common, kind: v.literal('vows'), vows: v.array(v.picklist(vowIds)) }),
])

const lesson = v.object({
  id: name,
  language: v.picklist(languages),
  title: text,
  audience: text,
  minutes,
  items: listTo(many, item),
  moments: listTo(many, v.object({ name: text, ...moment })),
  remember: texts,
  refusals: texts,
}) satisfies v.GenericSchema<unknown, Lesson>

export const ownLesson = v.object({
  lesson: v.object({ zh: lesson, en: lesson }),
  yaml: textTo(longestFile),
}) satisfies v.GenericSchema<unknown, OwnLesson>

/** Undefined where it is none, or of another version of the game. */
export function readOwnLesson(data: unknown): OwnLesson | undefined {
  const read = v.safeParse(ownLesson, data)
  return read.success ? read.output : undefined
}
