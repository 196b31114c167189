/** How loud each sound is, as RMS of full scale: one table, so that nothing jumps out. */
export const levels = {
  ring: 0.11,
  message: 0.09,
  key: 0.06,
  ringback: 0.05,
  dead: 0.06,
  click: 0.05,
  down: 0.1,
  up: 0.06,
  stamp: 0.13,
  money: 0.1,
  flag: 0.07,
  typing: 0.03,
  room: 0.018,
  rain: 0.03,
  voice: 0.07,
} as const

export type SoundName = keyof typeof levels
