// A program that checks cases for another, or plays a tour ahead for who will ask for it.
import { dirname } from 'node:path'
import { numberedCase } from '../check/check.ts'
import { compileCase } from '../compile/compile.ts'
import { CaseFault, type Finding } from '../compile/finding.ts'
import type { World } from '../compile/world.ts'
import { keptRoads } from '../explore/keptRoads.ts'
import { checkFolder, type CaseVerdict } from './caseCheck.ts'
import type { Folder } from './verb.ts'

/** What is asked of it: a case checked, or the genuine half of one played into what is kept. */
export interface Job {
  readonly does: 'check' | 'ahead'
  readonly folder: Folder
  readonly world: World
  readonly fresh: boolean
}

/** What it answers to a check: what the texts show, then the verdict. */
export type Answer = { readonly texts: readonly Finding[] } | { readonly done: CaseVerdict }

function say(answer: Answer): void {
  process.send?.(answer)
}

process.on('message', (job: Job) => {
  if (job.does === 'check') say({ done: checked(job) })
  else ahead(job)
})

function checked({ folder, world, fresh }: Job): CaseVerdict {
  const onTexts = (texts: readonly Finding[]): void => {
    say({ texts })
  }
  return checkFolder(folder, world, { fresh, onTexts })
}

/** Only who checks it says what is wrong with it. */
function ahead({ folder: { id, path }, world }: Job): void {
  try {
    const file = numberedCase(compileCase(dirname(path), id, world))
    if (file !== undefined) keptRoads(file, 'genuine')
  } catch (problem) {
    if (!(problem instanceof CaseFault)) throw problem
  }
}
