import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { print, readArgs, UsageFault, type Verb } from './verb.ts'

const template = join(import.meta.dirname, '../template')

/** Where the template writes the name of its case. */
const placeholder = 'my-case'

export const make: Verb = {
  brief: 'begin a case from a small one that is whole',
  help: `npm run stories -- new <case>

Writes stories/<case>/ with card, script and English: a short case in both truths that passes
"check". The name is small letters, digits and hyphens.
`,
  run(args) {
    const { values, positionals } = readArgs(args, {})
    const [id] = positionals
    if (id === undefined || !/^[a-z][a-z0-9-]*$/.test(id)) {
      throw new UsageFault('name the case in small letters, digits and hyphens, as in parcel-claim')
    }
    const folder = join('stories', id)
    if (existsSync(folder)) throw new UsageFault(`${folder} is there already`)
    cpSync(template, folder, { recursive: true })
    for (const name of readdirSync(folder)) {
      const path = join(folder, name)
      writeFileSync(path, readFileSync(path, 'utf8').replaceAll(placeholder, id))
    }
    if (values.json === true) print(JSON.stringify({ folder }))
    else print(`${folder} is there. Next: npm run stories -- check ${id}`)
    return 0
  },
}
