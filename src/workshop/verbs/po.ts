import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { speakersOf } from '../compile/compileSources.ts'
import { readCard } from '../compile/card.ts'
import { CaseFault } from '../compile/finding.ts'
import { mergePo } from '../compile/mergePo.ts'
import { compileScript } from '../compile/script.ts'
import { folderOf, print, readArgs, type Verb } from './verb.ts'

export const po: Verb = {
  brief: 'bring the English up to date with the script',
  help: `npm run stories -- po <case> [--json]

New lines are added, lines that changed keep their English marked fuzzy, lines that are gone are put
aside at the end (#~). No translation is lost.
`,
  run(args) {
    const { values, positionals } = readArgs(args, {})
    const { id, path } = folderOf(positionals[0])
    const file = join(path, 'en.po')
    const card = readCard(readFileSync(join(path, 'card.yaml'), 'utf8'), join(path, 'card.yaml'))
    const source = readFileSync(join(path, 'case.ink'), 'utf8')
    const script = compileScript(source, `stories/${id}/case.ink`, { speakers: speakersOf(card) })
    if (script.findings.length > 0) throw new CaseFault(script.findings)
    const before = existsSync(file) ? readFileSync(file, 'utf8') : ''
    const { text, added, fuzzy, gone } = mergePo(before, script, id)
    if (text !== before) writeFileSync(file, text)
    const counts = { file, added, fuzzy, gone }
    if (values.json === true) print(JSON.stringify(counts))
    else print(`${file}: ${String(added)} new, ${String(fuzzy)} changed, ${String(gone)} put aside`)
    return 0
  },
}
