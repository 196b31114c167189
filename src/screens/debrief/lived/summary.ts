import type { Debrief } from '../../../core/run/debrief.ts'
import type { Record as RunRecord } from '../../../core/run/record.ts'
import { chains } from '../../../core/story/tags.ts'
import type { Words } from '../../../words/zh/words.ts'
import { quoted } from './quoted.ts'
import { stageName } from './stageName.ts'

/** This run in a sentence or two: what was checked when, what was noticed. */
export function summaryOf({ record, counts }: Debrief, words: Words): readonly string[] {
  return [checking(record, words), noticing(record, counts.missed, words)]
}

function checking({ truth, decisions, verified, lost }: RunRecord, words: Words): string {
  const text = words.screens.summary
  const checks = decisions.filter(({ picked }) => picked.move === 'verify')
  const own = checks.find(({ picked }) => !picked.inside)
  if (own !== undefined) {
    // A look at something else: what came after was still not known to be true, or false.
    if (!verified) return text.checkedBeside(own.index + 1)
    // A first small sum comes back, and so is not gone.
    const paid = lost && decisions.some(({ index, gone }) => index < own.index && gone > 0)
    if (truth === 'scam' && paid) return text.checkedAfter(own.index + 1)
    const late = chains.indexOf(own.chain) >= chains.indexOf('pressure')
    const stage = stageName(own.chain, truth, words)
    return (late ? text.checkedLate : text.checkedFirst)(own.index + 1, stage)
  }
  const inside = checks[0]
  return inside === undefined
    ? text.neverChecked(decisions.length)
    : text.checkedInside(inside.index + 1)
}

function noticing({ truth, flags }: RunRecord, missed: number, words: Words): string {
  const text = words.screens.summary
  const first = flags.find(({ raised }) => raised !== undefined)
  if (first?.raised !== undefined) {
    const quote = within(first.line.text)
    return first.result === 'false'
      ? text.firstFlagInnocent(quote)
      : text.firstFlag(quote, words.training.flags[first.raised].name)
  }
  const unseen = flags[0]
  return unseen === undefined
    ? text.noFlags[truth]
    : text.missedFlag(within(unseen.line.text), missed)
}

/** Goes on after the quotation, and so needs no stop of its own. */
const within = (line: string) => quoted(line).replace(/[。，！？,.!?]+$/, '')
