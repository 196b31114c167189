import { createInterface } from 'node:readline'
import { dirname } from 'node:path'
import * as v from 'valibot'
import type { CaseFile } from '../../core/story/card.ts'
import { play, withAct, type Played } from '../../core/run/play.ts'
import { recordOf } from '../../core/run/record.ts'
import { answers } from '../../core/run/judgement.ts'
import type { Act, Run } from '../../core/run/run.ts'
import { isLine, Misfit } from '../../core/story/step.ts'
import { openTale } from '../../core/story/story.ts'
import { flags } from '../../core/story/tags.ts'
import { compileCase } from '../compile/compile.ts'
import { folderOf, languageOf, print, readArgs, truthOf, UsageFault, type Verb } from './verb.ts'

export const drive: Verb = {
  brief: 'let another program play: JSON lines, a step out, an act in',
  help: `npm run --silent stories -- drive <case> [--truth scam|genuine] [--lang zh|en]

Out, one JSON object a line:
  {"step": n, "beats": […], "options": [{"pick", "text", "move", "at", "inside"}], "lines": [{"line", "speaker", "text"}], "ending": id?}
  {"record": {…}}   once the story has ended, and again after a recall
  {"error": "…"}    for an act that cannot be; nothing has changed
In, one a line:
  {"pick": 0}
  {"flag": 12, "as": "knows-me"}   {"unflag": 12}
  {"judge": "cannot-tell", "about": 2}  before a pick, once; one of ${answers.join(', ')}
  {"recall": 12}, {"recall": null}  at the end: the line at which you knew, or only now
Ends after a recall, or when the input does.
`,
  async run(args): Promise<0> {
    const options = { truth: { type: 'string' }, lang: { type: 'string' } } as const
    const { values, positionals } = readArgs(args, options)
    const { id, path } = folderOf(positionals[0])
    const language = languageOf(values.lang)
    const file = compileCase(dirname(path), id).files[language]
    if (file === undefined) throw new UsageFault(`${id} is not complete in "${language}"`)
    const { version } = file
    await converse(file, { caseId: id, version, language, truth: truthOf(values.truth), acts: [] })
    return 0
  },
}

const line = v.pipe(v.number(), v.integer(), v.minValue(0))
const message = v.union([
  v.strictObject({ pick: line }),
  v.strictObject({ flag: line, as: v.picklist(flags) }),
  v.strictObject({ unflag: line }),
  v.strictObject({ judge: v.picklist(answers), about: line }),
  v.strictObject({ recall: v.nullable(line) }),
])

async function converse(file: CaseFile, start: Run): Promise<void> {
  const tale = openTale(file)
  let played = play(tale, start)
  show(played, file)
  for await (const text of createInterface(process.stdin)) {
    if (text.trim() === '') continue
    try {
      const act = readAct(text)
      played = play(tale, withAct(played.run, act))
      if (act.did !== 'pick') print(JSON.stringify({ did: act.did }))
      else show(played, file)
      if (act.did === 'recall') {
        tell(played, file)
        return
      }
    } catch (problem) {
      if (!(problem instanceof Misfit || problem instanceof SyntaxError)) throw problem
      const error = problem instanceof Misfit ? 'that act does not fit here' : problem.message
      print(JSON.stringify({ error }))
    }
  }
}

/** @throws {SyntaxError} for anything that is not an act. */
function readAct(text: string): Act {
  const read = v.safeParse(message, JSON.parse(text))
  if (!read.success) throw new SyntaxError('that is not an act; see drive --help')
  const said = read.output
  if ('pick' in said) return { did: 'pick', option: said.pick }
  if ('flag' in said) return { did: 'flag', line: said.flag, flag: said.as }
  if ('unflag' in said) return { did: 'unflag', line: said.unflag }
  if ('judge' in said) return { did: 'judge', answer: said.judge, about: said.about }
  return said.recall === null ? { did: 'recall' } : { did: 'recall', line: said.recall }
}

function show(played: Played, file: CaseFile): void {
  const { here, steps, view } = played
  const { beats, options } = here
  print(
    JSON.stringify({
      step: steps.length - 1,
      beats,
      options: options.map(({ index, text, move, spot, target, inside }) => {
        return {
          pick: index,
          text,
          move,
          at: target === undefined ? spot : `${spot}.${target}`,
          inside,
        }
      }),
      lines: beats.filter(isLine).map((beat) => {
        return { line: beat.line.n, speaker: beat.line.speaker, text: beat.line.text }
      }),
      ...(view.ending === undefined ? {} : { ending: view.ending }),
    }),
  )
  if (view.ending !== undefined) tell(played, file)
}

function tell(played: Played, file: CaseFile): void {
  print(JSON.stringify({ record: recordOf(played, file.card) }))
}
