import type { Intent } from '../../core/present/intent.ts'
import { facesOf, levels, mostHands, type Vote } from '../../core/present/vote.ts'
import type { Told } from './hallWindow.ts'

/** What a key does that is of this window alone. */
export type Own = 'fullscreen' | 'window' | 'scores' | 'help' | 'nextItem' | 'itemBefore'

/** A key, as the trainer's windows understand it: something for the hall, or for this window. */
export type Pressed = { readonly own: Own } | { readonly intent: Intent } | undefined

const intents: Readonly<Record<string, Intent>> = {
  PageDown: { do: 'next' },
  ArrowRight: { do: 'next' },
  Enter: { do: 'next' },
  n: { do: 'next' },
  PageUp: { do: 'back' },
  ArrowLeft: { do: 'back' },
  Backspace: { do: 'back' },
  End: { do: 'decision' },
  Home: { do: 'start' },
  t: { do: 'vote', kind: 'truth' },
  q: { do: 'vote', kind: 'line' },
}

const owns: Readonly<Record<string, Own>> = {
  f: 'fullscreen',
  F5: 'fullscreen',
  s: 'window',
  h: 'scores',
  '?': 'help',
  ArrowDown: 'nextItem',
  ArrowUp: 'itemBefore',
}

/** What a press of this key asks for as things stand. Escape is the browser's, to leave full screen. */
export function pressed(key: string, told: Told | undefined): Pressed {
  const name = key.length === 1 ? key.toLowerCase() : key
  const own = owns[name]
  if (own !== undefined) return { own }
  const plain = intents[name]
  if (plain !== undefined) return { intent: plain }
  if (told === undefined) return undefined
  const intent = /^[1-6]$/.test(name) ? ofDigit(Number(name) - 1, told) : turns[name]?.(told)
  return intent === undefined ? undefined : { intent }
}

const paused = ({ hall: { show } }: Told): Intent => ({ do: 'pause', paused: !show.paused })
const black = ({ hall: { show } }: Told): Intent => ({
  do: 'cover',
  cover: show.cover === 'black' ? 'none' : 'black',
})

/** What turns with each press. */
const turns: Readonly<Record<string, (told: Told) => Intent | undefined>> = {
  ' ': paused,
  p: paused,
  '.': black,
  b: black,
  w: ({ hall: { show } }) => ({ do: 'cover', cover: show.cover === 'white' ? 'none' : 'white' }),
  m: ({ hall: { show } }) => ({ do: 'mute', muted: show.muted !== true }),
  l: ({ hall: { show } }) => ({ do: 'light', light: !show.light }),
  v: ({ hall: { show } }) =>
    show.vote?.phase === 'open' ? { do: 'close' } : { do: 'vote', kind: 'option' },
  r: ({ hall: { show } }) => (show.vote === undefined ? undefined : { do: 'reveal' }),
}

/** While hands are counted one more for a face; else the road that is set beforehand. */
function ofDigit(nth: number, { hall: { show }, played }: Told): Intent | undefined {
  const { vote } = show
  if (vote !== undefined && vote.phase !== 'shown') return handUp(vote, nth)
  const faces = vote?.kind === 'option' ? vote.faces : (show.faces ?? facesOf(played.here.options))
  const option = faces[nth]
  return option === undefined ? undefined : { do: 'road', option }
}

function handUp(vote: Vote, nth: number): Intent | undefined {
  const before = vote.hands[nth]
  if (before === undefined) return undefined
  const most = vote.way === 'levels' ? levels.length : mostHands
  const count = before >= most ? 0 : Math.max(0, before) + 1
  return { do: 'hands', face: nth, count }
}
