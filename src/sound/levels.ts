/**
 * How loud each sound is: RMS of its loudest twentieth of a second, of full scale. One table, so
 * that nothing jumps out. What happens lies within a few decibels; what only lingers lies under it.
 */
export const levels = {
  ring: 0.15,
  vibration: 0.09,
  buzz: 0.09,
  message: 0.12,
  key: 0.08,
  ringback: 0.08,
  dead: 0.09,
  click: 0.08,
  down: 0.12,
  up: 0.08,
  stamp: 0.15,
  money: 0.12,
  flag: 0.09,
  typing: 0.05,
  room: 0.02,
  rain: 0.035,
  voice: 0.1,
} as const

export type SoundName = keyof typeof levels
