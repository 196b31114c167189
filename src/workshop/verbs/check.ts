import { caseIds } from '../compile/compile.ts'
import { checkSources, type Checked } from '../check/check.ts'
import { findingText } from '../compile/finding.ts'
import { readSources, readWorld } from '../compile/world.ts'
import { folderOf, print, readArgs, type Verb } from './verb.ts'

export const check: Verb = {
  brief: 'find everything wrong with cases: card, script, roads, English',
  help: `npm run stories -- check [case|folder …] [--json]

Compiles the card, the script and the English, plays every road of both truths, and says what is
wrong, where, and what to do about it. All cases where none is named.
`,
  run(args) {
    const { values, positionals } = readArgs(args, {})
    const names = positionals.length > 0 ? positionals : caseIds('stories')
    const world = readWorld()
    const checked = names.map((name) => {
      const { id, path } = folderOf(name)
      return checkSources(readSources(path, id), world)
    })
    if (values.json === true) print(JSON.stringify(checked.map(summary)))
    else for (const one of checked) print(report(one))
    return checked.some(({ findings }) => findings.length > 0) ? 1 : 0
  },
}

function summary({ id, findings, compiled, tours }: Checked) {
  return {
    case: id,
    languages: Object.keys(compiled?.files ?? {}),
    findings,
    explored: tours.map(({ truth, facts, steps, stopped }) => {
      return { truth, states: facts.length, steps, all: stopped === undefined }
    }),
  }
}

function report(checked: Checked): string {
  const { id, findings } = checked
  const { languages, explored } = summary(checked)
  const roads = explored.map(
    ({ truth, states, all }) =>
      `${truth} ${String(states)} states${all ? ', explored all' : ', NOT all'}`,
  )
  const head = `${id}: ${findings.length === 0 ? 'nothing wrong' : `${String(findings.length)} findings`}`
  return [
    ...findings.map(findingText),
    `${head} (${[...languages, ...roads].join('; ') || 'does not compile'})`,
  ].join('\n')
}
