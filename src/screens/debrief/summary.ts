import type { Debrief } from '../../core/run/debrief.ts'
import type { Record as RunRecord } from '../../core/run/record.ts'
import { chains, type Secret } from '../../core/story/tags.ts'
import type { Words } from '../../words/zh/words.ts'
import { stageName } from './stageName.ts'

/** This run in a sentence or two: what was checked when, what was noticed. */
export function summaryOf({ record, counts }: Debrief, words: Words): readonly string[] {
  return [checking(record, words), noticing(record, counts.missed, words)]
}

function checking({ truth, decisions, verified }: RunRecord, words: Words): string {
  const text = words.screens.summary
  const checks = decisions.filter(({ picked }) => picked.move === 'verify')
  const own = checks.find(({ picked }) => !picked.inside)
  if (own !== undefined) {
    // A look at something else: what came after was still not known to be true, or false.
    if (!verified) return text.checkedBeside(own.index + 1)
    const paid = decisions.some(({ index, gone }) => index < own.index && gone > 0)
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
    const quote = clipped(first.line.text)
    return first.result === 'false'
      ? text.firstFlagInnocent(quote)
      : text.firstFlag(quote, words.training.flags[first.raised].name)
  }
  const unseen = flags[0]
  return unseen === undefined
    ? text.noFlags[truth]
    : text.missedFlag(clipped(unseen.line.text), missed)
}

/** What it cost, or what was kept: of the player's own, and of others' through their hands. */
export function costOf(
  { record, ending }: Pick<Debrief, 'record' | 'ending'>,
  words: Words,
): readonly string[] {
  const text = words.screens.summary
  const { moneyLost, passed, secrets } = record
  const yuan = moneyLost.toLocaleString('en')
  const given = listed(secrets, words)
  if (record.truth === 'genuine') {
    if (given !== '') return [text.gaveGenuine(given)]
    if (ending.tone === 'missed') return [text.missedGenuine]
    return [moneyLost > 0 ? text.paidGenuine(yuan) : text.nothingGenuine]
  }
  if (!record.lost) return [text.lostNothing]
  const others = passed > 0 ? [text.passed(passed.toLocaleString('en'))] : []
  return [...taken(moneyLost, yuan, given, text), ...others, after(record, words)].filter(
    (sentence) => sentence !== '',
  )
}

function taken(
  moneyLost: number,
  yuan: string,
  given: string,
  text: Words['screens']['summary'],
): readonly string[] {
  if (moneyLost === 0) return given === '' ? [] : [text.lostSecrets(given)]
  return [given === '' ? text.lostMoney(yuan) : text.lostBoth(yuan, given)]
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
