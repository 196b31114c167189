import type { Option } from '../story/beats.ts'
import type { Card, EndingId } from '../story/card.ts'
import { deedsOf, factsAfter, noDeeds, takenIn, withDeeds } from './deeds.ts'
import { flagMarks, type FlagMark } from './flagging.ts'
import { halts, lossesOf, type Halt, type Loss } from './loss.ts'
import type { Judgement, Played } from './play.ts'
import { rightnessOf } from './judgement.ts'
import { picksOf } from './run.ts'
import { percent, pointsOf, worthOf, type Verdict } from './score.ts'
import { approachAfter, isAtStake, noApproach } from './stake.ts'
import type { Chain, Secret, Truth } from '../story/tags.ts'
import { moneyIn } from '../story/view.ts'

export interface Decision {
  /** Picks that came before this one; cutting the run there leads back to it. */
  readonly index: number
  readonly options: readonly Option[]
  readonly picked: Option
  readonly chain: Chain
  /** Whether it had been settled by a check when the player chose. */
  readonly verified: boolean
  /** What the real one had asked for and had no right to, open when the player chose. */
  readonly overreach?: string
  readonly verdict: Verdict
  /** Something hung on it; small talk is shown without a verdict, and earns and costs nothing. */
  readonly counts: boolean
  /** Yuan that the other side got in what came of it, the player's or another's. */
  readonly gone: number
  /** Some of it was somebody else's, sent on. */
  readonly passedOn: boolean
  readonly points: number
  /** The most any option on offer was worth. */
  readonly bestPoints: number
}

/** What the player thought it was before it was settled, beside what it was. */
export interface Judged extends Judgement {
  readonly right: ReturnType<typeof rightnessOf>
  /** Having been asked, the player did something else than they were about to. */
  readonly changed?: { readonly from: Option; readonly to: Option }
}

/** What a run showed and earned. */
export interface Record {
  readonly truth: Truth
  readonly ending?: EndingId
  readonly decisions: readonly Decision[]
  readonly flags: readonly FlagMark[]
  readonly judgement?: Judged
  /** Yuan gone that have not come back. */
  readonly moneyLost: number
  /** Yuan of somebody else's that the player sent on to a fraud. */
  readonly passed: number
  /** Yuan the player owes because of the other side. */
  readonly debt: number
  readonly secrets: readonly Secret[]
  /** What a fraud got, in kinds. */
  readonly losses: readonly Loss[]
  /** A fraud got something; the next ten minutes matter. */
  readonly lost: boolean
  /** How the player called a halt: after the last loss, or at any time where there was none. */
  readonly halt?: Halt
  readonly verified: boolean
  /** What the sentences of its ending may hang on; see `deeds.ts`. */
  readonly facts: readonly string[]
  /** Against a fraud: where the player broke the chain for good, if they did. */
  readonly brokeAt?: Chain
  readonly earned: number
  readonly possible: number
  /** 0–100: earned of what was possible on this road. */
  readonly score: number
}

/** Folds a played run into its record. Works at any moment; complete at an ending. */
export function recordOf(played: Played, card: Card): Record {
  const { run, view } = played
  const decisions = decisionsOf(played, card)
  const earned = sum(decisions.map(({ points }) => points))
  const possible = sum(decisions.map(({ bestPoints }) => bestPoints))
  const moneyLost = Math.max(0, moneyIn(card) - moneyIn(view))
  const { passed, debt, secrets } = view
  const facts = factsIn(played, moneyLost)
  const halt = halts.find((one) => facts.has(one))
  const broke = run.truth === 'scam' ? breakOf(decisions) : undefined
  const until = played.steps[broke?.index ?? -1]?.lines ?? Infinity
  const judgement = judgedIn(played)
  return {
    truth: run.truth,
    ...(view.ending === undefined ? {} : { ending: view.ending }),
    decisions,
    flags: flagMarks(played, card, until),
    ...(judgement === undefined ? {} : { judgement }),
    moneyLost,
    passed,
    debt,
    secrets,
    losses: lossesOf(facts),
    lost: facts.has('lost'),
    ...(halt === undefined ? {} : { halt }),
    verified: view.verified,
    facts: [...facts],
    ...(broke === undefined ? {} : { brokeAt: broke.chain }),
    earned,
    possible,
    score: percent(earned, possible),
  }
}

function judgedIn({ run, steps, judgement }: Played): Judged | undefined {
  if (judgement === undefined) return undefined
  const { options = [] } = steps[judgement.at] ?? {}
  const [from, to] = [options[judgement.about], options[picksOf(run)[judgement.at] ?? -1]]
  const changed = from !== undefined && to !== undefined && from !== to ? { from, to } : undefined
  const right = rightnessOf(judgement.answer, run.truth)
  return { ...judgement, right, ...(changed === undefined ? {} : { changed }) }
}

function factsIn({ run, steps, view }: Played, moneyLost: number): ReadonlySet<string> {
  const picks = picksOf(run)
  const deeds = steps.flatMap((step, at) =>
    deedsOf(steps[at - 1]?.options[picks[at - 1] ?? -1], step),
  )
  const { verified } = view
  const outcome = { truth: run.truth, verified, money: moneyLost > 0 }
  return factsAfter(withDeeds(noDeeds, deeds), outcome)
}

function decisionsOf({ run, steps }: Played, card: Card): readonly Decision[] {
  let approach = noApproach
  return picksOf(run).flatMap((pick, index) => {
    const step = steps[index]
    const picked = step?.options[pick]
    if (step === undefined || picked === undefined) return []
    approach = approachAfter(approach, step.beats, card)
    const { chain, verified, overreach } = step.view
    const all = pointsOf(step.options, run.truth, step.view)
    // Where every option is worth the same, nothing is decided and nothing can be earned.
    const idle = Math.max(...all) === Math.min(...all)
    const counts = !idle && isAtStake(picked, approach, step)
    const { verdict, points } = worthOf(picked, run.truth, step.view)
    const after = steps[index + 1]?.beats ?? []
    return [
      {
        index,
        options: step.options,
        picked,
        chain,
        verified,
        ...(overreach === undefined ? {} : { overreach }),
        verdict,
        counts,
        gone: takenIn(after),
        passedOn: after.some(({ kind }) => kind === 'passed'),
        points: counts ? points : 0,
        bestPoints: counts ? Math.max(...all) : 0,
      },
    ]
  })
}

const breaking = new Set(['refuse', 'report', 'verify', 'tell'])
const yielding = new Set(['comply', 'pay', 'disclose', 'help'])

/** The first breaking move after which the player yielded nothing more. */
function breakOf(decisions: readonly Decision[]): Decision | undefined {
  const lastYield = decisions.findLastIndex(({ picked }) => yielding.has(picked.move))
  return decisions
    .slice(lastYield + 1)
    .find(({ picked }) => breaking.has(picked.move) && !picked.inside)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
