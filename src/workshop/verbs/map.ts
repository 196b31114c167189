import { dirname, resolve } from 'node:path'
import { toursOf } from '../check/check.ts'
import { compileCase } from '../compile/compile.ts'
import { wordsIn } from '../compile/instrument.ts'
import { writeOver } from '../compile/sourceFile.ts'
import { decisionMap } from '../explore/decisionMap.ts'
import { mapSvg } from '../explore/mapSvg.ts'
import { keptRoads } from '../explore/keptRoads.ts'
import { folderOf, print, readArgs, type Verb } from './verb.ts'

export const map: Verb = {
  brief: 'draw the decisions of a case as a graph',
  help: `npm run stories -- map <case> [--svg file.svg] [--json]

Scenes and endings, and the answers that lead from one to the next. --svg writes a picture,
--json prints {"scenes": […], "ways": […]}; without either the picture goes to <case>.svg.
It says which file it wrote (with --json on stderr). A file of that name stays beside it, with a ~.
`,
  run(args) {
    const { values, positionals } = readArgs(args, { svg: { type: 'string' } })
    const { id, path } = folderOf(positionals[0])
    const compiled = compileCase(dirname(path), id)
    const { script, files } = compiled
    const drawn = decisionMap(toursOf(compiled, keptRoads), wordsIn(script), files.zh.card)
    if (values.json === true) print(JSON.stringify(drawn))
    const svg = values.svg ?? (values.json === true ? undefined : `${id}.svg`)
    if (svg !== undefined) {
      writeOver(svg, mapSvg(drawn, files.zh.card.title))
      const { scenes, ways } = drawn
      const wrote = `wrote ${resolve(svg)}: ${String(scenes.length)} scenes, ${String(ways.length)} ways`
      // What --json prints is read by another program.
      if (values.json === true) process.stderr.write(`${wrote}\n`)
      else print(wrote)
    }
    return 0
  },
}
