import * as v from 'valibot'
import { cardReasons, truthWishes, voteTopics } from '../../core/lesson/lesson.ts'
import { truths } from '../../core/story/tags.ts'
import { vowIds } from '../../core/vows.ts'
import { lineInCard, parseYaml } from './card.ts'
import { CaseFault } from './finding.ts'
import { complaintOf } from './lessonComplaint.ts'

/** A text in both languages, side by side. */
export interface Both {
  readonly zh: string
  readonly en: string
}

const text = v.pipe(v.string(), v.trim(), v.nonEmpty())
const both = v.strictObject({ zh: text, en: text })
const texts = v.pipe(v.array(both), v.nonEmpty())
const caseId = v.pipe(v.string(), v.nonEmpty())
/** Whole minutes and halves. */
const minutes = v.pipe(v.number(), v.minValue(0.5), v.maxValue(120), v.multipleOf(0.5))

/** What every item has. */
const common = {
  name: both,
  minutes,
  /** What the trainer does; nobody else sees it. */
  does: v.optional(both),
  /** What she says, sentence by sentence. */
  says: v.optional(texts),
  /** `case.fact`, or `case.law`. */
  facts: v.optional(v.array(v.string()), []),
}

/** Where a moment is: answers by their words, in order; or a run as the page's address has it. */
const where = {
  case: caseId,
  road: v.optional(v.array(v.string())),
  run: v.optional(v.string()),
}

const item = v.variant('kind', [
  v.strictObject({ kind: v.literal('say'), ...common, says: texts }),
  v.strictObject({ kind: v.literal('ask'), ...common, question: both, after: texts }),
  v.strictObject({
    kind: v.literal('play'),
    ...common,
    ...where,
    truth: v.picklist(truthWishes),
    /** Answers of its road, as they are written there, at which the hall is asked; of all, where absent. */
    asks: v.optional(v.array(v.string())),
  }),
  v.strictObject({ kind: v.literal('moment'), ...common, ...where, truth: v.picklist(truths) }),
  v.strictObject({
    kind: v.literal('vote'),
    ...common,
    about: v.picklist(voteTopics),
    question: v.optional(both),
  }),
  v.strictObject({
    kind: v.literal('twins'),
    ...common,
    ...where,
    first: v.optional(v.picklist(truths), 'genuine'),
  }),
  v.strictObject({
    kind: v.literal('one-line'),
    ...common,
    ...where,
    truth: v.picklist(truths),
    /** Two to four: the ballot has four faces. */
    answers: v.pipe(v.array(v.string()), v.minLength(2), v.maxLength(4)),
  }),
  v.strictObject({
    kind: v.literal('cards'),
    ...common,
    cards: v.pipe(v.array(v.string()), v.nonEmpty()),
    /** Why, after each card, or after all of them have been judged. */
    reasons: v.optional(v.picklist(cardReasons), 'each'),
  }),
  v.strictObject({
    kind: v.literal('vows'),
    ...common,
    vows: v.optional(v.pipe(v.array(v.picklist(vowIds)), v.nonEmpty()), [...vowIds]),
  }),
])

const moment = v.strictObject({ name: both, ...where, truth: v.picklist(truths) })

const lessonFile = v.strictObject({
  title: both,
  /** For whom, and how many. */
  for: both,
  minutes,
  items: v.pipe(v.array(item), v.nonEmpty()),
  /** Places to come back to; the desk writes here what is kept in class. */
  moments: v.optional(v.array(moment), []),
  /** What the hall takes home. */
  remember: texts,
  /** Sentences to refuse with. */
  refusals: texts,
})

export type MomentFile = LessonFile['moments'][number]

/** What a file of `stories/lessons` holds; every text is in both languages. */
export type LessonFile = v.InferOutput<typeof lessonFile>
export type ItemFile = LessonFile['items'][number]

/** Reads a lesson. @throws {CaseFault} naming every field that is wrong. */
export function readLesson(yaml: string, file: string): LessonFile {
  const data = parseYaml(yaml, file)
  const result = v.safeParse(lessonFile, Array.isArray(data) ? undefined : data)
  if (result.success) return result.output
  throw new CaseFault(
    result.issues.map((issue) => {
      const path = v.getDotPath(issue) ?? ''
      return { file, line: lineInCard(yaml, path.split('.')), ...complaintOf(issue, path, keysOf) }
    }),
  )
}

/** The keys a lesson has at its top, and an item of this kind. */
function keysOf(kind: unknown): readonly string[] {
  const found = item.options.find(({ entries }) => entries.kind.literal === kind)
  return Object.keys(found?.entries ?? lessonFile.entries)
}
