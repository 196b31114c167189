import type { Line, Option } from '../story/beats.ts'
import type { EndingId } from '../story/card.ts'
import { haltOf, hasLost, type Halt } from './loss.ts'
import type { Judgement, Played } from './play.ts'
import { rightnessOf } from './judgement.ts'
import { picksOf } from './run.ts'
import { percent, pointsOf, worthOf, type Verdict } from './score.ts'
import type { Chain, FlagId, Secret, Truth } from '../story/tags.ts'

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
  readonly points: number
  /** The most any option on offer was worth. */
  readonly bestPoints: number
}

/**
 * `near`: the right line under another name. `fair`: a doubt about something a fraud also does,
 * on a call that was genuine. `false`: an innocent line.
 */
export const flagResults = ['hit', 'near', 'missed', 'fair', 'false'] as const
export type FlagResult = (typeof flagResults)[number]

export interface FlagMark {
  readonly line: Line
  readonly raised?: FlagId
  readonly result: FlagResult
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
  readonly secrets: readonly Secret[]
  /** A fraud got something; the next ten minutes matter. */
  readonly lost: boolean
  /** How the player called a halt: after the last loss, or at any time where there was none. */
  readonly halt?: Halt
  readonly verified: boolean
  /** Against a fraud: where the player broke the chain for good, if they did. */
  readonly brokeAt?: Chain
  readonly earned: number
  readonly possible: number
  /** 0–100: earned of what was possible on this road. */
  readonly score: number
}

/** Folds a played run into its record. Works at any moment; complete at an ending. */
export function recordOf(played: Played, startBalance: number): Record {
  const { run, view } = played
  const decisions = decisionsOf(played)
  const earned = sum(decisions.map(({ points }) => points))
  const possible = sum(decisions.map(({ bestPoints }) => bestPoints))
  const moneyLost = Math.max(0, startBalance - view.balance)
  const lost = hasLost({ truth: run.truth, moneyLost, secrets: view.secrets })
  const halt = haltOf(played, lost)
  const brokeAt = run.truth === 'scam' ? breakOf(decisions) : undefined
  const judgement = judgedIn(played)
  return {
    truth: run.truth,
    ...(view.ending === undefined ? {} : { ending: view.ending }),
    decisions,
    flags: flagMarks(played),
    ...(judgement === undefined ? {} : { judgement }),
    moneyLost,
    secrets: view.secrets,
    lost,
    ...(halt === undefined ? {} : { halt }),
    verified: view.verified,
    ...(brokeAt === undefined ? {} : { brokeAt }),
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

function decisionsOf({ run, steps }: Played): readonly Decision[] {
  return picksOf(run).flatMap((pick, index) => {
    const step = steps[index]
    const picked = step?.options[pick]
    if (step === undefined || picked === undefined) return []
    const { chain, verified, overreach } = step.view
    const all = pointsOf(step.options, run.truth, step.view)
    // Where every option is worth the same, nothing is decided and nothing can be earned.
    const idle = Math.max(...all) === Math.min(...all)
    const { verdict, points } = worthOf(picked, run.truth, step.view)
    return [
      {
        index,
        options: step.options,
        picked,
        chain,
        verified,
        ...(overreach === undefined ? {} : { overreach }),
        verdict,
        points: idle ? 0 : points,
        bestPoints: idle ? 0 : Math.max(...all),
      },
    ]
  })
}

function flagMarks({ run, lines, raised: raisedOn }: Played): readonly FlagMark[] {
  return lines.flatMap((line): FlagMark[] => {
    const raised = raisedOn.get(line.n)
    if (raised === undefined) {
      return run.truth === 'scam' && line.flags.length > 0 ? [{ line, result: 'missed' }] : []
    }
    return [{ line, raised, result: resultOf(line, raised, run.truth) }]
  })
}

function resultOf(line: Line, raised: FlagId, truth: Truth): FlagResult {
  if (line.flags.length === 0) return 'false'
  if (truth === 'genuine') return 'fair'
  return line.flags.includes(raised) ? 'hit' : 'near'
}

const breaking = new Set(['refuse', 'report', 'verify', 'tell'])
const yielding = new Set(['comply', 'pay', 'disclose', 'help'])

/** The stage of the first breaking move after which the player yielded nothing more. */
function breakOf(decisions: readonly Decision[]): Chain | undefined {
  const lastYield = decisions.findLastIndex(({ picked }) => yielding.has(picked.move))
  return decisions
    .slice(lastYield + 1)
    .find(({ picked }) => breaking.has(picked.move) && !picked.inside)?.chain
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
