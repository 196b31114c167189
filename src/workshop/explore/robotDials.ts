import type { CaseFile } from '../../core/story/card.ts'
import { judgementOfCase, type Judgement, type ToldCase } from '../../core/log/logbook.ts'
import { toldOfCase } from '../../core/log/toldCase.ts'
import { dialIds, dialsOf, zoneOf, type DialBand, type DialId } from '../../core/log/profile.ts'
import type { QuickCard } from '../../core/cards/quickCard.ts'
import { recordOf } from '../../core/run/record.ts'
import { bandOf, pairScore, type Band } from '../../core/run/score.ts'
import { truths } from '../../core/story/tags.ts'
import { finishAs, judgeAs, refuseAs, type Robot } from './robots.ts'

/** Random players are many: one says nothing. */
const randomPlayers = 40

/** What one kind of player comes to over all twins and cards. */
export interface RobotRow {
  /** 0–100: the mean over the pairs, each worth its weaker half. */
  readonly score: number
  readonly scam: number
  readonly genuine: number
  readonly band: Band
  /** Null where there is not enough to tell. Random players are read as one. */
  readonly dials: Readonly<Record<DialId, number | null>>
  /** Where it stands in telling apart; absent where there is not enough to tell. */
  readonly tellsApart: DialBand | undefined
}

/** Lets one kind of player play every pair of twins and judge every card. */
export function rowOf(
  robot: Robot,
  files: readonly CaseFile[],
  cards: readonly QuickCard[],
): RobotRow {
  const seeds = robot === 'random' ? Array.from({ length: randomPlayers }, (_, i) => i) : [1]
  const pairs: (readonly [scam: number, genuine: number])[] = []
  const told: ToldCase[] = []
  for (const file of files) {
    for (const seed of seeds) {
      const played = truths.map((truth) => finishAs(robot, file, truth, seed))
      const [scam = 0, genuine = 0] = played.map((one) => recordOf(one, file.card).score)
      pairs.push([scam, genuine])
      told.push(...played.flatMap((one) => judgedIn(toldOfCase(one, file.card))))
    }
  }
  const judged = seeds.flatMap((seed) => judgeAs(robot, cards, seed))
  const refused = seeds.flatMap((seed) => refuseAs(robot, cards, seed))
  const score = mean(pairs.map(([scam, genuine]) => pairScore(scam, genuine)))
  return {
    score,
    scam: mean(pairs.map(([scam]) => scam)),
    genuine: mean(pairs.map(([, genuine]) => genuine)),
    band: bandOf(score),
    ...read([...told.flatMap(judgementOfCase), ...judged], told, refused),
  }
}

/** Robots know no truth beforehand: none of their runs is practice. */
function judgedIn(told: ReturnType<typeof toldOfCase>): readonly ToldCase[] {
  return told?.kind === 'case' ? [told] : []
}

function read(
  judgements: readonly Judgement[],
  cases: readonly ToldCase[],
  refused: readonly boolean[],
) {
  const found = dialsOf(judgements, cases, refused)
  const valueOf = (id: DialId) => {
    const estimate = found[id]
    return estimate.known ? Math.round(estimate.value * 100) / 100 : null
  }
  const dials = Object.fromEntries(dialIds.map((id) => [id, valueOf(id)])) as RobotRow['dials']
  const { tellApart } = dials
  return { dials, tellsApart: tellApart === null ? undefined : zoneOf('tellApart', tellApart) }
}

function mean(values: readonly number[]): number {
  return Math.round(values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length))
}
