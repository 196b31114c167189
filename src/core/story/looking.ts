// Evidence is looked at before it goes: where a show waits for the player to have seen it.
import type { Beat, Line } from './beats.ts'
import type { Step } from './step.ts'
import { applyBeat, type View } from './view.ts'

/**
 * The beats of a step before which the show waits until the player has looked: what a check has shown
 * is still in front, and the beat would lay something over it or take it away.
 */
export function looksBefore(step: Step): ReadonlySet<number> {
  const waits = new Set<number>()
  let looking: number | undefined
  let view = step.from
  for (const [i, beat] of step.beats.entries()) {
    view = applyBeat(view, beat)
    if (looking !== undefined && (liesOver(beat, view) || !isInFront(looking, view))) {
      waits.add(i)
      looking = undefined
    }
    if (beat.kind === 'checked' && beat.line !== undefined && isInFront(beat.line, view)) {
      looking = beat.line
    }
  }
  return waits
}

/** A message that comes in behind what is open covers its top. */
function liesOver(beat: Beat, { front }: View): boolean {
  if (beat.kind !== 'line') return false
  const { channel } = beat.line
  if (channel.on === 'notice') return true
  return channel.on === 'thread' && !(front.at === 'thread' && front.thread === channel.thread)
}

/** The line stands on the screen that is open. */
function isInFront(line: number, view: View): boolean {
  return view.hand === 'up' && linesInFront(view).some(({ n }) => n === line)
}

function linesInFront({ front, call, threads, pages }: View): readonly Line[] {
  const open: Partial<Record<typeof front.at, readonly Line[] | undefined>> = {
    call: call?.lines,
    thread: front.at === 'thread' ? threads[front.thread] : [],
    page: front.at === 'page' ? pages[front.page]?.rows : [],
  }
  return open[front.at] ?? []
}
