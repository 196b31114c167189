/**
 * How an answer is told from the others across a hall: by its letter, its shape and its colour at once,
 * so that each alone is enough. The same on the wall, on the desk and on the folded ballot. `foot` is
 * where in the shape its letter stands, and `size` as large as it has room.
 */
export const faces = [
  { letter: 'A', shape: 'circle', path: 'M50 4A46 46 0 1 1 49.9 4Z', foot: 78, size: 78 },
  { letter: 'B', shape: 'square', path: 'M8 8H92V92H8Z', foot: 81, size: 86 },
  { letter: 'C', shape: 'triangle', path: 'M50 2L99 95H1Z', foot: 87, size: 54 },
  { letter: 'D', shape: 'diamond', path: 'M50 0L100 50L50 100L0 50Z', foot: 74, size: 66 },
  { letter: 'E', shape: 'house', path: 'M50 2L96 42V96H4V42Z', foot: 84, size: 64 },
  { letter: 'F', shape: 'hexagon', path: 'M26 5H74L99 50L74 95H26L1 50Z', foot: 76, size: 72 },
] as const
