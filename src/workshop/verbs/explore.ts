import { dirname } from 'node:path'
import type { Place } from '../../core/story/problem.ts'
import { linesOf } from '../../core/story/step.ts'
import { openTale } from '../../core/story/story.ts'
import { openRaw } from '../../core/explore/waypoints.ts'
import { truths } from '../../core/story/tags.ts'
import { unplayed } from '../check/roads/unplayed.ts'
import { compileCase } from '../compile/compile.ts'
import { nothingRuns } from '../compile/compileSources.ts'
import { CaseFault, findingText } from '../compile/finding.ts'
import { compileScript, placed, type Screenplay } from '../compile/script.ts'
import { besideOf, readSource } from '../compile/sourceFile.ts'
import { inkRoads } from '../explore/inkRoads.ts'
import { mostStates, type Limits, type Roads } from '../explore/allRoads.ts'
import { caseRoads } from '../explore/caseRoads.ts'
import { keptRoads } from '../explore/keptRoads.ts'
import { foundIn, toldOf, type Found } from './found.ts'
import { progressOf } from './progress.ts'
import { folderOf, isInk, print, readArgs, UsageFault, type Verb } from './verb.ts'

export const explore: Verb = {
  brief: 'play every road of a case, or of any Ink file',
  help: `npm run stories -- explore <case|folder|file.ink> [--states N] [--fresh] [--json]

Plays every road breadth-first by state, a case in both truths: states, decisions, endings with the
shortest run to each, the shortest road and a long one with words and minutes, and how long a road
can be at most. Says "explored all", or exactly why not: a variable that grows without end, chance
(each with its line), or more states than ${String(mostStates)}; --states N goes further. A tour that takes long
says on stderr how far it is.

A tour of the same case by the same programs is not played twice; --fresh plays it anyway.
`,
  run(args) {
    const options = { states: { type: 'string' }, fresh: { type: 'boolean' } } as const
    const { values, positionals } = readArgs(args, options)
    const states = Number(values.states ?? mostStates)
    if (!Number.isInteger(states) || states < 1) throw new UsageFault('--states is a whole number')
    const [name] = positionals
    const json = values.json === true
    const limitsOf = (story: string): Limits => ({ states, onState: progressOf(story) })
    const roadsOf = values.fresh === true ? caseRoads : keptRoads
    const found =
      name !== undefined && isInk(name)
        ? [ofFile(name, limitsOf(name), json)]
        : ofCase(name, roadsOf, limitsOf)
    if (json) print(JSON.stringify(found))
    else for (const one of found) print(toldOf(one))
    return found.some(isFaulty) ? 1 : 0
  },
}

function isFaulty({ broken, stuck, shortest, exploredAll }: Found): boolean {
  return broken.length + stuck.length > 0 || (exploredAll && shortest === undefined)
}

function ofCase(
  name: string | undefined,
  roadsOf: typeof caseRoads,
  limitsOf: (story: string) => Limits,
): readonly Found[] {
  const { id, path } = folderOf(name)
  const { files, script } = compileCase(dirname(path), id)
  const zh = { ...files.zh, lines: script.lines }
  const tale = openTale(zh)
  return truths.map((truth) => {
    const roads = roadsOf(zh, truth, limitsOf(`${id} · ${truth}`))
    const stepAt = (picks: readonly number[]) => tale.steps(truth, picks)
    const found = foundIn(id, roads, {
      why: whyOf(roads, script),
      endOf: (state) => roads.facts[state]?.ending,
      faultOf: (state) => faultText(roads.facts[state]?.problem),
      textOf(picks) {
        const steps = stepAt(picks)
        const answers = new Set(steps.flatMap(({ options }) => options.map(({ text }) => text)))
        return [...linesOf(steps).map(({ text }) => text), ...answers]
      },
      textsOf: (state) => roads.facts[state]?.options.map(({ text }) => text) ?? [],
      choicesAt: (picks) =>
        stepAt(picks)
          .at(-1)
          ?.options.map(({ text }) => text) ?? [],
    })
    return { truth, ...found }
  })
}

function ofFile(path: string, limits: Limits, quiet: boolean): Found {
  const script = compileScript(readSource(path), path, { beside: besideOf(path) })
  const { json, lines } = script
  const silent = nothingRuns(path, script.source)
  const findings = placed([...script.findings, ...silent], script)
  if (json === undefined) throw new CaseFault(findings)
  // At once: to play every road takes its time.
  if (!quiet) for (const one of findings) print(findingText(one))
  const roads = inkRoads(path, json, limits, lines)
  const walk = openRaw(path, json)
  const stepsOf = (picks: readonly number[]) => {
    const steps = [walk.start()]
    for (const pick of picks) {
      const here = steps.at(-1)
      if (here === undefined) break
      walk.keep(here)
      steps.push(walk.choose(here, pick))
    }
    return steps
  }
  return foundIn(path, roads, {
    why: whyOf(roads, script),
    findings: findings.map(findingText),
    endOf(state) {
      if (silent.length > 0) return undefined
      const { choices, said, problem } = roads.facts[state] ?? { choices: [''], said: [] }
      return choices.length > 0 || problem !== undefined ? undefined : (said.at(-1) ?? '(silent)')
    },
    faultOf(state) {
      const { problem, place } = roads.facts[state] ?? {}
      return problem === undefined ? undefined : faultText({ what: problem, place })
    },
    textOf: (picks) => stepsOf(picks).flatMap(({ said, choices }) => [...said, ...choices]),
    textsOf: (state) => roads.facts[state]?.choices ?? [],
    choicesAt: (picks) => stepsOf(picks).at(-1)?.choices ?? [],
  })
}

function whyOf(roads: Roads<unknown>, script: Screenplay): string | undefined {
  const finding = unplayed(roads, script)
  return finding === undefined ? undefined : findingText(finding)
}

interface Fault {
  readonly what: string
  readonly place?: Place | undefined
}

function faultText(fault: Fault | undefined): string | undefined {
  if (fault?.place === undefined) return fault?.what
  return `${fault.place.file}:${String(fault.place.line)} ${fault.what}`
}
