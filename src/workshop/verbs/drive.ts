import { createInterface } from 'node:readline'
import { dirname } from 'node:path'
import { play, withAct, type Played } from '../../core/run/play.ts'
import { recordOf } from '../../core/run/record.ts'
import { answers } from '../../core/run/judgement.ts'
import type { Run } from '../../core/run/run.ts'
import { Misfit, type Tale } from '../../core/story/step.ts'
import { openTale } from '../../core/story/story.ts'
import { compileCase } from '../compile/compile.ts'
import { noise } from '../explore/seededNumbers.ts'
import { readAsked, stepLine } from './driveLines.ts'
import { folderOf, languageOf, print, readArgs, truthOf, UsageFault, type Verb } from './verb.ts'

export const drive: Verb = {
  brief: 'let another program play: JSON lines, a step out, an act in',
  help: `npm run --silent stories -- drive <case> [--truth scam|genuine|drawn] [--seed n] [--games n] [--lang zh|en]

Plays --games games, one after another; 1 where nothing is said. With --truth drawn each game draws
its truth, the same again for the same --seed (1 where none is named), and does not tell which.

Out, one JSON object a line:
  {"game": n, "step": n, "beats": […], "options": […], "lines": […], "ending": id?}
      the open step, at the start of a game and after each pick. Of an option: "pick" to take it by,
      "text", "move", "at", and "asks": true where a player is asked what they think before it.
      Of a line: "line" to name it by, "speaker", "text". What teaches ("flags", "signals",
      "techniques", "why", "chain", "inside") is there once you have judged, or the story has ended.
  {"did": "flag"}     for a flag, an unflag, a judge or a recall: done
  {"record": {…}}     once the story has ended, with its "truth"; and again after a recall
  {"error": "…"}      for an act that cannot be; nothing has changed
In, one a line:
  {"pick": 0}
  {"flag": 12, "as": "knows-me"}   {"unflag": 12}
  {"judge": "cannot-tell", "about": 2}  before a pick, once; one of ${answers.join(', ')}
  {"recall": 12}, {"recall": null}  at the end: the line at which you knew, or only now
  {"reset": true}                   this game from its beginning, at any time; {"did": "reset"} answers
A recall ends a game: the next one's first step follows. Ends after the last, or when the input does.
`,
  async run(args): Promise<0> {
    const string = { type: 'string' } as const
    const options = { truth: string, lang: string, games: string, seed: string }
    const { values, positionals } = readArgs(args, options)
    const { id, path } = folderOf(positionals[0])
    const language = languageOf(values.lang)
    const games = countOf('--games', values.games)
    const dice = noise(countOf('--seed', values.seed))
    const truth =
      values.truth === 'drawn'
        ? () => (dice() < 0.5 ? 'scam' : 'genuine')
        : always(truthOf(values.truth))
    const file = compileCase(dirname(path), id).files[language]
    if (file === undefined) throw new UsageFault(`${id} is not complete in "${language}"`)
    const { version } = file
    const next = (): Run => ({ caseId: id, version, language, truth: truth(), acts: [] })
    await converse(openTale(file), next, games)
    return 0
  },
}

function always<T>(value: T): () => T {
  return () => value
}

function countOf(option: string, value = '1'): number {
  const count = Number(value)
  if (Number.isSafeInteger(count) && count > 0) return count
  throw new UsageFault(`${option} is a whole number from 1`)
}

async function converse(tale: Tale, next: () => Run, games: number): Promise<void> {
  let game = 1
  let played = play(tale, next())
  show(tale, played, game)
  for await (const text of createInterface(process.stdin)) {
    if (text.trim() === '') continue
    try {
      played = answered(tale, played, text, game)
    } catch (problem) {
      if (!(problem instanceof Misfit || problem instanceof SyntaxError)) throw problem
      const error = problem instanceof Misfit ? 'that act does not fit here' : problem.message
      print(JSON.stringify({ error }))
      continue
    }
    if (played.recall === undefined) continue
    game += 1
    if (game > games) return
    played = play(tale, next())
    show(tale, played, game)
  }
}

/** Does what a line asks for, and says so. @throws {Misfit} @throws {SyntaxError} */
function answered(tale: Tale, before: Played, text: string, game: number): Played {
  const asked = readAsked(text)
  const run = asked.did === 'reset' ? { ...before.run, acts: [] } : withAct(before.run, asked)
  const played = play(tale, run)
  if (asked.did !== 'pick') print(JSON.stringify({ did: asked.did }))
  if (asked.did === 'pick' || asked.did === 'reset') show(tale, played, game)
  if (asked.did === 'recall') tell(tale, played)
  return played
}

function show(tale: Tale, played: Played, game: number): void {
  print(JSON.stringify({ game, ...stepLine(tale, played) }))
  if (played.view.ending !== undefined) tell(tale, played)
}

function tell({ file }: Tale, played: Played): void {
  print(JSON.stringify({ record: recordOf(played, file.card) }))
}
