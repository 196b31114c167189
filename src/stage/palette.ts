/** The colours of the stage's light, as Phaser numbers and CSS; the pictures use the same hues. */
export const palette = {
  ink: '#10131d',
  night: '#070b15',
  nightNumber: 0x070b15,
  lampCore: 'rgba(255, 223, 154, 0.78)',
  lampMid: 'rgba(242, 185, 104, 0.30)',
  lampEdge: 'rgba(242, 185, 104, 0)',
  screenCore: 'rgba(156, 196, 232, 0.55)',
  screenEdge: 'rgba(156, 196, 232, 0)',
  vignetteClear: 'rgba(7, 11, 21, 0)',
  vignetteDark: 'rgba(7, 11, 21, 0.95)',
  coolNumber: 0x0b1730,
  rain: '#cfe0ff',
} as const
