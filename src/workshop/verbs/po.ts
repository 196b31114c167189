import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { speakersOf } from '../compile/compileSources.ts'
import { readCard } from '../compile/card.ts'
import { CaseFault } from '../compile/finding.ts'
import { mergePo } from '../compile/mergePo.ts'
import { compileScript, placed } from '../compile/script.ts'
import { readSource, writeOver } from '../compile/sourceFile.ts'
import { readSources } from '../compile/world.ts'
import { folderOf, print, readArgs, type Verb } from './verb.ts'

export const po: Verb = {
  brief: 'bring the English up to date with the script',
  help: `npm run stories -- po <case> [--json]

New lines are added, lines that changed keep their English marked fuzzy, lines that are gone are put
aside at the end (#~), and what a translator wrote for themselves (# …) stays with its line. No
translation is lost: a file that is not UTF-8, has a line translated twice and not alike, or an entry
cut off, is left as it is, and what was there before stays beside it as en.po~.
`,
  run(args) {
    const { values, positionals } = readArgs(args, {})
    const { id, path } = folderOf(positionals[0])
    const file = join(path, 'en.po')
    const { card, ink, beside } = readSources(path, id)
    const speakers = speakersOf(readCard(card, join(path, 'card.yaml')))
    const script = compileScript(ink, `stories/${id}/case.ink`, { speakers, beside })
    if (script.findings.length > 0) throw new CaseFault(placed(script.findings, script))
    const before = existsSync(file) ? readSource(file) : ''
    const { text, added, fuzzy, gone } = mergePo(before, script, id, file)
    writeOver(file, text)
    const counts = { file, added, fuzzy, gone }
    if (values.json === true) print(JSON.stringify(counts))
    else print(`${file}: ${String(added)} new, ${String(fuzzy)} changed, ${String(gone)} put aside`)
    return 0
  },
}
