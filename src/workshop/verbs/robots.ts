import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { CaseFile } from '../../core/story/card.ts'
import { truths } from '../../core/story/tags.ts'
import { dialIds } from '../../core/log/profile.ts'
import { caseIds, compileCase } from '../compile/compile.ts'
import { deckIn, readQuickCards } from '../compile/quickCards.ts'
import { medianRoad, type MedianRoad } from '../explore/medianRoad.ts'
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

Then, for each case, how long the road in the middle is when 99 random players take it: the genuine
half should have at least 60 % of the fraud's decisions and minutes.
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
      for (const file of files) print(roadsOf(file))
    }
    return 0
  },
}

function roadsOf(file: CaseFile): string {
  const [scam, genuine] = truths.map((truth) => medianRoad(file, truth))
  const share = (a = 0, b = 1) => `${String(Math.round((100 * a) / Math.max(b, 0.1)))} %`
  const told = (road: MedianRoad | undefined) =>
    `${String(road?.decisions)} decisions, ${String(road?.minutes)} minutes`
  const shares = `${share(genuine?.decisions, scam?.decisions)} and ${share(genuine?.minutes, scam?.minutes)}`
  return `${file.id}: the middle road is ${told(scam)} in the fraud, ${told(genuine)} in the genuine half (${shares})`
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
