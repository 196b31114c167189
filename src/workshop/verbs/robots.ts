import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { dialIds } from '../../core/log/profile.ts'
import { caseIds, compileCase } from '../compile/compile.ts'
import { deckIn, readQuickCards } from '../compile/quickCards.ts'
import { rowOf, type RobotRow } from '../explore/robotDials.ts'
import { robotKinds as players } from '../explore/robots.ts'
import { folderOf, print, readArgs, type Verb } from './verb.ts'

const heads = ['scam', 'genuine', 'score', 'band', ...dialIds]

export const robots: Verb = {
  brief:
    'let the careful, the trusting, the refusing and the random player play all twins and cards',
  help: `npm run stories -- robots [case …] [--json]

The score of each player on every pair of twins; a pair is worth its weaker half. Then the five
dials, read from those runs and from every quick card: tellApart is d′, lean is c (below 0 leans to
"fraud"), the others are shares from 0 to 1. "-" (null in JSON) is too little to tell.
`,
  run(args) {
    const { values, positionals } = readArgs(args, {})
    const ids = positionals.length > 0 ? positionals : caseIds('stories')
    const files = ids.map((id) => compileCase('stories', folderOf(id).id).files.zh)
    const cards = cardsIn(join('stories', 'cards'))
    const rows = players.map((robot) => [robot, rowOf(robot, files, cards)] as const)
    if (values.json === true) {
      const told = rows.map(([robot, { score, band, dials }]) => [robot, { score, ...dials, band }])
      print(JSON.stringify(Object.fromEntries(told)))
    } else {
      print(lineOf('', heads))
      for (const [robot, row] of rows) print(lineOf(robot, cellsOf(row)))
    }
    return 0
  },
}

/** A folder of stories need not have any. */
function cardsIn(folder: string) {
  return existsSync(folder) ? deckIn(readQuickCards(folder), 'zh').cards : []
}

function cellsOf({ scam, genuine, score, band, dials }: RobotRow): readonly string[] {
  const shown = dialIds.map((id) => dials[id]?.toFixed(2) ?? '-')
  return [String(scam), String(genuine), String(score), band, ...shown]
}

function lineOf(name: string, cells: readonly string[]): string {
  return `${name.padEnd(14)}${cells.map((one) => one.padStart(10)).join('')}`
}
