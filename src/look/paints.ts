import { inks } from './inks.ts'

/** Every colour a place may be painted in; `tests/stage/art.test.ts` finds any other. */
export const paints = {
  // Lines
  ink: inks.outline,
  black: '#000000',
  // Night, from the sky's top to a lit wall
  deep: '#172138',
  navy: '#1e2740',
  dusk: '#22304d',
  evening: '#2a3853',
  slateDark: '#2b3448',
  steelDark: '#3c475f',
  blueDark: '#35456a',
  curtain: '#3d4f7d',
  slate: '#48566d',
  steel: '#56647c',
  haze: '#6c84ad',
  denim: '#587099',
  // Day
  dayShade: '#5b6f89',
  day: '#7d92a8',
  dayLight: '#9aa7bd',
  cloud: '#c3d0dd',
  skyBlue: '#9cc4e8',
  skyMid: '#7fa9d8',
  blue: '#5d86b5',
  blueDeep: '#3f648f',
  white: '#eef3f6',
  // Paper and plaster
  paper: '#f4ead0',
  cream: '#e9dcc0',
  bone: '#e9e4d6',
  sand: '#c8b98d',
  plaster: '#b3a283',
  clay: '#8c7a5e',
  clayDark: '#6b5d48',
  grey: '#8b8575',
  // Wood
  woodLight: '#c08a55',
  wood: '#9c6a42',
  woodMid: '#8a5a3b',
  woodDark: '#6b432b',
  brown: '#4a3a34',
  brownDark: '#3b2f2b',
  // Warm
  lamp: '#ffdf9a',
  yellow: inks.lamp,
  amber: '#e0a13c',
  noodle: '#f0c870',
  terracotta: '#c9744f',
  brick: '#a3573d',
  rose: '#d99a8b',
  box: '#c79a63',
  boxDark: '#b98a55',
  boxLight: '#d2a873',
  // Green and violet
  leaf: '#4f8f6b',
  leafDark: '#3f7a58',
  leafDeep: '#2f5c48',
  moss: '#6a8f5a',
  ginkgo: '#d9b04e',
  violet: '#8f6fb0',
  violetDark: '#4d3f73',
  plum: '#2d2747',
  teal: '#4aa3a0',
  tealDark: '#2c6468',
  // Light
  glowCore: '#ffcd78',
  glowMid: '#eb963e',
  rain: '#cfe0ff',
  cool: '#0b1730',
  // Skins and hair of those who are far away
  skin: '#f2c9a0',
  skinMid: '#d9a679',
  hair: '#1b1a22',
  // People
  skinWarm: '#e8b98a',
  skinLight: '#f0c8a2',
  skinRose: '#edbf95',
  skinTan: '#e3b285',
  skinPale: '#eec39a',
  shirt: '#6f9bd8',
} as const

export type Paint = keyof typeof paints
