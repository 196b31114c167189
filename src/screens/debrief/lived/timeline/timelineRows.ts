import type { Line } from '../../../../core/story/beats.ts'
import type { Card } from '../../../../core/story/card.ts'
import type { Entry } from '../../../../core/run/debrief.ts'
import type { Chain, Truth } from '../../../../core/story/tags.ts'

export type PickEntry = Extract<Entry, { kind: 'pick' }>
export type LineEntry = Extract<Entry, { kind: 'line' }>

/** What one row of the timeline holds: a decision, a line, or lines there is nothing to say about. */
export type Row = PickEntry | LineEntry | { readonly kind: 'plain'; readonly lines: LineEntry[] }

export interface Stretch {
  readonly chain: Chain
  readonly rows: readonly Row[]
}

/** More plain lines than this in a row are folded, but for the last: it is what was answered. */
const mostPlainLines = 3

/** The timeline by stages of the chain. A pick belongs to the stage its lines stood in. */
export function stretchesOf(entries: readonly Entry[], card: Card, truth: Truth): Stretch[] {
  const stretches: { chain: Chain; entries: Entry[] }[] = []
  for (const [i, entry] of entries.entries()) {
    if (echoes(entry, entries[i - 1], card)) continue
    const chain = entry.kind === 'line' ? entry.line.chain : entry.decision.chain
    const last = stretches.at(-1)
    if (last?.chain === chain) last.entries.push(entry)
    else stretches.push({ chain, entries: [entry] })
  }
  return stretches.map(({ chain, entries: own }) => ({ chain, rows: folded(own, truth) }))
}

/** What the player said is already told as what they chose. */
function echoes(entry: Entry, before: Entry | undefined, card: Card): boolean {
  return (
    entry.kind === 'line' &&
    entry.line.speaker === card.you &&
    before?.kind === 'pick' &&
    before.decision.picked.text.includes(entry.line.text)
  )
}

function folded(entries: readonly Entry[], truth: Truth): readonly Row[] {
  const rows: Row[] = []
  let plain: LineEntry[] = []
  const flush = () => {
    const fold = plain.length > mostPlainLines
    if (fold) rows.push({ kind: 'plain', lines: plain.slice(0, -1) })
    rows.push(...(fold ? plain.slice(-1) : plain))
    plain = []
  }
  for (const entry of entries) {
    if (entry.kind === 'line' && isPlain(entry, truth)) plain.push(entry)
    else {
      flush()
      rows.push(entry)
    }
  }
  flush()
  return rows
}

function isPlain({ line, mark }: LineEntry, truth: Truth): boolean {
  const said = truth === 'genuine' ? line.signals.length : line.techniques.length
  return mark === undefined && line.overreach === undefined && said === 0
}

/** What is told has no place of its own. */
export function isPlaced({ channel }: Line): boolean {
  return channel.on !== 'narration'
}
