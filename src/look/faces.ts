/**
 * How an answer is told from the others across a hall: by its letter, its shape and its colour at once,
 * so that each alone is enough. The same on the wall, on the desk and on the folded ballot.
 */
export const faces = [
  { letter: 'A', shape: 'circle', colour: 'face-a', path: 'M50 4A46 46 0 1 1 49.9 4Z' },
  { letter: 'B', shape: 'square', colour: 'face-b', path: 'M8 8H92V92H8Z' },
  { letter: 'C', shape: 'triangle', colour: 'face-c', path: 'M50 2L99 95H1Z' },
  { letter: 'D', shape: 'diamond', colour: 'face-d', path: 'M50 0L100 50L50 100L0 50Z' },
  { letter: 'E', shape: 'house', colour: 'face-e', path: 'M50 2L96 42V96H4V42Z' },
  { letter: 'F', shape: 'hexagon', colour: 'face-f', path: 'M26 5H74L99 50L74 95H26L1 50Z' },
] as const
export type Face = (typeof faces)[number]
