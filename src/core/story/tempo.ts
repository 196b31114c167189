import type { Beat, Line } from './beats.ts'
import { restMs, speechMs, waitingMs, type Pace } from './pace.ts'
import { isLine, type Step } from './step.ts'
import type { Language } from './tags.ts'

/** How long things take in a step, as shares of what they take at its pace; 1 is unhurried. */
export interface Tempo {
  /** Words spoken aloud. */
  readonly speech: number
  /** What lies between lines: rests, and the dots of somebody typing. */
  readonly rest: number
}

export const unhurried: Tempo = { speech: 1, rest: 1 }

export interface Manner {
  readonly language: Language
  readonly pace: Pace
  /** Whose own words need no reading: the player has just chosen them. */
  readonly you: string
  /** Milliseconds somebody is seen typing before a message. */
  readonly typingMs: number
  /** Milliseconds a beat holds the next one by itself, as the stage does. */
  readonly holdMs: (beat: Beat) => number
}

/** From a tap to the next choice, milliseconds, unless what is new takes longer to read. */
export const choiceMs = 8000
/** From the opening of a case to its first choice, whatever there is to read beside it. */
export const firstChoiceMs = 9000
/** Something is left of every rest, or lines would come all at once. */
const leastRest = 0.2
const leastOpeningRest = 0.1
/** Nobody is spoken to faster than whoever has chosen to be. */
const leastSpeech = speechMs('a', 'en', 'fast') / speechMs('a', 'en', 'normal')
/** Own words rest so long: they are recognised, not read. */
const ownRestMs = 350

/** Milliseconds a line stays alone before the next one, unhurried. */
export function restAfter(
  { text, speaker }: Line,
  { you, language, pace }: Pick<Manner, 'you' | 'language' | 'pace'>,
): number {
  return speaker === you ? ownRestMs : restMs(text, language, pace)
}

/**
 * How a step is hurried so that the next choice is not far: first its rests are shortened, then its
 * speech, down to that of the fast pace. All of it stays to be read when the choice is there. Who has
 * chosen another pace than the usual one has chosen how long it takes.
 */
export function tempoOf(step: Step, how: Manner): Tempo {
  if (how.pace !== 'normal') return unhurried
  const { speech, rest, hold, reading } = timesOf(step, how)
  const opens = isOpening(step)
  const goal = (opens ? firstChoiceMs : Math.max(choiceMs, reading)) - hold
  const least = opens ? leastOpeningRest : leastRest
  const forRest = rest === 0 ? 1 : share((goal - speech) / rest, least)
  const forSpeech = speech === 0 ? 1 : share((goal - forRest * rest) / speech, leastSpeech)
  return { speech: forSpeech, rest: forRest }
}

/** Milliseconds from a tap to the next choice, where nobody hurries it. */
export function showMs(step: Step, how: Manner): number {
  const { speech, rest, hold } = timesOf(step, how)
  const tempo = tempoOf(step, how)
  return speech * tempo.speech + rest * tempo.rest + hold
}

/** Nothing was shown before it. */
function isOpening({ beats, lines }: Step): boolean {
  return lines === beats.filter(isLine).length
}

interface Times {
  readonly speech: number
  readonly rest: number
  readonly hold: number
  /** What a fast reader needs for all that is new. */
  readonly reading: number
}

function timesOf({ beats }: Step, how: Manner): Times {
  const last = beats.findLastIndex(({ kind }) => kind === 'line')
  let [speech, rest, hold, reading] = [0, 0, 0, 0]
  for (const [i, beat] of beats.entries()) {
    const spoken = spokenMs(beat, how)
    speech += spoken
    rest += dotsMs(beat, how) + (i === last ? 0 : restOf(beat, how))
    // The stage holds while somebody speaks; what is longer counts.
    hold += Math.max(0, how.holdMs(beat) - spoken)
    if (beat.kind === 'line' && !isOwn(beat, how)) {
      reading += speechMs(beat.line.text, how.language, 'fast')
    }
  }
  return { speech, rest, hold, reading }
}

function isOwn(beat: Beat, { you }: Manner): boolean {
  return beat.kind === 'line' && beat.line.speaker === you
}

function spokenMs(beat: Beat, how: Manner): number {
  if (beat.kind !== 'line' || isOwn(beat, how)) return 0
  const { on } = beat.line.channel
  if (on !== 'call' && on !== 'room') return 0
  return speechMs(beat.line.text, how.language, how.pace)
}

function dotsMs(beat: Beat, how: Manner): number {
  if (beat.kind === 'typing') return how.typingMs + waitingMs
  if (beat.kind !== 'line' || isOwn(beat, how)) return 0
  const { channel, speaker } = beat.line
  return channel.on === 'thread' && speaker !== undefined ? how.typingMs : 0
}

function restOf(beat: Beat, how: Manner): number {
  return beat.kind === 'line' ? restAfter(beat.line, how) : 0
}

function share(wished: number, least: number): number {
  return Math.min(1, Math.max(least, wished))
}
