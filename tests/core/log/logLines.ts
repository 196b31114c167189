import type { RoundKind } from '../../../src/core/cards/round.ts'
import { writeRun, type Act } from '../../../src/core/run/run.ts'
import type { LogLine, ToldQuickCard, ToldCase } from '../../../src/core/log/logbook.ts'
import type { Technique } from '../../../src/core/story/tags.ts'

/** A line of the logbook for a case finished then. */
export function caseLine(at: string, told: Partial<ToldCase> = {}): LogLine {
  const whole: ToldCase = {
    ...{ kind: 'case', caseId: 'parcel-claim', family: 'fake-cs' },
    ...{
      truth: 'scam',
      judged: { answer: 'rather-trick', kind: 'informed' },
      score: 70,
      ending: 'safe',
      tone: 'safe',
    },
    ...{ verified: true, moneyLost: 0, codeGiven: false, stopped: false, held: [], slipped: [] },
    ...told,
  }
  return { at, run: runText(whole.caseId, at), told: whole }
}

/** A line for a round finished then; each answer right or wrong about one technique. */
export function roundLine(
  at: string,
  kind: RoundKind = 'booster',
  answers: readonly (readonly [Technique, 'right' | 'wrong'])[] = [['urgency', 'right']],
): LogLine {
  const cards = answers.map(([technique, how], n): ToldQuickCard => ({
    ...{ card: `a-card-${String(n)}`, family: 'loan', mode: 'sms', techniques: [technique] },
    ...{ truth: 'scam', said: how === 'right' ? 'scam' : 'genuine', sure: 65 },
  }))
  return { at, run: runText(`cards-${kind}`, at), told: { kind, answers: cards } }
}

/** A run of its own for every instant. */
function runText(caseId: string, at: string): string {
  const option = (n: number): Act => ({ did: 'pick', option: n })
  const acts = Array.from(at.replace(/\D/g, ''), (digit) => option(Number(digit)))
  return writeRun({ caseId, version: 'abc', language: 'zh', truth: 'scam', acts })
}

const hour = 3_600_000

/** A clock that a test turns by hand: day 0 is the evening of 24 November 2026 in China. */
export function atDay(day: number, start = '2026-11-24T12:00:00.000Z'): string {
  return new Date(Date.parse(start) + day * 24 * hour).toISOString()
}
