import type { Plugin } from 'vite'

/** A list of pictures that come one by one when they are wanted. */
const oneByOne =
  /import\.meta\.glob<string>\(\s*(\[[^\]]*\]),\s*\{ query: '(\?raw&of=(?:place|person))', import: 'default' \},?\s*\)/g

/**
 * In a build of one file all pictures are there from the first moment. To send for each of them as though
 * it were not costs more letters than many of them have.
 */
export function picturesAtOnce(): Plugin {
  return {
    name: 'shipo-pictures-at-once',
    enforce: 'pre',
    transform: {
      filter: { code: 'import.meta.glob<string>' },
      handler: (code) =>
        code.replace(
          oneByOne,
          `Object.fromEntries(Object.entries(import.meta.glob($1, { query: '$2', import: 'default', eager: true })).map(([name, svg]) => [name, async () => svg as string]))`,
        ),
    },
  }
}
