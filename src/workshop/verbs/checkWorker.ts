// A thread that checks cases, or plays a tour ahead for who will ask for it.
import { parentPort } from 'node:worker_threads'
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

/** What it answers: what the texts show, then the verdict; nothing but the end for a tour. */
export type Answer =
  { readonly texts: readonly Finding[] } | { readonly done: CaseVerdict | undefined }

const say = (answer: Answer) => parentPort?.postMessage(answer)

parentPort?.on('message', (job: Job) => {
  say({ done: job.does === 'check' ? checked(job) : ahead(job) })
})

function checked({ folder, world, fresh }: Job): CaseVerdict {
  return checkFolder(folder, world, { fresh, onTexts: (texts) => say({ texts }) })
}

/** Only who checks it says what is wrong with it. */
function ahead({ folder: { id, path }, world }: Job): undefined {
  try {
    const file = numberedCase(compileCase(dirname(path), id, world))
    if (file !== undefined) keptRoads(file, 'genuine')
  } catch (problem) {
    if (!(problem instanceof CaseFault)) throw problem
  }
  return undefined
}
