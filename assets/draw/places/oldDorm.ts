/** What the dormitory room was drawn in before there were pots of colour: each is looked for and given one. */
export const oldDorm = {
  skirting: '#1d2a45',
  cloth: '#2b3a60',
  rail: '#4a3a36',
  carton: '#6b534a',
  pot: '#b9714f',
  straw: '#8a6a2b',
  plank: '#7a4d31',
  edge: '#7d5034',
  paper: '#e5e0d2',
  bulb: '#fff0c4',
} as const

/** Its window: what is seen of the season, left, top, width, height. */
export const pane = [360, 90, 400, 310] as const
