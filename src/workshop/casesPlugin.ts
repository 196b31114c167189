import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { languages, isOneOf } from '../core/tags.ts'
import { caseIds, compileCase } from './compile.ts'
import type { CompiledCase } from './compileSources.ts'
import { readWorld } from './world.ts'

const list = 'virtual:cases'
const one = 'virtual:case/'
const world = 'virtual:world'
/** Marks a module as ours for the rest of the build, as Vite asks of virtual ones. */
const own = (id: string) => `\0${id}`

/**
 * Serves the cases to the game: `virtual:cases` lists them, `virtual:case/<id>/<language>` is one
 * compiled, `virtual:world` what a case may name because it is there. Saving a story file loads the page again, and the run, replayed, stands where it stood.
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
    name: 'shipo-cases',
    resolveId: (id) => (id === list || id === world || id.startsWith(one) ? own(id) : undefined),
    load(id) {
      if (id === own(list)) return listModule(caseIds(folder).map(compile))
      if (id === own(world)) return `export const world = ${JSON.stringify(readWorld())}`
      if (!id.startsWith(own(one))) return undefined
      const [caseId = '', language = ''] = id.slice(own(one).length).split('/')
      const file = isOneOf(languages, language) ? compile(caseId).files[language] : undefined
      return `export const file = ${JSON.stringify(file)}`
    },
    handleHotUpdate({ file, server }) {
      if (!file.startsWith(folder)) return undefined
      compiled.clear()
      for (const id of server.moduleGraph.idToModuleMap.keys()) {
        const module = id.startsWith(own('virtual:case')) && server.moduleGraph.getModuleById(id)
        if (module) server.moduleGraph.invalidateModule(module)
      }
      server.ws.send({ type: 'full-reload' })
      return []
    },
  }
}

/** What the home screen needs of every case, and how to load the rest of each. */
function listModule(cases: readonly CompiledCase[]): string {
  const entries = cases.map(({ id, files, card }) => {
    const spoken = languages.filter((language) => files[language] !== undefined)
    const loads = spoken.map((language) => `${language}: () => import('${one}${id}/${language}')`)
    const { title, hook, familyName, minutes } = card
    const shown = JSON.stringify({ id, title, hook, familyName, minutes, languages: spoken })
    return `{ ...${shown}, load: { ${loads.join(', ')} } }`
  })
  return `export const cases = [${entries.join(', ')}]`
}
