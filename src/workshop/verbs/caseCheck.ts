// One case checked, in a few plain words that can be kept and handed from thread to thread.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Truth } from '../../core/story/tags.ts'
import { checkSources, type Checked } from '../check/check.ts'
import { CaseFault, type Finding } from '../compile/finding.ts'
import { readSources, type World } from '../compile/world.ts'
import { mostStates } from '../explore/allRoads.ts'
import { keep, kept } from '../explore/keeping.ts'
import { freshRoads, keptRoads } from '../explore/keptRoads.ts'
import { hashOf, programHash } from '../explore/programHash.ts'
import { progressOf } from './progress.ts'
import type { Folder } from './verb.ts'

/** What `check` has to say of a case. */
export interface CaseVerdict {
  readonly case: string
  readonly languages: readonly string[]
  readonly findings: readonly Finding[]
  readonly explored: readonly {
    readonly truth: Truth
    readonly states: number
    readonly steps: number
    readonly all: boolean
  }[]
}

export interface Ways {
  /** Plays every road, whatever is kept. */
  readonly fresh: boolean
  readonly onTexts: (findings: readonly Finding[]) => void
}

const verdicts = 'node_modules/.cache/shipo/verdicts'

/** What was found the last time these texts were checked by these programs, for this day's world. */
export function keptVerdict(folder: Folder, world: World): CaseVerdict | undefined {
  return kept(join(verdicts, nameOf(folder, world))) as CaseVerdict | undefined
}

/** A folder that cannot even be read is told like any other fault. */
export function checkFolder(folder: Folder, world: World, { fresh, onTexts }: Ways): CaseVerdict {
  const { id, path } = folder
  const name = nameOf(folder, world)
  try {
    const checked = checkSources(readSources(path, id), world, {
      onTexts,
      explore: fresh ? freshRoads : keptRoads,
      limits: { states: mostStates, onState: progressOf(id) },
    })
    const verdict = verdictOf(checked)
    keep(verdicts, name, verdict)
    return verdict
  } catch (problem) {
    if (!(problem instanceof CaseFault)) throw problem
    return { case: id, languages: [], findings: problem.findings, explored: [] }
  }
}

function verdictOf({ id, findings, compiled, tours }: Checked): CaseVerdict {
  return {
    case: id,
    languages: Object.keys(compiled?.files ?? {}),
    findings,
    explored: tours.map(({ truth, facts, steps, stopped }) => {
      return { truth, states: facts.length, steps, all: stopped === undefined }
    }),
  }
}

function nameOf({ id, path }: Folder, world: World): string {
  const program = programHash(join(import.meta.dirname, 'caseCheck.ts'))
  return hashOf([program, id, JSON.stringify(world), ...textsIn(path)])
}

/** Every file of a folder, by name: what a script includes lies beside it, or deeper. */
export function textsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort()
    .flatMap((name) => [name, readFileSync(join(folder, name), 'utf8')])
}
