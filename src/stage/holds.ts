import type { Beat } from '../core/story/beats.ts'
import { motion } from '../look/measures.ts'

const { holdMs } = motion

/** Milliseconds a moment that matters holds the next beat. */
export function holdOf(beat: Beat): number {
  if (beat.kind === 'hand') return beat.phone === 'down' ? holdMs.release : 0
  if (beat.kind === 'checked') return holdMs.check
  if (beat.kind === 'end') return holdMs.end
  return beat.kind === 'money' && beat.amount < 0 ? holdMs.loss : 0
}

/** The same, with the way to another place: it is shorter where one is there already. */
export function longestHoldOf(beat: Beat): number {
  return beat.kind === 'place' ? holdMs.leave + holdMs.arrive : holdOf(beat)
}
