import { caseIds } from '../compile/compile.ts'
import { checkSources, type Checked } from '../check/check.ts'
import type { CheckedLesson } from '../check/lessonCheck.ts'
import { CaseFault, findingText, type Finding } from '../compile/finding.ts'
import { readSources, readWorld, type World } from '../compile/world.ts'
import { mostStates } from '../explore/allRoads.ts'
import { caseRoads } from '../explore/caseRoads.ts'
import { keptRoads } from '../explore/keptRoads.ts'
import { checkLessons, lessonFile, lessonFiles } from './checkLessons.ts'
import { groupedText } from './findingsText.ts'
import { progressOf } from './progress.ts'
import { folderOf, print, readArgs, type Verb } from './verb.ts'

export const check: Verb = {
  brief: 'find everything wrong with cases and lessons: card, script, roads, English, moments',
  help: `npm run stories -- check [case|folder|lesson …] [--fresh] [--json]

Compiles the card, the script and the English, plays every road of both truths, and says what is
wrong, where, and what to do about it. All cases where none is named. What the texts show is said at
once; a tour that takes long says on stderr how far it is. Where not every road could be played, it
says why, and at which line: a variable that grows without end, chance, or a very large story.
Each thing is told in Chinese and in English, and what one cure mends stands together above it.

A lesson is named by its id or its file (stories/lessons/<id>.yaml); its words, its minutes, its facts
and every moment in it are checked. All lessons where nothing is named.

A tour of the same story by the same programs is not played twice; --fresh plays it anyway.
`,
  run(args) {
    const { values, positionals } = readArgs(args, { fresh: { type: 'boolean' } })
    const wanted = wantedBy(positionals)
    const world = readWorld()
    const json = values.json === true
    const checked = wanted.cases.map((name) => {
      const told = new Set<string>()
      const say = (findings: readonly Finding[]) => {
        const fresh = findings.filter((one) => !told.has(findingText(one)))
        for (const one of fresh) told.add(findingText(one))
        if (!json && fresh.length > 0) print(groupedText(fresh))
      }
      const found = checkFolder(name, world, { fresh: values.fresh === true, onTexts: say })
      say(found.findings)
      if (!json) print(verdict(found))
      return found
    })
    const lessons = checkLessons(wanted.lessons, world, json ? () => undefined : print)
    if (json) print(JSON.stringify([...checked.map(summary), ...lessons.map(lessonSummary)]))
    return [...checked, ...lessons].some(({ findings }) => findings.length > 0) ? 1 : 0
  },
}

/** What is named, or all there is. */
function wantedBy(names: readonly string[]) {
  if (names.length === 0) return { cases: caseIds('stories'), lessons: lessonFiles() }
  const lessons = names.flatMap((name) => lessonFile(name) ?? [])
  return { cases: names.filter((name) => lessonFile(name) === undefined), lessons }
}

const lessonSummary = ({ id, findings }: CheckedLesson) => ({ lesson: id, findings })

interface Ways {
  readonly fresh: boolean
  readonly onTexts: (findings: readonly Finding[]) => void
}

/** A folder that cannot even be read is told like any other fault, and the next is checked. */
function checkFolder(name: string, world: World, { fresh, onTexts }: Ways): Checked {
  const { id, path } = folderOf(name)
  try {
    return checkSources(readSources(path, id), world, {
      onTexts,
      explore: fresh ? caseRoads : keptRoads,
      limits: { states: mostStates, onState: progressOf(id) },
    })
  } catch (problem) {
    if (!(problem instanceof CaseFault)) throw problem
    return { id, findings: problem.findings, tours: [] }
  }
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

function verdict(checked: Checked): string {
  const { id, findings } = checked
  const { languages, explored } = summary(checked)
  const roads = explored.map(
    ({ truth, states, all }) =>
      `${truth} ${String(states)} states${all ? ', explored all' : ', NOT all'}`,
  )
  const head = findings.length === 0 ? 'nothing wrong' : counted(findings.length)
  return `${id}: ${head} (${[...languages, ...roads].join('; ') || 'does not compile'})`
}

const counted = (findings: number) => `${String(findings)} finding${findings === 1 ? '' : 's'}`
