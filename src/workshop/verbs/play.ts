import { createInterface } from 'node:readline/promises'
import { dirname } from 'node:path'
import type { Option } from '../../core/story/beats.ts'
import { play as playRun } from '../../core/run/play.ts'
import { recordOf, type Record as RunRecord } from '../../core/run/record.ts'
import { picksOf, readRun, writeRun, type Run } from '../../core/run/run.ts'
import type { CaseFile } from '../../core/story/card.ts'
import type { Tale } from '../../core/story/step.ts'
import { openTale } from '../../core/story/story.ts'
import { compileCase } from '../compile/compile.ts'
import { roadWords } from '../../core/lesson/roadWords.ts'
import { picksAlong, RoadFault } from '../compile/lessonRoad.ts'
import { transcript } from '../explore/transcript.ts'
import { playRaw } from './playRaw.ts'
import {
  folderOf,
  isInk,
  languageOf,
  print,
  readArgs,
  truthOf,
  UsageFault,
  type Verb,
} from './verb.ts'

export const play: Verb = {
  brief: 'play a case, or any Ink file, in the terminal',
  help: `npm run stories -- play <case|folder|file.ink> [run] [--truth scam|genuine] [--lang zh|en] [--json]

Shows the story and numbered choices; answer with a number, "b" to go back, "q" to stop. A run, as
in the game's address, picks ("0 2 1"), or words of the answers ("接听" "那现在怎么办") are played first.
At the end the road is printed as a lesson keeps it. Where the input is not a terminal, what the run
leads to is shown and that is all.
`,
  async run(args) {
    const options = { truth: { type: 'string' }, lang: { type: 'string' } } as const
    const { values, positionals } = readArgs(args, options)
    const [name, ...rest] = positionals
    if (name !== undefined && isInk(name)) return playRaw(name, picksIn(rest))
    const { id, path } = folderOf(name)
    const language = languageOf(values.lang)
    const file = compileCase(dirname(path), id).files[language]
    if (file === undefined) throw new UsageFault(`${id} is not complete in "${language}"`)
    const run = runOf(file, rest, { truth: truthOf(values.truth), language })
    if (values.json === true) {
      print(JSON.stringify(openTale(file).steps(run.truth, picksOf(run))))
      return 0
    }
    await converse(file, run)
    return 0
  },
}

function runOf(
  file: CaseFile,
  rest: readonly string[],
  wanted: Pick<Run, 'truth' | 'language'>,
): Run {
  const empty: Run = { caseId: file.id, version: file.version, ...wanted, acts: [] }
  const [first] = rest
  if (rest.length === 1 && first?.includes('.') === true) {
    const read = readRun(first)
    if (!('run' in read)) throw new UsageFault(`"${first}" is not a run`)
    return { ...read.run, language: wanted.language }
  }
  const picks = rest.some((word) => /[^\d\s,]/.test(word))
    ? picksOn(file, wanted, rest)
    : picksIn(rest)
  return { ...empty, acts: picks.map((option) => ({ did: 'pick', option })) }
}

function picksOn(
  file: CaseFile,
  { truth }: Pick<Run, 'truth'>,
  road: readonly string[],
): readonly number[] {
  const tale = openTale(file)
  try {
    return picksAlong({ zh: tale, en: tale }, truth, road)
  } catch (problem) {
    if (problem instanceof RoadFault) throw new UsageFault(problem.message)
    throw problem
  }
}

function picksIn(words: readonly string[]): readonly number[] {
  const picks = words.flatMap((word) => word.split(/[\s,]+/)).map(Number)
  if (picks.every((pick) => Number.isInteger(pick) && pick >= 0)) return picks
  throw new UsageFault('picks are whole numbers, as shown beside the choices')
}

/** Shows, asks, goes on; to the end, or until the player leaves. */
async function converse(file: CaseFile, start: Run): Promise<void> {
  const tale = openTale(file)
  const asks = process.stdin.isTTY ? createInterface(process.stdin, process.stdout) : undefined
  let picks = picksOf(start)
  let shown = 0
  for (;;) {
    const steps = tale.steps(start.truth, picks)
    print(transcript(steps.slice(shown), picks.slice(shown)))
    shown = steps.length
    const { options } = steps.at(-1) ?? { options: [] }
    const run: Run = { ...start, acts: picks.map((option) => ({ did: 'pick', option })) }
    if (options.length === 0) {
      print(conclusion(recordOf(playRun(tale, run), file.card), run))
      print(keptAs(tale, run))
      break
    }
    for (const option of options) print(offer(option))
    const answer = asks === undefined ? 'q' : (await asks.question('› ')).trim()
    if (answer === 'q') {
      print(writeRun(run))
      print(keptAs(tale, run))
      break
    }
    const next = answered(picks, answer, options)
    shown = Math.min(shown, next.length)
    picks = next
  }
  asks?.close()
}

function conclusion({ score, ending = '' }: RunRecord, run: Run): string {
  return `\n■ ${ending} · ${String(score)}/100\n${writeRun(run)}`
}

/** How a lesson keeps this moment. */
function keptAs(tale: Tale, run: Run): string {
  const road = roadWords(tale, run.truth, picksOf(run)).map((word) => JSON.stringify(word))
  return `truth: ${run.truth}\nroad: [${road.join(', ')}]`
}

function offer({ index, text, move, spot, target, inside }: Option): string {
  const where = target === undefined ? spot : `${spot}.${target}`
  return `  ${String(index).padStart(2)}  ${text}   [${move}${inside ? ', inside' : ''}, ${where}]`
}

function answered(
  picks: readonly number[],
  answer: string,
  options: readonly Option[],
): readonly number[] {
  if (answer === 'b') return picks.slice(0, -1)
  const known = answer !== '' && options[Number(answer)] !== undefined
  return known ? [...picks, Number(answer)] : picks
}
