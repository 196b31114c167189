// How the built game is cut into files.
import type { HtmlTagDescriptor, Plugin, Rollup } from 'vite'

/** What a group may be told while it is cut. */
interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null
}

/** The pictures of one place come as one file, and only when a story goes there. */
export function pictureSet(id: string): string | null {
  const [, place, person] =
    /assets\/(?:places\/(?!campus)([\w-]+)\/|people\/(?!face-)([\w-]+)\.svg).*\?raw/.exec(id) ?? []
  const name = place ?? person
  return name === undefined ? null : `picture-${name}`
}

/** Phaser in pieces: a browser reads each by itself, and lets a tap in between. */
export const enginePieces = { name: 'engine', test: /node_modules\/phaser\//, maxSize: 500_000 }

/** What the file is called that every page needs. */
export const everyPage = 'page'

const first = '/src/main.ts'
const game = '/src/modes/student.tsx'

/**
 * What `main.ts` needs to send for a case is one file, and all else that the game needs on every page
 * another, fetched beside it: on a slow network each file is a journey.
 */
export function gamePiece(id: string, modules: Modules): string | null {
  const root = /^(.*?)\/(?:src|node_modules)\//.exec(id)?.[1]
  if (root === undefined) return null
  if (reached(root + first, modules).has(id)) return 'first'
  return reached(root + game, modules).has(id) ? everyPage : null
}

/** What comes with a module, itself included. */
function reached(start: string, modules: Modules): ReadonlySet<string> {
  const known = memory.get(modules)?.get(start)
  if (known !== undefined) return known
  const met = new Set<string>()
  const visit = (id: string): void => {
    if (met.has(id)) return
    met.add(id)
    modules.getModuleInfo(id)?.importedIds.forEach(visit)
  }
  visit(start)
  const sets = memory.get(modules) ?? new Map<string, ReadonlySet<string>>()
  memory.set(modules, sets.set(start, met))
  return met
}

const memory = new WeakMap<Modules, Map<string, ReadonlySet<string>>>()

/** Names the game's files in the page, so that they are fetched beside `main.ts` and not after it. */
export function besideMain(): Plugin {
  return {
    name: 'shipo-beside-main',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const files = new Set<string>()
        const add = (chunk: Rollup.OutputChunk): void => {
          if (files.has(chunk.fileName)) return
          files.add(chunk.fileName)
          for (const style of chunk.viteMetadata?.importedCss ?? []) files.add(style)
          for (const next of chunk.imports) {
            const imported = bundle[next]
            if (imported?.type === 'chunk') add(imported)
          }
        }
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'chunk' && chunk.moduleIds.some((id) => id.endsWith(game))) add(chunk)
        }
        return [...files].filter((file) => !html.includes(`./${file}"`)).map(link)
      },
    },
  }
}

function link(file: string): HtmlTagDescriptor {
  const rel = file.endsWith('.css') ? 'stylesheet' : 'modulepreload'
  return { tag: 'link', attrs: { rel, crossorigin: true, href: `./${file}` }, injectTo: 'head' }
}
