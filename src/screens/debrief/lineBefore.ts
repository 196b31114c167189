import type { Debrief } from '../../core/run/debrief.ts'
import type { Decision } from '../../core/run/record.ts'
import type { Line } from '../../core/story/beats.ts'

/** The last thing heard or read before a decision. */
export function lineBefore({ index }: Decision, { timeline }: Debrief): Line | undefined {
  const at = timeline.findIndex((entry) => entry.kind === 'pick' && entry.decision.index === index)
  const lines = timeline
    .slice(0, at)
    .flatMap((entry) => (entry.kind === 'line' ? [entry.line] : []))
  return lines.findLast(({ channel }) => channel.on !== 'narration') ?? lines.at(-1)
}
