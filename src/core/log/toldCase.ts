// What a finished run of a case leaves in the logbook. It is told from the debrief, which home has no
// use for: home only reads what is there.
import type { Card } from '../story/card.ts'
import { debriefOf, type Debrief } from '../run/debrief.ts'
import { isFinished, type Played } from '../run/play.ts'
import type { Record as RunRecord } from '../run/record.ts'
import { picksOf } from '../run/run.ts'
import type { Verdict } from '../run/score.ts'
import { isLine } from '../story/step.ts'
import type { Technique } from '../story/tags.ts'
import type { CaseOutcome, ToldCase, ToldPractice } from './logbook.ts'

/** The line of a finished run of a case; undefined until it is told to its end and looked back on. */
export function toldOfCase(played: Played, card: Card): ToldCase | ToldPractice | undefined {
  const debrief = isFinished(played) ? debriefOf(played, card) : undefined
  if (debrief === undefined) return undefined
  const outcome = outcomeOf(played, debrief, card.family)
  const { truth } = played.run
  if (played.practice) return { kind: 'practice', truth, ...outcome }
  const { judgement, prediction } = played
  return {
    kind: 'case',
    truth,
    ...(judgement && { judged: { answer: judgement.answer, kind: judgement.kind } }),
    ...(prediction && { late: { said: prediction.truth, sure: prediction.sure } }),
    ...outcome,
  }
}

function outcomeOf(played: Played, { record, ending }: Debrief, family: string): CaseOutcome {
  const { score, verified, brokeAt, moneyLost, passed, secrets, halt } = record
  return {
    caseId: played.run.caseId,
    family,
    score,
    ending: ending.id,
    tone: ending.tone,
    verified,
    ...(brokeAt === undefined ? {} : { brokeAt }),
    moneyLost,
    ...(passed > 0 ? { passed } : {}),
    codeGiven: secrets.includes('code'),
    ...(secrets.length > 0 ? { secrets } : {}),
    ...kindsOf(record),
    stopped: halt !== undefined,
    ...techniquesOf(
      played,
      record.decisions.map(({ counts, verdict }) => (counts ? verdict : undefined)),
    ),
  }
}

function kindsOf({ losses }: RunRecord): Pick<CaseOutcome, 'losses' | 'undone'> {
  const kinds = (undone: boolean) =>
    losses.filter((loss) => loss.undone === undone).map(({ kind }) => kind)
  const [stood, undone] = [kinds(false), kinds(true)]
  return {
    ...(stood.length > 0 ? { losses: stood } : {}),
    ...(undone.length > 0 ? { undone } : {}),
  }
}

const slips: ReadonlySet<Verdict> = new Set(['risky', 'harmful', 'missed', 'false-alarm'])

/** Each technique by the choice made right after a line that used it; one slip outweighs. */
function techniquesOf(played: Played, verdicts: readonly (Verdict | undefined)[]) {
  const met = new Set<Technique>()
  const slipped = new Set<Technique>()
  picksOf(played.run).forEach((_, i) => {
    const verdict = verdicts[i]
    const lines = played.steps[i]?.beats.filter(isLine) ?? []
    for (const technique of lines.flatMap(({ line }) => line.techniques)) {
      met.add(technique)
      if (verdict !== undefined && slips.has(verdict)) slipped.add(technique)
    }
  })
  return { held: [...met].filter((one) => !slipped.has(one)), slipped: [...slipped] }
}
