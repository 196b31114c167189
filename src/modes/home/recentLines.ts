import type { LogLine, ToldCase } from '../../core/log/logbook.ts'
import { answerValues } from '../../core/run/judgement.ts'
import { readRun } from '../../core/run/run.ts'
import type { Language } from '../../core/story/tags.ts'
import { writeAddress } from '../../host/address.ts'
import type { RecentLine } from '../../screens/profile/recentRuns.tsx'
import type { Thought } from '../../words/zh/profile.ts'
import { titleOf } from '../library/catalogue.ts'
import type { CaseFacts } from '../library/caseFacts.ts'

/** Lines of the logbook as the profile lists them. A case that is gone is listed by its name. */
export function recentLines(
  lines: readonly LogLine[],
  kinds: readonly CaseFacts[],
  language: Language,
): readonly RecentLine[] {
  const days = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
  })
  return lines.map((line): RecentLine => {
    const { at, run, told } = line
    const common = { at, run, day: dayIn(days, at) }
    if ('answers' in told) {
      const right = told.answers.filter(({ truth, said }) => truth === said).length
      return { ...common, kind: told.kind, right, of: told.answers.length }
    }
    const kind = kinds.find(({ id }) => id === told.caseId)
    const { tone, truth } = told
    const thought = told.kind === 'case' ? { thought: thoughtOf(told) } : {}
    return {
      ...{ ...common, kind: 'case', tone, truth, ...thought },
      title: titleOf(told.caseId, language),
      ending: endingOf(kind, told.ending, language),
      address: addressOf(line, kind),
    }
  })
}

function thoughtOf({ judged, late }: ToldCase): Thought {
  if (judged === undefined) return late?.said ?? 'none'
  const { fraud } = answerValues[judged.answer]
  if (fraud === 0.5) return 'unsure'
  return fraud === 1 ? 'scam' : 'genuine'
}

function dayIn(days: Intl.DateTimeFormat, at: string): string {
  const day = new Date(at)
  return Number.isNaN(day.valueOf()) ? at.slice(0, 10) : days.format(day)
}

function endingOf(kind: CaseFacts | undefined, ending: string, language: Language) {
  const titles = kind?.endings[ending]
  return titles?.[language] ?? titles?.zh
}

/** Undefined where the run would not be what it was: its case is gone, or was changed since. */
function addressOf({ run }: LogLine, kind: CaseFacts | undefined): string | undefined {
  const read = readRun(run)
  if (!read.ok || read.run.version !== kind?.version) return undefined
  return writeAddress({ caseId: kind.id, run })
}
