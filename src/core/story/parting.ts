import type { Line } from './beats.ts'
import { isLine, type Step } from './step.ts'

/** Where the twins part on a road: after the same acts the other truth shows other words, or none. */
export interface Parting {
  /** The step in which they do. */
  readonly step: number
  /** The first line the twin does not show; the one after the step's last where only options differ. */
  readonly line: number
  /** Flagged lines that both truths come to say, be it on other roads: see the case file. */
  readonly alike?: readonly string[]
}

/** Where two roads of the same picks part; `theirs` may be shorter, where a pick did not fit. */
export function partingOf(
  ours: readonly Step[],
  theirs: readonly Step[],
  from = 0,
): Parting | undefined {
  for (let at = from; at < ours.length; at++) {
    const [mine, other] = [ours[at], theirs[at]]
    if (mine === undefined) return undefined
    const line = other === undefined ? firstLine(mine) : firstOther(mine, other)
    if (line !== undefined) return { step: at, line }
  }
  return undefined
}

function firstLine({ beats, lines }: Step): number {
  return beats.find(isLine)?.line.n ?? lines
}

function firstOther(mine: Step, other: Step): number | undefined {
  const theirs = other.beats.filter(isLine)
  const said = mine.beats.filter(isLine)
  const differs = said.find(({ line }, i) => !sameWords(line, theirs[i]?.line))
  if (differs !== undefined) return differs.line.n
  if (theirs.length !== said.length || !sameOptions(mine, other)) return mine.lines
  return undefined
}

function sameWords(mine: Line, other: Line | undefined): boolean {
  return mine.text === other?.text && mine.speaker === other.speaker
}

function sameOptions({ options: mine }: Step, { options: other }: Step): boolean {
  return mine.length === other.length && mine.every(({ text }, i) => text === other[i]?.text)
}
