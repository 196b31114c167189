// What of a step the clock and the pages are checked by.
import type { Beat } from '../../core/story/beats.ts'
import { piecesIn } from '../compile/instrument.ts'

/** Something that moves the clock, a call or a page; `piece` is the text it stands beside. */
export type Passing =
  | { readonly what: 'time'; readonly time: string; readonly piece: number }
  | { readonly what: 'call'; readonly talking: boolean }
  | { readonly what: 'open' }
  | { readonly what: 'row'; readonly label: string; readonly value: string; readonly piece: number }

/** Most steps have none. */
const none: readonly Passing[] = []

/** Those of a step, in order. */
export function passingsIn(
  beats: readonly Beat[],
  wordsOf: (text: string) => string,
): readonly Passing[] {
  const found = beats.flatMap((beat, i): readonly Passing[] => {
    if (beat.kind === 'time')
      return [{ what: 'time', time: beat.time, piece: pieceAfter(beats, i) }]
    if (beat.kind === 'call' && beat.act !== 'add') {
      return [{ what: 'call', talking: beat.act === 'talk' }]
    }
    if (beat.kind === 'front' && beat.front.at === 'page') return [{ what: 'open' }]
    if (beat.kind === 'line' && beat.line.channel.on === 'page')
      return rowIn(beat.line.text, wordsOf)
    return []
  })
  return found.length === 0 ? none : found
}

/** A tag stands on the line that comes after what it says. */
function pieceAfter(beats: readonly Beat[], at: number): number {
  const next = beats.slice(at).find(({ kind }) => kind === 'line')
  return next?.kind === 'line' ? (piecesIn(next.line.text)[0] ?? -1) : -1
}

function rowIn(text: string, wordsOf: (text: string) => string): readonly Passing[] {
  const words = wordsOf(text)
  const colon = words.indexOf('：')
  if (colon < 0) return []
  const row = { label: words.slice(0, colon), value: words.slice(colon + 1) }
  return [{ what: 'row', ...row, piece: piecesIn(text)[0] ?? -1 }]
}
