import { resolve } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { caseModule } from './caseModules.ts'
import { caseIds, compileFolder, readFolder } from '../compile/compile.ts'
import type { CompiledCase, ReadCase } from '../compile/compileSources.ts'
import type { LessonIn } from '../../core/lesson/lesson.ts'
import { readLessons } from '../compile/lessons.ts'
import { readWorld } from '../compile/world.ts'
import { CaseFault } from '../compile/finding.ts'

const name = 'shipo-cases'
const ours = 'virtual:'
/** Marks a module as ours for the rest of the build, as Vite asks of virtual ones. */
const own = (id: string) => `\0${id}`

/**
 * Serves the cases to the game as the modules of caseModules.ts: all of them with their lessons, or these
 * alone without any. Saving a story file loads the page
 * again, and the run, replayed, stands where it stood; where it does not compile, says so over the
 * page instead.
 */
export function casesPlugin(stories: string, only?: readonly string[]): Plugin {
  const folder = resolve(stories)
  const top = resolve(folder, '..')
  const readers = new Map<string, ReadCase>()
  const compiled = new Map<string, CompiledCase>()
  const taught = new Map<string, readonly LessonIn[]>()
  const read = (id: string) => once(readers, id, () => readFolder(folder, id, readWorld(top)))
  const compile = (id: string) => once(compiled, id, () => compileFolder(read(id), readWorld(top)))
  const ids = () => only ?? caseIds(folder)
  const lessons = () =>
    once(taught, 'all', () => (only === undefined ? readLessons(folder, ids().map(compile)) : []))
  const shop = { top, stories: folder, ids, read, compile, lessons }
  /** Everything is compiled anew when it is next asked for. */
  const forget = ({ moduleGraph }: ViteDevServer) => {
    readers.clear()
    compiled.clear()
    taught.clear()
    for (const id of moduleGraph.idToModuleMap.keys()) {
      const module = id.startsWith(own(ours)) && moduleGraph.getModuleById(id)
      if (module) moduleGraph.invalidateModule(module)
    }
  }
  return {
    name,
    resolveId: (id) => (id.startsWith(ours) ? own(id) : undefined),
    load(id) {
      if (!id.startsWith(own(ours))) return undefined
      return told(this, () => caseModule(id.slice(1), shop))
    },
    configureServer(server) {
      // What is drawn now can be named at once; Vite itself loads the page again.
      const drawn = (file: string) => {
        if (file.endsWith('.svg')) forget(server)
      }
      server.watcher.on('add', drawn).on('unlink', drawn)
    },
    handleHotUpdate({ file, server }) {
      if (!file.startsWith(folder) || !/\.(ink|po|yaml)$/.test(file)) return undefined
      forget(server)
      try {
        ids().forEach(compile)
        server.ws.send({ type: 'full-reload' })
      } catch (problem) {
        // The game goes on below, in the text as it was; mending the file loads the page again.
        const err = { stack: '', plugin: name, ...overlayOf(problem) }
        server.config.logger.error(err.message)
        server.ws.send({ type: 'error', err })
      }
      return []
    },
  }
}

/** What is known by an id, or made now and known from then on. */
function once<T>(known: Map<string, T>, id: string, make: () => T): T {
  const found = known.get(id) ?? make()
  known.set(id, found)
  return found
}

/** Compiles; what is wrong is told as Vite shows it over the page, and the server lives on. */
function told<T>(context: { error: (overlay: Overlay) => never }, act: () => T): T {
  try {
    return act()
  } catch (problem) {
    return context.error(overlayOf(problem))
  }
}

interface Overlay {
  readonly message: string
  readonly id?: string
  readonly loc?: { readonly file: string; readonly line: number; readonly column: number }
}

/** Every finding by file, line and column; the first is where the editor opens. */
function overlayOf(problem: unknown): Overlay {
  const message = problem instanceof Error ? problem.message : String(problem)
  const first = problem instanceof CaseFault ? problem.findings[0] : undefined
  if (first === undefined) return { message }
  const { line, column = 1 } = first
  const file = resolve(first.file)
  return { message, id: file, loc: { file, line: Math.max(line, 1), column } }
}
