/// <reference types="vite/client" />

/**
 * Every picture of every place; each comes when it is wanted. Named once for the still and for the
 * stage: they draw from the very same files, and a list of all of them is long.
 */
export const placeFiles = import.meta.glob<string>(
  ['../../../assets/places/*/*.svg', '!../../../assets/places/campus/*.svg'],
  { query: '?raw&of=place', import: 'default' },
)
