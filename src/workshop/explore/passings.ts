// What of a step the clock, the pages and the faces are checked by.
import type { Beat } from '../../core/story/beats.ts'
import type { SpeakerId } from '../../core/story/card.ts'
import type { AppPageId, CallAct, Chain, Feeling } from '../../core/story/tags.ts'
import { piecesIn } from '../compile/instrument.ts'

/** Something that moves the clock, a call, a page or a face; `piece` is the text it stands beside. */
export type Passing =
  | { readonly what: 'time'; readonly time: string; readonly piece: number }
  | { readonly what: 'day'; readonly piece: number }
  | {
      readonly what: 'call'
      readonly talking: boolean
      readonly act: CallAct
      readonly who: SpeakerId
      readonly piece: number
    }
  | { readonly what: 'open'; readonly page: AppPageId; readonly addressed: boolean }
  | { readonly what: 'row'; readonly text: string; readonly piece: number }
  | { readonly what: 'place'; readonly piece: number }
  | { readonly what: 'chain'; readonly chain: Chain; readonly piece: number }
  /** Money goes: the player's own, or somebody else's through the player's hands. */
  | {
      readonly what: 'spent'
      readonly amount: number
      readonly bank: boolean
      readonly piece: number
    }
  | { readonly what: 'came'; readonly amount: number; readonly bank: boolean }
  | { readonly what: 'taken-up'; readonly piece: number }
  | { readonly what: 'feels'; readonly who: SpeakerId; readonly feeling: Feeling }

/** Most steps have none. */
const none: readonly Passing[] = []

/** Those of a step, in order. */
export function passingsIn(beats: readonly Beat[]): readonly Passing[] {
  const found = beats.flatMap((beat, at) => passingOf(beat, { beats, at }))
  return found.length === 0 ? none : found
}

/** A beat among its step's, for what stands beside it. */
interface Place {
  readonly beats: readonly Beat[]
  readonly at: number
}

type Of<Kind> = Extract<Beat, { kind: Kind }>
type Reader<Kind> = (beat: Of<Kind>, place: Place) => readonly Passing[]

/** Kinds of beats that pass nothing are absent. */
const readers: { readonly [Kind in Beat['kind']]?: Reader<Kind> } = {
  time: ({ time }, place) => [{ what: 'time', time, piece: pieceAfter(place) }],
  day: (_, place) => [{ what: 'day', piece: pieceAfter(place) }],
  place: (_, place) => [{ what: 'place', piece: pieceAfter(place) }],
  chain: ({ chain }, place) => [{ what: 'chain', chain, piece: pieceAfter(place) }],
  feels: ({ who, feeling }) => [{ what: 'feels', who, feeling }],
  hand: ({ phone }, place) =>
    phone === 'up' ? [{ what: 'taken-up', piece: pieceAfter(place) }] : [],
  money: ({ amount, bank = false }, place) =>
    amount < 0
      ? [{ what: 'spent', amount: -amount, bank, piece: pieceBefore(place) }]
      : [{ what: 'came', amount, bank }],
  call: ({ act, who }, place) =>
    act === 'add'
      ? []
      : [{ what: 'call', talking: act === 'talk', act, who, piece: pieceAfter(place) }],
  front: ({ front, address }) =>
    front.at === 'page'
      ? [{ what: 'open', page: front.page, addressed: address !== undefined }]
      : [],
  line: ({ line: { channel, text } }) =>
    channel.on === 'page' ? [{ what: 'row', text, piece: piecesIn(text)[0] ?? -1 }] : [],
}

function passingOf(beat: Beat, place: Place): readonly Passing[] {
  const read = readers[beat.kind] as Reader<Beat['kind']> | undefined
  return read?.(beat, place) ?? []
}

/** Money moves after the line whose tag says so. */
function pieceBefore({ beats, at }: Place): number {
  const last = beats.slice(0, at).findLast(({ kind }) => kind === 'line')
  return last?.kind === 'line' ? (piecesIn(last.line.text)[0] ?? -1) : -1
}

/** A tag stands on the line that comes after what it says. */
function pieceAfter({ beats, at }: Place): number {
  const next = beats.slice(at).find(({ kind }) => kind === 'line')
  return next?.kind === 'line' ? (piecesIn(next.line.text)[0] ?? -1) : -1
}
