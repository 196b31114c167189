// Several cases checked at once: the roads of one keep a processor busy for seconds.
import { fork } from 'node:child_process'
import { statSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import type { Finding } from '../compile/finding.ts'
import type { World } from '../compile/world.ts'
import { checkFolder, type CaseVerdict } from './caseCheck.ts'
import type { Answer, Job } from './checkWorker.ts'
import type { Folder } from './verb.ts'

export interface Together {
  readonly fresh: boolean
  /** Told what the texts of a case show, as soon as they are read. */
  readonly onTexts: (folder: Folder, findings: readonly Finding[]) => void
}

/** A process takes as long to come up as a script of this many bytes takes to be played. */
const worthAProcess = 30_000
/** Each holds a whole story and its roads in memory. */
const mostProcesses = 4

/** Checks these, the longest first where there are several; the answers come in the order asked. */
export function checkTogether(
  folders: readonly Folder[],
  world: World,
  { fresh, onTexts }: Together,
): readonly Promise<CaseVerdict>[] {
  const jobOf = (folder: Folder): Job => ({ does: 'check', folder, world, fresh })
  const isLarge = folders.some((folder) => sizeOf(folder) > worthAProcess)
  if (folders.length > 1 && isLarge) {
    const longestFirst = [...folders].sort((a, b) => sizeOf(b) - sizeOf(a))
    const answers = answered(longestFirst.map(jobOf), onTexts)
    return folders.flatMap((folder) => answers[longestFirst.indexOf(folder)] ?? [])
  }
  // Of one case the halves are played side by side: this one comes to the second when it is kept.
  if (isLarge && !fresh)
    for (const folder of folders) playAhead({ ...jobOf(folder), does: 'ahead' })
  return folders.map(async (folder) => {
    await Promise.resolve()
    return checkFolder(folder, world, { fresh, onTexts: (found) => onTexts(folder, found) })
  })
}

const sizeOf = ({ path }: Folder) => statSync(join(path, 'case.ink')).size

// A process, not a thread: what reads TypeScript for this one reads it for a process it begins.
const open = () => fork(new URL('checkWorker.ts', import.meta.url))

/** What fails here is told by who checks the case. */
function playAhead(job: Job): void {
  const worker = open()
  worker.on('error', () => undefined)
  worker.send(job)
  worker.unref()
  worker.channel?.unref()
}

/** Has the jobs done by a few processes, each taking the next when it is free. */
function answered(
  jobs: readonly Job[],
  onTexts: Together['onTexts'],
): readonly Promise<CaseVerdict>[] {
  const waiting = jobs.map((job) => {
    let end: { done: (verdict: CaseVerdict) => void; fail: (why: unknown) => void } | undefined
    const verdict = new Promise<CaseVerdict>((done, fail) => (end = { done, fail }))
    return { job, verdict, end }
  })
  const queue = [...waiting]
  const processes = Math.min(jobs.length, cpus().length, mostProcesses)
  for (let i = 0; i < processes; i++) {
    const worker = open()
    let now = queue.shift()
    const next = () => {
      if (now === undefined) worker.disconnect()
      else worker.send(now.job)
    }
    worker.on('message', (answer: Answer) => {
      if (now === undefined) return
      if ('texts' in answer) onTexts(now.job.folder, answer.texts)
      else {
        now.end?.done(answer.done)
        now = queue.shift()
        next()
      }
    })
    // It has said why itself. What one breaks on, another would: nobody is left waiting.
    worker.on('exit', () => {
      if (now === undefined) return
      const why = new Error(`${now.job.folder.id} could not be checked`)
      for (const one of [now, ...queue.splice(0)]) one.end?.fail(why)
    })
    next()
  }
  return waiting.map(({ verdict }) => {
    // It is heard of when it is asked for, which may be later than it happens.
    verdict.catch(() => undefined)
    return verdict
  })
}
