/** What holds the room down. */
export interface Weight {
  /** How close the walls are, 0 to 1. */
  readonly pressure: number
  readonly onCall: boolean
  readonly speaking: boolean
  /** Money has just gone. */
  readonly hushed: boolean
  readonly putDown: boolean
}

/** Volumes of the two halves of a room tone, 0 to 1, and how fast they get there. */
export interface Mix {
  readonly near: number
  readonly open: number
  readonly fadeMs: number
}

const speech = 0.4 // −8 dB
const call = 0.6 // −4.5 dB
const hush = 0.05
/** At the closest the world outside the walls is 8 dB further off, the walls 1 dB. */
const openLeft = 0.4
const nearLeft = 0.9

/** Quick to make way for a voice, slow to come back; slowest when the phone is put down. */
export function mixOf({ pressure, onCall, speaking, hushed, putDown }: Weight): Mix {
  const held = hushed ? hush : speaking ? speech : onCall ? call : 1
  return {
    near: held * (1 - (1 - nearLeft) * pressure),
    open: held * (1 - (1 - openLeft) * pressure),
    fadeMs: hushed || speaking ? 120 : putDown ? 1200 : 600,
  }
}
