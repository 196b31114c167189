import type { Beat } from '../../core/story/beats.ts'
import type { Ending } from '../../core/story/card.ts'
import { pressureOf, type View } from '../../core/story/view.ts'
import { lightOf, lightOfEnding } from './light.ts'
import type { Pose } from './pose.ts'

/** What has just happened, where it still shows: each from 0 to 1, and each fades. */
export interface Echo {
  /** Money has left. */
  readonly loss: number
  /** A check is done. */
  readonly check: number
  /** Somebody is typing, or was a moment ago. */
  readonly waiting: number
}

export const quiet: Echo = { loss: 0, check: 0, waiting: 0 }

/** What is left of the last beats once this one has come. */
export function echoOf(before: Echo, beat: Beat): Echo {
  if (beat.kind === 'money') return { ...quiet, loss: beat.amount < 0 ? 1 : 0 }
  if (beat.kind === 'checked') return { ...quiet, check: 1 }
  if (beat.kind === 'typing') return { ...before, check: 0, waiting: 1 }
  return { loss: beat.kind === 'line' ? before.loss * 0.7 : before.loss, check: 0, waiting: 0 }
}

const pressing: readonly string[] = ['fear', 'urgency', 'authority', 'isolation']

/** Lines that press make you start, 0–1; what somebody beside you says does not. */
export function startleOf(beat: Beat): number {
  if (beat.kind === 'call') return beat.act === 'ring' ? 0.7 : 0
  if (beat.kind !== 'line' || beat.line.channel.on === 'room') return 0
  return beat.line.techniques.some((one) => pressing.includes(one)) ? 1 : 0
}

/** How everything on the stage should stand at this moment; what is not named stays as it is. */
export function goalOf(view: View, echo: Echo, tone?: Ending['tone']): Partial<Pose> {
  const light = tone === undefined ? lightOf(pressureOf(view), echo.loss) : lightOfEnding(tone)
  const up = view.hand === 'up'
  const ear = up && view.call?.state === 'talking' && !view.sharing ? 1 : 0
  return {
    ...light,
    lamp: Math.min(1.25, light.lamp + 0.35 * echo.check),
    lean: Math.min(1, light.lean + 0.3 * echo.waiting),
    ear,
    hold: up ? 1 - ear : 0,
    stamp: echo.check,
  }
}
