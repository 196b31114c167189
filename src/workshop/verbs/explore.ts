import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { linesOf } from '../../core/story/step.ts'
import { openTale } from '../../core/story/story.ts'
import { openRaw } from '../../core/explore/waypoints.ts'
import { truths, type Truth } from '../../core/story/tags.ts'
import { compileCase } from '../compile/compile.ts'
import { CaseFault } from '../compile/finding.ts'
import { inkRoads } from '../explore/inkRoads.ts'
import { longest, shortest, wordsOf } from '../explore/roadLength.ts'
import { roadBound } from '../explore/roadBound.ts'
import { distances, roadTo, type Roads } from '../explore/allRoads.ts'
import { compileScript } from '../compile/script.ts'
import { mostStates, caseRoads } from '../explore/caseRoads.ts'
import { folderOf, isInk, print, readArgs, UsageFault, type Verb } from './verb.ts'

export const explore: Verb = {
  brief: 'play every road of a case, or of any Ink file',
  help: `npm run stories -- explore <case|folder|file.ink> [--states N] [--json]

Plays every road breadth-first by state, a case in both truths: states, decisions, endings with the
shortest run to each, the shortest road and a long one with words and minutes, and how long a road
can be at most. Says "explored all", or exactly why not.
`,
  run(args) {
    const { values, positionals } = readArgs(args, { states: { type: 'string' } })
    const states = Number(values.states ?? mostStates)
    if (!Number.isInteger(states) || states < 1) throw new UsageFault('--states is a whole number')
    const [name] = positionals
    const found = name !== undefined && isInk(name) ? [ofFile(name, states)] : ofCase(name, states)
    if (values.json === true) print(JSON.stringify(found))
    else for (const one of found) print(told(one))
    return found.some(({ broken, stuck }) => broken.length + stuck.length > 0) ? 1 : 0
  },
}

/** What exploring found out about one truth, or one story. */
interface Found {
  readonly story: string
  readonly truth?: Truth
  readonly states: number
  readonly decisions: number
  readonly exploredAll: boolean
  readonly stopped?: string
  /** Shortest run to each ending. */
  readonly endings: Readonly<Record<string, readonly number[]>>
  readonly broken: readonly { readonly what: string; readonly picks: readonly number[] }[]
  /** Shortest runs into loops with no way out. */
  readonly stuck: readonly (readonly number[])[]
  /** Found, and proven to be so where `atMost` is no more than its decisions. */
  readonly longest: Measured
  /** What no road that never goes in circles can exceed; absent where not all was explored. */
  readonly atMost?: number
  readonly shortest: Measured
}

interface Measured {
  readonly picks: readonly number[]
  readonly decisions: number
  readonly words: number
  readonly minutes: number
}

function ofCase(name: string | undefined, states: number): readonly Found[] {
  const { id, path } = folderOf(name)
  const { zh } = compileCase(dirname(path), id).files
  const tale = openTale(zh)
  return truths.map((truth) => {
    const roads = caseRoads(zh, truth, undefined, states)
    const textOf = (picks: readonly number[]) => {
      const steps = tale.steps(truth, picks)
      const answers = new Set(steps.flatMap(({ options }) => options.map(({ text }) => text)))
      return [...linesOf(steps).map(({ text }) => text), ...answers]
    }
    const endOf = (state: number) => roads.facts[state]?.ending
    const faultOf = (state: number) => roads.facts[state]?.problem?.what
    const textsOf = (state: number) => roads.facts[state]?.options.map(({ text }) => text) ?? []
    const choicesAt = (picks: readonly number[]) =>
      tale
        .steps(truth, picks)
        .at(-1)
        ?.options.map(({ text }) => text) ?? []
    const reads = { endOf, faultOf, textOf, textsOf, choicesAt }
    return { truth, ...measured(id, roads, reads) }
  })
}

function ofFile(path: string, states: number): Found {
  const include = (file: string) => readFileSync(join(dirname(path), file), 'utf8')
  const script = compileScript(readFileSync(path, 'utf8'), path, { include })
  const faults = script.findings.filter(({ what }) => !/^(?:TODO|WARNING)/.test(what))
  if (script.json === undefined) throw new CaseFault(faults)
  const roads = inkRoads(path, script.json, { states })
  const walk = openRaw(path, script.json)
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
  const endOf = (state: number) => {
    const { choices, said, problem } = roads.facts[state] ?? { choices: [''], said: [] }
    return choices.length > 0 || problem !== undefined ? undefined : (said.at(-1) ?? '(silent)')
  }
  return measured(path, roads, {
    endOf,
    faultOf: (state) => roads.facts[state]?.problem,
    textOf: (picks) => stepsOf(picks).flatMap(({ said, choices }) => [...said, ...choices]),
    textsOf: (state) => roads.facts[state]?.choices ?? [],
    choicesAt: (picks) => stepsOf(picks).at(-1)?.choices ?? [],
  })
}

/** How to read what exploring one kind of story found. */
interface Reads {
  readonly endOf: (state: number) => string | undefined
  readonly faultOf: (state: number) => string | undefined
  readonly textOf: (picks: readonly number[]) => readonly string[]
  readonly textsOf: (state: number) => readonly string[]
  readonly choicesAt: (picks: readonly number[]) => readonly string[]
}

function measured(story: string, roads: Roads<unknown>, reads: Reads): Found {
  const { endOf, faultOf, textOf } = reads
  const numbered: Roads<number> = { ...roads, facts: roads.facts.map((_, state) => state) }
  const isEnd = (state: number) => endOf(state) !== undefined
  const endings: Record<string, readonly number[]> = {}
  const broken: { what: string; picks: readonly number[] }[] = []
  for (const state of numbered.facts) {
    const ending = endOf(state)
    const fault = faultOf(state)
    if (ending !== undefined) endings[ending] ??= roadTo(roads, state)
    if (fault !== undefined) broken.push({ what: fault, picks: roadTo(roads, state) })
  }
  const measure = (picks: readonly number[]): Measured => ({
    picks,
    decisions: picks.length,
    ...wordsOf(textOf(picks)),
  })
  return {
    story,
    states: roads.facts.length,
    decisions: roads.steps,
    exploredAll: roads.stopped === undefined,
    ...(roads.stopped === undefined ? {} : { stopped: roads.stopped }),
    endings,
    broken: broken.slice(0, 20),
    stuck: roads.stopped === undefined ? stuckIn(roads, isEnd, faultOf) : [],
    ...(roads.stopped === undefined ? { atMost: roadBound(roads, isEnd) } : {}),
    longest: measure(longest(numbered, isEnd, reads.textsOf, reads.choicesAt)),
    shortest: measure(shortest(numbered, isEnd)),
  }
}

function stuckIn(
  roads: Roads<unknown>,
  isEnd: (state: number) => boolean,
  faultOf: (state: number) => string | undefined,
): readonly (readonly number[])[] {
  const far = distances(roads, (state) => isEnd(state) || faultOf(state) !== undefined)
  return far
    .flatMap((steps, state) => (steps === Infinity ? [roadTo(roads, state)] : []))
    .slice(0, 20)
}

function told(found: Found): string {
  const { story, truth, states, decisions, stopped } = found
  const road = (name: string, { picks, decisions: count, words, minutes }: Measured) =>
    `  ${name}: ${String(count)} decisions, ${String(words)} words, ${String(minutes)} minutes: ${picks.join(' ')}`
  return [
    `${story}${truth === undefined ? '' : ` · ${truth}`}: ${String(states)} states, ${String(decisions)} decisions taken`,
    `  ${stopped ?? 'explored all'}`,
    ...Object.entries(found.endings).map(([end, picks]) => `  ■ ${end}: ${picks.join(' ')}`),
    ...found.broken.map(({ what, picks }) => `  ✗ ${what} (after ${picks.join(' ')})`),
    ...found.stuck.map((picks) => `  ✗ a loop with no way out (after ${picks.join(' ')})`),
    road('shortest', found.shortest),
    ...longestTold(found, road),
  ].join('\n')
}

/** Says "longest" only where that is proven. */
function longestTold(
  { longest: found, atMost }: Found,
  road: (name: string, measured: Measured) => string,
): readonly string[] {
  if (atMost !== undefined && found.decisions >= atMost) return [road('longest', found)]
  const bound = `  not proven: a road that never goes in circles has at most ${String(atMost)} decisions`
  return [road('longest found', found), ...(atMost === undefined ? [] : [bound])]
}
