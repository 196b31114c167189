import { truths } from '../../core/tags.ts'
import { bandOf, pairScore } from '../../core/score.ts'
import { caseIds, compileCase } from '../compile.ts'
import { playAs, robots as players } from '../robots.ts'
import { print, readArgs, type Verb } from './verb.ts'

/** Random players are many: one says nothing. */
const randomPlayers = 40

export const robots: Verb = {
  brief: 'let the careful, the trusting, the refusing and the random player play all twins',
  help: `npm run stories -- robots [case …] [--json]

The score of each player on every pair of twins; a pair is worth its weaker half.
`,
  run(args) {
    const { values, positionals } = readArgs(args, {})
    const ids = positionals.length > 0 ? positionals : caseIds('stories')
    const rows = Object.fromEntries(players.map((robot) => [robot, rowOf(robot, ids)]))
    if (values.json === true) print(JSON.stringify(rows))
    else {
      for (const [robot, { score, scam, genuine, band }] of Object.entries(rows)) {
        const cells = [scam, genuine, score].map((value) => String(value).padStart(6)).join('')
        print(`${robot.padEnd(16)}${cells}  ${band}`)
      }
    }
    return 0
  },
}

function rowOf(robot: (typeof players)[number], ids: readonly string[]) {
  const seeds = robot === 'random' ? Array.from({ length: randomPlayers }, (_, i) => i) : [1]
  const played = ids.flatMap((id) => {
    const file = compileCase('stories', id).files.zh
    return seeds.map((seed) => truths.map((truth) => playAs(robot, file, truth, seed).score))
  })
  const mean = (values: readonly number[]) =>
    Math.round(values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length))
  const score = mean(played.map(([scam = 0, genuine = 0]) => pairScore(scam, genuine)))
  return {
    score,
    scam: mean(played.map(([scam = 0]) => scam)),
    genuine: mean(played.map(([, genuine = 0]) => genuine)),
    band: bandOf(score),
  }
}
