import type { Debrief } from '../../../core/run/debrief.ts'
import type { Answer } from '../../../core/run/judgement.ts'
import type { Decision, Judged } from '../../../core/run/record.ts'
import type { JudgementWords } from '../../../words/zh/judgement.ts'
import type { Words } from '../../../words/zh/words.ts'
import { quoted } from './quoted.ts'

/**
 * What was thought before it was settled, and where it was known: each sentence true of this run.
 * A loss is never answered with praise for being right.
 */
export function thoughtsOn(debrief: Debrief, words: Words): readonly string[] {
  const text = words.judgement.reveal
  const { late, record } = debrief
  if (late !== undefined) return [text.late(text.lateSaid[late.truth], late.sure)]
  const { judgement } = record
  if (judgement === undefined) return [text.notAsked, ...recalled(debrief, text)]
  return [
    text.thought(words.judgement.answers[judgement.answer]),
    verdictOn(judgement, debrief, text),
    ...changed(judgement, text),
    ...recalled(debrief, text),
  ]
}

function verdictOn(
  { kind, answer, right, at }: Judged,
  { record, ending }: Debrief,
  text: JudgementWords['reveal'],
): string {
  if (kind === 'blind') return text.blind[blindly(answer, record.decisions[at])]
  const { truth } = record
  if (right === 0.5) return record.verified ? text.unsure.checked : text.unsure.unchecked
  if (right === 0) return text.wrong[truth]
  if (record.lost) return text.rightButLost
  return ending.tone === 'missed' ? text.rightButTurnedAway : text.right[truth]
}

function blindly(answer: Answer, decision: Decision | undefined) {
  if (answer !== 'cannot-tell') return 'sure'
  return decision?.picked.move === 'verify' && !decision.picked.inside ? 'checked' : 'unsure'
}

function changed({ changed: change }: Judged, text: JudgementWords['reveal']): readonly string[] {
  return change === undefined ? [] : [text.changed(bare(change.from.text), bare(change.to.text))]
}

function recalled({ recalled: known }: Debrief, text: JudgementWords['reveal']): readonly string[] {
  if (known === undefined) return []
  const { line, first } = known
  const knew = line === undefined ? text.knewLate : text.knew(quoted(line.text))
  if (first === undefined) return [knew, text.never]
  return [knew, line?.n === first.n ? text.sameLine : text.first(quoted(first.text))]
}

const bare = (text: string) => text.replace(/[“”]/g, '')
