import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { languages, isOneOf } from '../core/tags.ts'
import { caseIds, compileCase } from './compile.ts'
import type { CompiledCase } from './compileSources.ts'
import { CaseFault } from './finding.ts'
import { deckIn, readQuickCards } from './quickCards.ts'
import { readWorld } from './world.ts'

const name = 'shipo-cases'
const list = 'virtual:cases'
const one = 'virtual:case/'
const world = 'virtual:world'
const deck = 'virtual:deck/'
const ours = new RegExp(`^(${list}$|${world}$|${one}|${deck})`)
/** Marks a module as ours for the rest of the build, as Vite asks of virtual ones. */
const own = (id: string) => `\0${id}`

/**
 * Serves the cases to the game: `virtual:cases` lists them, `virtual:case/<id>/<language>` is one
 * compiled, `virtual:deck/<language>` the quick cards, `virtual:world` what a case may name because
 * it is there. Saving a story file loads the page again, and the run, replayed, stands where it
 * stood; where it does not compile, says so over the page instead.
 */
export function casesPlugin(stories: string): Plugin {
  const folder = resolve(stories)
  const compiled = new Map<string, CompiledCase>()
  const compile = (id: string): CompiledCase => {
    const known = compiled.get(id)
    if (known !== undefined) return known
    const fresh = compileCase(folder, id)
    compiled.set(id, fresh)
    return fresh
  }
  return {
    name,
    resolveId: (id) => (ours.test(id) ? own(id) : undefined),
    load(id) {
      if (id === own(list)) {
        const cases = told(this, () => caseIds(folder).map(compile))
        return listModule(cases)
      }
      if (id === own(world)) return `export const world = ${JSON.stringify(readWorld())}`
      if (id.startsWith(own(deck))) return told(this, () => deckModule(folder, id))
      if (!id.startsWith(own(one))) return undefined
      const [caseId = '', language = ''] = id.slice(own(one).length).split('/')
      const { files } = told(this, () => compile(caseId))
      const file = isOneOf(languages, language) ? files[language] : undefined
      return `export const file = ${JSON.stringify(file)}`
    },
    handleHotUpdate({ file, server }) {
      if (!file.startsWith(folder) || !/\.(ink|po|yaml)$/.test(file)) return undefined
      compiled.clear()
      for (const id of server.moduleGraph.idToModuleMap.keys()) {
        const module = /^\0virtual:(case|deck)/.test(id) && server.moduleGraph.getModuleById(id)
        if (module) server.moduleGraph.invalidateModule(module)
      }
      try {
        caseIds(folder).forEach(compile)
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

function deckModule(stories: string, id: string): string {
  const language = id.endsWith('/en') ? 'en' : 'zh'
  return `export const deck = ${JSON.stringify(deckIn(readQuickCards(join(stories, 'cards')), language))}`
}

/** What the home screen needs of every case, and how to load the rest of each. */
function listModule(cases: readonly CompiledCase[]): string {
  const entries = cases.map(({ id, files, card }) => {
    const spoken = languages.filter((language) => files[language] !== undefined)
    const loads = spoken.map((language) => `${language}: () => import('${one}${id}/${language}')`)
    const { title, hook, family, familyName, minutes } = card
    const shown = JSON.stringify({
      id,
      title,
      hook,
      family,
      familyName,
      minutes,
      languages: spoken,
    })
    return `{ ...${shown}, load: { ${loads.join(', ')} } }`
  })
  return `export const cases = [${entries.join(', ')}]`
}
