import type { Debrief } from '../../core/run/debrief.ts'
import type { Record as RunRecord } from '../../core/run/record.ts'
import { chains, type Secret } from '../../core/story/tags.ts'
import type { Words } from '../../words/zh/words.ts'

/** This run in two or three sentences: what was checked when, what was noticed, what was lost. */
export function summaryOf({ record, counts }: Debrief, words: Words): readonly string[] {
  return [
    checking(record, words),
    noticing(record, counts.missed, words),
    ...losing(record, words),
  ].filter((sentence) => sentence !== '')
}

function checking({ decisions, verified }: RunRecord, words: Words): string {
  const text = words.screens.summary
  const checks = decisions.filter(({ picked }) => picked.move === 'verify')
  const own = checks.find(({ picked }) => !picked.inside)
  if (own !== undefined) {
    // A look at something else: what came after was still not known to be true, or false.
    if (!verified) return text.checkedBeside(own.index + 1)
    const late = chains.indexOf(own.chain) >= chains.indexOf('pressure')
    const stage = words.training.chains[own.chain]
    return (late ? text.checkedLate : text.checkedFirst)(own.index + 1, stage)
  }
  const inside = checks[0]
  return inside === undefined
    ? text.neverChecked(decisions.length)
    : text.checkedInside(inside.index + 1)
}

function noticing({ flags }: RunRecord, missed: number, words: Words): string {
  const text = words.screens.summary
  const first = flags.find(({ raised }) => raised !== undefined)
  if (first?.raised !== undefined) {
    const quote = clipped(first.line.text)
    return first.result === 'false'
      ? text.firstFlagInnocent(quote)
      : text.firstFlag(quote, words.training.flags[first.raised].name)
  }
  const unseen = flags[0]
  return unseen === undefined ? text.noFlags : text.missedFlag(clipped(unseen.line.text), missed)
}

function losing(record: RunRecord, words: Words): readonly string[] {
  const text = words.screens.summary
  const { moneyLost, secrets } = record
  const yuan = moneyLost.toLocaleString('en')
  const given = listed(secrets, words)
  if (record.truth === 'genuine') {
    if (given !== '') return [text.gaveGenuine(given)]
    return [moneyLost > 0 ? text.paidGenuine(yuan) : text.nothingGenuine]
  }
  if (moneyLost > 0) {
    return [given === '' ? text.lostMoney(yuan) : text.lostBoth(yuan, given), after(record, words)]
  }
  return given === '' ? [text.lostNothing] : [text.lostSecrets(given), after(record, words)]
}

function after({ halt }: RunRecord, words: Words): string {
  return halt === undefined ? '' : words.screens.summary.then[halt]
}

function listed(secrets: readonly Secret[], words: Words): string {
  const { join, and } = words.screens.summary
  const names = secrets.map((secret) => words.training.secrets[secret])
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : names.slice(0, -1).join(join) + and + last
}

const longestQuote = 48

function clipped(line: string): string {
  const bare = line.replace(/[“”]/g, '').replace(/[。，！？,.!?]+$/, '')
  return bare.length > longestQuote ? `${bare.slice(0, longestQuote)}…` : bare
}
