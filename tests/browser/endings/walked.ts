import type { Option } from '../../../src/core/story/beats.ts'
import type { CaseFile } from '../../../src/core/story/card.ts'
import type { Step } from '../../../src/core/story/step.ts'
import { openTale } from '../../../src/core/story/story.ts'
import { applyBeat, type View } from '../../../src/core/story/view.ts'
import { fileIn } from '../../library.ts'
import type { CaseId, Road } from './roads.ts'

/** How many answers before its end a road is entered. */
const lastAnswers = 3

/** An answer, and what the phone calls the place where it is given. */
export interface Answer {
  readonly option: Option
  /** The app's name, or the contact's. */
  readonly place?: string
}

export interface Walked {
  /** All options taken. */
  readonly picks: readonly number[]
  /** The options taken before the page is opened. */
  readonly before: readonly number[]
  /** The answers given on the page, in their order. */
  readonly byHand: readonly Answer[]
  /** What is shown, and where answers lie, on the whole road. */
  readonly onRoad: readonly string[]
  /** What is shown while a hand plays, and where it gives its answers. */
  readonly met: readonly string[]
}

/** Follows a road by the words of its options. @throws an error that names the words no option has. */
export function walked(caseId: CaseId, { texts, truth, language, whole }: Road): Walked {
  const file = fileIn(caseId, language)
  const tale = openTale(file)
  const taken: Option[] = []
  for (const text of texts) {
    const { options = [] } = tale.steps(truth, picksOf(taken)).at(-1) ?? {}
    const option = options.find((one) => one.text.includes(text))
    if (option === undefined) {
      throw new Error(`no option says “${text}”: ${options.map((one) => one.text).join(' / ')}`)
    }
    taken.push(option)
  }
  const steps = tale.steps(truth, picksOf(taken))
  const from = whole === true ? 0 : Math.max(0, taken.length - lastAnswers)
  const byHand = taken.slice(from)
  // A run that is opened further on stands at the end of its step; the way there was not shown.
  const shown = steps.slice(from).map((step) => screensIn(step, file))
  const seen = shown.flatMap((screens, i) => (i === 0 && from > 0 ? screens.slice(-1) : screens))
  return {
    picks: picksOf(taken),
    before: picksOf(taken.slice(0, from)),
    byHand: byHand.map((option) => ({ option, ...placeOf(option, file) })),
    onRoad: [
      ...steps.flatMap((step) => screensIn(step, file)),
      ...steps.flatMap(({ options }) => options.map(spotOf)),
    ],
    met: [...seen, ...byHand.map(spotOf)],
  }
}

const picksOf = (options: readonly Option[]) => options.map(({ index }) => index)
const spotOf = ({ spot }: Option) => `spot ${spot}`

function placeOf({ spot, target }: Option, { card }: CaseFile): { place?: string } {
  const place =
    spot === 'app'
      ? Object.entries(card.apps).find(([app]) => app === target)?.[1]
      : card.contacts.find(({ id }) => spot === 'dial' && id === target)?.name
  return place === undefined ? {} : { place }
}

/** Every kind of screen a step passes through. */
function screensIn({ from, beats }: Step, { card }: CaseFile): readonly string[] {
  const views = [from]
  for (const beat of beats) views.push(applyBeat(views.at(-1) ?? from, beat))
  return views.map((view) => screenOf(view, card))
}

function screenOf({ hand, front, call }: View, { threads }: CaseFile['card']): string {
  if (hand === 'down') return 'phone down'
  if (front.at === 'page') return front.page
  if (front.at === 'call') return `call ${call?.state ?? ''}`
  if (front.at !== 'thread') return front.at
  const app = threads.find(({ id }) => id === front.thread)?.app
  return `talk in ${app ?? ''}`
}
