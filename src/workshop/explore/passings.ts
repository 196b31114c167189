// What of a step the clock, the pages and the faces are checked by.
import type { Beat } from '../../core/story/beats.ts'
import type { SpeakerId } from '../../core/story/card.ts'
import type { Chain, Feeling } from '../../core/story/tags.ts'
import { piecesIn } from '../compile/instrument.ts'

/** Something that moves the clock, a call, a page or a face; `piece` is the text it stands beside. */
export type Passing =
  | { readonly what: 'time'; readonly time: string; readonly piece: number }
  | { readonly what: 'call'; readonly talking: boolean }
  | { readonly what: 'open' }
  | { readonly what: 'row'; readonly label: string; readonly value: string; readonly piece: number }
  | { readonly what: 'place'; readonly piece: number }
  | { readonly what: 'chain'; readonly chain: Chain; readonly piece: number }
  /** Money goes: the player's own, or somebody else's through the player's hands. */
  | { readonly what: 'spent'; readonly piece: number }
  | { readonly what: 'taken-up'; readonly piece: number }
  | { readonly what: 'feels'; readonly who: SpeakerId; readonly feeling: Feeling }

/** Most steps have none. */
const none: readonly Passing[] = []

/** Those of a step, in order. */
export function passingsIn(
  beats: readonly Beat[],
  wordsOf: (text: string) => string,
): readonly Passing[] {
  const found = beats.flatMap((_, i) => passingOf(beats, i, wordsOf))
  return found.length === 0 ? none : found
}

function passingOf(
  beats: readonly Beat[],
  i: number,
  wordsOf: (text: string) => string,
): readonly Passing[] {
  const beat = beats[i]
  switch (beat?.kind) {
    case 'time':
      return [{ what: 'time', time: beat.time, piece: pieceAfter(beats, i) }]
    case 'place':
      return [{ what: 'place', piece: pieceAfter(beats, i) }]
    case 'chain':
      return [{ what: 'chain', chain: beat.chain, piece: pieceAfter(beats, i) }]
    case 'hand':
      return beat.phone === 'up' ? [{ what: 'taken-up', piece: pieceAfter(beats, i) }] : []
    case 'feels':
      return [{ what: 'feels', who: beat.who, feeling: beat.feeling }]
    case 'money':
      return beat.amount < 0 ? [{ what: 'spent', piece: pieceBefore(beats, i) }] : []
    case 'call':
      return beat.act === 'add' ? [] : [{ what: 'call', talking: beat.act === 'talk' }]
    case 'front':
      return beat.front.at === 'page' ? [{ what: 'open' }] : []
    case 'line':
      return beat.line.channel.on === 'page' ? rowIn(beat.line.text, wordsOf) : []
    default:
      return []
  }
}

/** Money moves after the line whose tag says so. */
function pieceBefore(beats: readonly Beat[], at: number): number {
  const last = beats.slice(0, at).findLast(({ kind }) => kind === 'line')
  return last?.kind === 'line' ? (piecesIn(last.line.text)[0] ?? -1) : -1
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
