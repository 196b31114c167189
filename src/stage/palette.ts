/** The colours of the stage's light, as Phaser numbers and CSS; the pictures use the same hues. */
export const palette = {
  ink: '#10131d',
  night: '#070b15',
  lampCore: 'rgba(255, 205, 120, 0.80)',
  lampMid: 'rgba(235, 150, 62, 0.30)',
  lampEdge: 'rgba(235, 150, 62, 0)',
  screenCore: 'rgba(156, 196, 232, 0.55)',
  screenEdge: 'rgba(156, 196, 232, 0)',
  vignetteClear: 'rgba(7, 11, 21, 0)',
  vignetteDark: 'rgba(7, 11, 21, 0.95)',
  cool: '#0b1730',
  rain: '#cfe0ff',
} as const
