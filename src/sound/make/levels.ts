/**
 * How loud each kind of sound is, in LUFS, before the player's own volume. One table, so that
 * nothing jumps out: what calls for you lies highest, what answers your finger lowest, and a room
 * lies far under whoever speaks in it. What happens is measured at its loudest 0.4 s, what lasts
 * over its whole length (ITU-R BS.1770-4).
 */
export const levels = {
  /** It wants you now. */
  alarm: -24,
  /** Something has happened. */
  signal: -27,
  /** An answer to your own hand. */
  touch: -32,
  /** Somebody beside you, who moves. */
  body: -34,
  voice: -27,
  tone: -36,
  motif: -24,
} as const

export type Loudness = keyof typeof levels

/** Every sound made once and kept, by its kind. */
export const kinds = {
  ring: 'alarm',
  vibration: 'touch',
  buzz: 'touch',
  'ding-chat': 'signal',
  'ding-sms': 'signal',
  'ding-bank': 'signal',
  'ding-game': 'signal',
  ding: 'signal',
  dialtone: 'touch',
  ringback: 'signal',
  dead: 'signal',
  'money-out': 'signal',
  'money-in': 'signal',
  lock: 'signal',
  stamp: 'signal',
  key: 'touch',
  click: 'touch',
  down: 'touch',
  up: 'touch',
  flag: 'touch',
  video: 'touch',
  typing: 'body',
  steps: 'body',
  door: 'body',
} as const satisfies Record<string, Loudness>

export type SoundName = keyof typeof kinds

/** What a quiet classroom still hears: answers to one's own hand, and nothing that comes by itself. */
export const inClass: ReadonlySet<SoundName> = new Set<SoundName>([
  'key',
  'click',
  'down',
  'up',
  'flag',
])
/** A quiet classroom takes this much off everything: 12 dB. */
export const classGain = 0.25
