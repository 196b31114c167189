import type { Plugin } from 'vite'

/** Howler without its half for sounds in space, which nothing here asks for: a quarter of it. */
export function bareHowler(): Plugin {
  const alias = [{ find: /^howler$/, replacement: 'howler/dist/howler.core.min.js' }]
  return { name: 'shipo-bare-howler', config: () => ({ resolve: { alias } }) }
}
