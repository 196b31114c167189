// One line only: what would you answer? Then what each answer does.
import type { Line, Option } from '../story/beats.ts'
import { isLine, linesOf, Misfit, type Step, type Tale } from '../story/step.ts'
import type { Secret, Truth } from '../story/tags.ts'
import { moneyIn, type View } from '../story/view.ts'
import { worthOf, type Verdict } from '../run/score.ts'

/** What an answer changed, in facts; `words/` has a sentence for each. */
export type Effect =
  | { readonly did: 'paid'; readonly amount: number }
  | { readonly did: 'received'; readonly amount: number }
  /** Somebody else's money that went on through the player's hands. */
  | { readonly did: 'passed-on'; readonly amount: number }
  | { readonly did: 'gave'; readonly secret: Secret }
  | { readonly did: 'shared-screen' }
  | { readonly did: 'stopped-sharing' }
  | { readonly did: 'left-call' }
  | { readonly did: 'froze-account' }
  /** A check through a channel of one's own has settled it: what, in the card's words. */
  | { readonly did: 'settled'; readonly what?: string }
  | { readonly did: 'ended'; readonly ending: string }
  /** Nothing is lost and nothing is known: the other side talks on. */
  | { readonly did: 'went-on' }

export interface Answered {
  readonly option: Option
  readonly verdict: Verdict
  /** What is said and shown then, up to the next decision. */
  readonly follows: readonly Line[]
  readonly effects: readonly Effect[]
}

export interface OneLineGame {
  /** The line that wants an answer: the last one said to the player. */
  readonly line: Line | undefined
  /** What was said before it, the last few lines. */
  readonly before: readonly Line[]
  readonly answers: readonly Answered[]
}

/** Enough to know what is talked about. */
const mostBefore = 3

/**
 * The game at this decision, for these of its options.
 * @throws {Misfit} where the picks or an option do not fit; StoryProblem where the script is at fault.
 */
export function oneLineGame(
  tale: Tale,
  truth: Truth,
  picks: readonly number[],
  options: readonly number[],
): OneLineGame {
  const steps = tale.steps(truth, picks)
  const here = steps.at(-1)
  if (here === undefined) throw new Misfit(0)
  const said = linesOf(steps)
  const { you } = tale.file.card
  const last = said.findLastIndex(({ speaker }) => speaker !== undefined && speaker !== you)
  const upTo = last < 0 ? said.length : last
  return {
    line: said[last],
    before: said.slice(Math.max(0, upTo - mostBefore), upTo),
    answers: options.map((place) => answered(tale, truth, picks, here, place)),
  }
}

function answered(
  tale: Tale,
  truth: Truth,
  picks: readonly number[],
  here: Step,
  place: number,
): Answered {
  const option = here.options[place]
  const next = tale.steps(truth, [...picks, place]).at(-1)
  if (option === undefined || next === undefined) throw new Misfit(picks.length)
  return {
    option,
    verdict: worthOf(option, truth, here.view).verdict,
    follows: next.beats.filter(isLine).map(({ line }) => line),
    effects: effectsOf(tale, here.view, next),
  }
}

function effectsOf(tale: Tale, before: View, { view, beats }: Step): readonly Effect[] {
  const found: Effect[] = [
    ...moneyMoved(before, view),
    ...view.secrets
      .filter((secret) => secret !== 'screen' && !before.secrets.includes(secret))
      .map((secret): Effect => ({ did: 'gave', secret })),
    ...turned(before, view),
    ...beats.flatMap((beat): readonly Effect[] => {
      if (beat.kind === 'freeze') return [{ did: 'froze-account' }]
      if (beat.kind !== 'checked') return []
      const what = tale.file.card.settled?.[beat.settles ?? '']
      return [{ did: 'settled', ...(what === undefined ? {} : { what }) }]
    }),
    ...endedIn(tale, view),
  ]
  return found.length === 0 ? [{ did: 'went-on' }] : found
}

function moneyMoved(before: View, after: View): readonly Effect[] {
  const [own, others] = [moneyIn(after) - moneyIn(before), after.passed - before.passed]
  const moved: Effect[] = []
  if (own < 0) moved.push({ did: 'paid', amount: -own })
  if (own > 0) moved.push({ did: 'received', amount: own })
  if (others > 0) moved.push({ did: 'passed-on', amount: others })
  return moved
}

/** What was on and is off, or the other way. */
function turned(before: View, after: View): readonly Effect[] {
  const changed: Effect[] = []
  if (!before.sharing && after.sharing) changed.push({ did: 'shared-screen' })
  if (before.sharing && !after.sharing) changed.push({ did: 'stopped-sharing' })
  if (before.call?.state === 'talking' && after.call?.state !== 'talking')
    changed.push({ did: 'left-call' })
  return changed
}

function endedIn({ file }: Tale, { ending }: View): readonly Effect[] {
  if (ending === undefined) return []
  const title = file.card.endings.find(({ id }) => id === ending)?.title ?? ending
  return [{ did: 'ended', ending: title }]
}
