import type { LogLine, ToldQuickCard, ToldCase } from '../../../src/core/log/logbook.ts'
import { familyIds } from '../../../src/core/story/families.ts'
import { roundId } from '../../../src/core/cards/round.ts'
import { sureness, type Answer, type Sureness } from '../../../src/core/run/judgement.ts'
import { writeRun, type Act, type Run } from '../../../src/core/run/run.ts'
import { chains, techniques, type Truth } from '../../../src/core/story/tags.ts'
import { noise } from '../../../src/workshop/explore/seededNumbers.ts'

interface Kind {
  readonly id: string
  readonly family: string
  readonly version: string
  readonly endings: readonly string[]
}

const someKinds: readonly Kind[] = [
  { id: 'parcel-claim', family: 'fake-cs', version: 'abc123', endings: ['hung-checked'] },
  { id: 'urgent-friend', family: 'impersonation', version: 'abc123', endings: ['saw-through'] },
]

/**
 * A logbook of a player who is right four times in five, checks more and more often and slips on
 * urgency: one line in three is a round of six cards, one every eighteen hours. Always the same.
 */
export function someLog(count: number, kinds: readonly Kind[] = someKinds): readonly LogLine[] {
  const dice = noise(11)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(dice() * list.length)] as T
  const judge = (truth: Truth) => {
    const other = truth === 'scam' ? 'genuine' : 'scam'
    return { truth, said: dice() < 0.8 ? truth : other, sure: pick(sureness) } as const
  }
  const start = Date.UTC(2026, 9, 20, 12)
  return Array.from({ length: count }, (_, i): LogLine => {
    const at = new Date(start + i * 18 * 3_600_000).toISOString()
    const picks: readonly Act[] = [i % 7, (i >> 3) % 9, (i >> 6) % 9, (i >> 9) % 9].map(
      (option) => ({ did: 'pick', option }) as const,
    )
    if (i % 3 === 2) {
      const answers = Array.from({ length: 6 }, (__, n): ToldQuickCard => {
        const judged = judge(n % 2 === 0 ? 'scam' : 'genuine')
        const used = [pick(techniques)]
        return {
          ...judged,
          card: `card-${String(n)}`,
          family: pick(familyIds),
          mode: 'sms',
          techniques: used,
        }
      })
      return {
        at,
        run: writeRun(runOf(roundId('six'), 'abc123', 'genuine', picks)),
        told: { kind: 'six', answers },
      }
    }
    const kind = pick(kinds)
    const judged = judge(i % 2 === 0 ? 'scam' : 'genuine')
    const answer = answerOf(judged)
    const thought: Act = { did: 'judge', answer, about: 0 }
    const lost = judged.truth === 'scam' && judged.said === 'genuine' && dice() < 0.7
    const told: ToldCase = {
      truth: judged.truth,
      judged: { answer, kind: 'informed' },
      kind: 'case',
      caseId: kind.id,
      family: kind.family,
      score: Math.floor(dice() * 101),
      ending: pick(kind.endings),
      tone: lost ? 'lost' : 'safe',
      verified: dice() < 0.4 + i / (count * 2),
      ...(judged.truth === 'scam'
        ? { brokeAt: lost ? 'aftermath' : pick(chains.slice(0, 5)) }
        : {}),
      moneyLost: lost ? 500 : 0,
      codeGiven: false,
      stopped: dice() < 0.5,
      held: ['authority'],
      slipped: lost ? ['urgency'] : [],
    }
    return {
      at,
      run: writeRun(runOf(kind.id, kind.version, judged.truth, [thought, ...picks])),
      told,
    }
  })
}

/** What somebody who is this sure would have answered inside a story. */
function answerOf({ said, sure }: { readonly said: Truth; readonly sure: Sureness }): Answer {
  if (sure === 50) return 'cannot-tell'
  const surely = sure === 95
  if (said === 'scam') return surely ? 'surely-trick' : 'rather-trick'
  return surely ? 'surely-real' : 'rather-real'
}

function runOf(caseId: string, version: string, truth: Truth, acts: readonly Act[]): Run {
  return { caseId, version, language: 'zh', truth, acts }
}
