// How the built game is cut into files.
import type { HtmlTagDescriptor, Plugin, Rollup } from 'vite'

/** What is asked of a module while the game is cut. */
interface Module {
  readonly isEntry: boolean
  readonly importedIds: readonly string[]
  readonly dynamicallyImportedIds: readonly string[]
}
interface Modules {
  getModuleIds(): Iterable<string>
  getModuleInfo(id: string): Module | null
}

/**
 * The pictures of one place come as one file, those of a person each as their own, and only when a
 * story asks for them. Whoever imports a picture says by `?raw&of=` which it is.
 */
export function pictureSet(id: string): string | null {
  const [, folder = '', name = '', of] =
    /([^/]+)\/([^/]+)\.svg\?raw&of=(place|person)$/.exec(id) ?? []
  if (of === undefined) return null
  return `picture-${of === 'place' ? folder : name}`
}

/** Phaser in pieces: a browser reads each by itself, and lets a tap in between. */
export const enginePieces = { name: 'engine', test: /node_modules\/phaser\//, maxSize: 500_000 }

/** What a run came to, which a case, a debrief and a frame all tell: in two files each would be larger. */
export const recordPiece = {
  name: 'debrief',
  test: /\/src\/core\/run\/(?:loss|deeds|flagging|score|stake|record|advice|turningPoints|debrief)\.ts$/,
}

/**
 * What the page's own script needs to send for a case is one file, and all else that the game needs on
 * every page another, fetched beside it: on a slow network each file is a journey. The game is what that
 * script imports later.
 */
export function gamePieces() {
  let first: ReadonlySet<string> = new Set()
  let game: ReadonlySet<string> = new Set()
  let opened: readonly string[] = []
  const plugin: Plugin = {
    name: 'shipo-beside-main',
    buildEnd() {
      const infoOf = (id: string) => this.getModuleInfo(id)
      ;({ first, game, opened } = piecesOf({
        getModuleIds: () => this.getModuleIds(),
        getModuleInfo: infoOf,
      }))
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) =>
        filesOf(opened, bundle)
          .filter((file) => !html.includes(`./${file}"`))
          .map(link),
    },
  }
  const name = (id: string): string | null => {
    if (id === '\0rolldown/runtime.js') return 'first'
    if (!/\/(?:src|node_modules)\//.test(id)) return null
    if (first.has(id)) return 'first'
    return game.has(id) ? 'page' : null
  }
  return { plugin, name }
}

/** What comes with the page's script, what with the game it opens, and the module that is the game. */
export function piecesOf(modules: Modules) {
  const entries = [...modules.getModuleIds()].filter((id) => modules.getModuleInfo(id)?.isEntry)
  const scripts = entries.flatMap((id) => modules.getModuleInfo(id)?.importedIds ?? [])
  const opened = scripts.flatMap((id) => modules.getModuleInfo(id)?.dynamicallyImportedIds ?? [])
  return { first: reached(entries, modules), game: reached(opened, modules), opened }
}

/** What comes with these modules, themselves included. */
function reached(starts: readonly string[], modules: Modules): ReadonlySet<string> {
  const met = new Set<string>()
  const visit = (id: string): void => {
    if (met.has(id)) return
    met.add(id)
    modules.getModuleInfo(id)?.importedIds.forEach(visit)
  }
  starts.forEach(visit)
  return met
}

/** The files these modules are in, and those that come with them. */
function filesOf(ids: readonly string[], bundle: Readonly<Record<string, Output>>) {
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
    if (chunk.type === 'chunk' && ids.some((id) => chunk.moduleIds.includes(id))) add(chunk)
  }
  return [...files]
}

type Output = Rollup.OutputChunk | Rollup.OutputAsset

/** Names the game's files in the page, so that they are fetched beside its script and not after it. */
function link(file: string): HtmlTagDescriptor {
  const rel = file.endsWith('.css') ? 'stylesheet' : 'modulepreload'
  return { tag: 'link', attrs: { rel, crossorigin: true, href: `./${file}` }, injectTo: 'head' }
}
