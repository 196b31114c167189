import type { Debrief } from '../../core/run/debrief.ts'
import type { Decision } from '../../core/run/record.ts'
import type { Line } from '../../core/story/beats.ts'

/** The last thing heard or read before a decision; what was told of it, where it was neither. */
export function lineBefore({ index }: Decision, { timeline }: Debrief): Line | undefined {
  const at = timeline.findIndex((entry) => entry.kind === 'pick' && entry.decision.index === index)
  const before = timeline.slice(0, at)
  const since = before.slice(before.findLastIndex(({ kind }) => kind === 'pick') + 1)
  const lines = since.flatMap((entry) => (entry.kind === 'line' ? [entry.line] : []))
  return lines.findLast(({ channel }) => channel.on !== 'narration') ?? lines.at(-1)
}
