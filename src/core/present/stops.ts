// How a step is told to a hall: a line at each press, what belongs to it with it.
import type { Beat, Line } from '../story/beats.ts'
import type { Step } from '../story/step.ts'
import { applyBeat, type View } from '../story/view.ts'

/** What came of a line is shown with it; what leads to the next waits for that. */
const comesOfIt: ReadonlySet<Beat['kind']> = new Set([
  'money',
  'passed',
  'secret',
  'share',
  'freeze',
  'checked',
  'end',
])

const follows = (beat: Beat) =>
  comesOfIt.has(beat.kind) || (beat.kind === 'call' && beat.act === 'end')

/**
 * Beats after which the show may stand, in order; the last is the whole step. A page of the phone is
 * read as one thing: its rows come together.
 */
export function stopsOf({ beats }: Pick<Step, 'beats'>): readonly number[] {
  const stops: number[] = []
  beats.forEach((beat, i) => {
    if (beat.kind !== 'line') return
    let end = i + 1
    for (let next = beats[end]; next !== undefined && follows(next); next = beats[end]) end += 1
    if (!isRowBeforeRow(beat, beats[end])) stops.push(end)
  })
  const last = stops.at(-1)
  if (last === undefined) return [beats.length]
  return last === beats.length ? stops : [...stops.slice(0, -1), beats.length]
}

function isRowBeforeRow(beat: Beat, next: Beat | undefined): boolean {
  if (beat.kind !== 'line' || next?.kind !== 'line') return false
  const [one, other] = [beat.line.channel, next.line.channel]
  return one.on === 'page' && other.on === 'page' && one.page === other.page
}

export function firstStop(step: Pick<Step, 'beats'>): number {
  return stopsOf(step)[0] ?? 0
}

/** The stop after this many beats; undefined at the last. */
export function stopAfter(step: Pick<Step, 'beats'>, at: number): number | undefined {
  return stopsOf(step).find((stop) => stop > at)
}

/** The stop before; undefined at the first. */
export function stopBefore(step: Pick<Step, 'beats'>, at: number): number | undefined {
  return stopsOf(step).findLast((stop) => stop < at)
}

/** The moment after so many beats of a step. */
export function viewAt({ beats, from }: Step, at: number): View {
  return beats.slice(0, at).reduce(applyBeat, from)
}

/** The lines of a step that have been shown after so many beats. */
export function linesUpTo({ beats }: Pick<Step, 'beats'>, at: number): readonly Line[] {
  return beats.slice(0, at).flatMap((beat) => (beat.kind === 'line' ? [beat.line] : []))
}
