// The decisions worth playing differently.
import type { Option } from '../story/beats.ts'
import { adviceFor, type Advice } from './advice.ts'
import type { Decision, Record as RunRecord } from './record.ts'
import { asMove, pointsOf } from './score.ts'

/** A decision worth playing differently: it slipped, it saved the day, or other roads lay open. */
export interface TurningPoint {
  readonly decision: Decision
  readonly kind: 'slipped' | 'saved' | 'open'
  /** What else could have been done: better where it slipped, worse where it saved. */
  readonly other: Option
  /** What is to be learnt from it; no two points of a run have the same. */
  readonly advice: Advice
}

const most = 3

/**
 * The decisions that mattered, the weightiest first: what slipped, and of that what cost most and was
 * worth least, then what saved, then what else was open. Of those that teach the same the weightiest stands for all.
 */
export function turningPointsOf(record: RunRecord): readonly TurningPoint[] {
  const rank = { slipped: 0, saved: 1, open: 2 } as const
  const taught = new Set<Advice>()
  return record.decisions
    .filter(({ counts }) => counts)
    .flatMap((decision) =>
      turningPoint(decision, record, pointsOf(decision.options, record.truth, decision)),
    )
    .filter(({ stake }) => stake > 0)
    .sort(
      (a, b) =>
        rank[a.point.kind] - rank[b.point.kind] ||
        (record.lost ? b.point.decision.gone - a.point.decision.gone : 0) ||
        a.point.decision.points - b.point.decision.points ||
        b.stake - a.stake,
    )
    .map(({ point }) => point)
    .filter(({ advice }) => !taught.has(advice) && taught.add(advice))
    .slice(0, most)
}

interface Staked {
  readonly point: TurningPoint
  /**
   * How much turned on it: what it cost where it slipped, what it kept where it held. Nothing turns
   * where all options are worth the same.
   */
  readonly stake: number
}

/** None where there was nothing else to choose, or nothing better and nothing bad. */
function turningPoint(
  decision: Decision,
  { truth, decisions }: RunRecord,
  values: readonly number[],
): readonly Staked[] {
  // To ring the police is never what one is glad not to have done.
  const shown = values.filter((_, i) => decision.options[i]?.move !== 'report')
  const [best, worst] = [Math.max(...values), Math.min(...shown)]
  const kind = kindOf(decision, worst)
  const isWorst = (_: unknown, i: number) =>
    values[i] === worst && decision.options[i]?.move !== 'report'
  const other =
    kind === 'saved' ? decision.options.findLast(isWorst) : bestOf(decision.options, values, best)
  if (other === undefined || other.index === decision.picked.index) return []
  const took =
    values[decision.options.findIndex(({ index }) => index === decision.picked.index)] ?? 0
  const from = kind === 'slipped' ? took : worst
  const to = kind === 'saved' ? took : best
  const again = decisions.some(
    ({ index, picked }) => index < decision.index && picked.move === 'pay',
  )
  // Nothing of what is sent on for another was ever to come back to the player.
  const paidAgain = again && !decision.passedOn
  const advice = adviceFor({ ...decision, kind, truth, other, again: paidAgain })
  return [{ point: { decision, kind, other, advice }, stake: to - from }]
}

/** Of what was worth most: a check of one's own, where there is one, for the advice is to check. */
function bestOf(options: readonly Option[], values: readonly number[], best: number) {
  const good = options.filter((_, i) => values[i] === best)
  return good.find((one) => asMove(one) === 'verify') ?? good[0]
}

function kindOf({ verdict }: Decision, worst: number): TurningPoint['kind'] {
  if (verdict !== 'best' && verdict !== 'fine') return 'slipped'
  return verdict === 'best' && worst <= 0 ? 'saved' : 'open'
}
