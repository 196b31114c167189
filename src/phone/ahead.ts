import { signal } from '@preact/signals'
import type { Line } from '../core/story/beats.ts'
import type { View } from '../core/story/view.ts'
import { unheard, type Model } from './model.ts'
import { isSameScreen, only } from './showing.ts'

/**
 * The phone as the step will leave it, where that is another screen than the one in front: laid out
 * unseen it keeps its room, so that nothing that is read moves when it comes.
 */
export function aheadOf(model: Model): Model | undefined {
  const now = model.view.value
  const end = model.showing.value?.views.at(-1)
  if (now === undefined || end === undefined || model.look.value !== undefined) return undefined
  if (isSameScreen(now, end) || end.hand === 'down') return undefined
  const view = withLast(end)
  return {
    ...unheard(model),
    showing: signal(only(view)),
    view: signal(view),
    typing: signal(undefined),
    saying: signal(undefined),
  }
}

/** Of long conversations only what is seen at their end. */
function withLast(view: View): View {
  const threads = Object.entries(view.threads).map(([id, lines]) => [id, last(lines)] as const)
  const { call } = view
  return {
    ...view,
    threads: Object.fromEntries(threads),
    ...(call === undefined ? {} : { call: { ...call, lines: last(call.lines) } }),
  }
}

function last(lines: readonly Line[] | undefined): readonly Line[] {
  return (lines ?? []).slice(-2)
}
