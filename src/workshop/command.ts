import { CaseFault } from './compile/finding.ts'
import { check } from './verbs/check.ts'
import { drive } from './verbs/drive.ts'
import { explore } from './verbs/explore.ts'
import { map } from './verbs/map.ts'
import { make } from './verbs/new.ts'
import { play } from './verbs/play.ts'
import { po } from './verbs/po.ts'
import { robots } from './verbs/robots.ts'
import { transcripts } from './verbs/transcripts.ts'
import { UsageFault, type Verb } from './verbs/verb.ts'

/** By the word a writer types. */
export const verbs: Readonly<Record<string, Verb>> = {
  check,
  explore,
  play,
  drive,
  robots,
  map,
  po,
  new: make,
  transcripts,
}

/**
 * Does what a writer asked for on the command line; the verb comes first.
 * 0: all is well. 1: there are findings. 2: the command could not be understood.
 */
export async function command([name = '', ...args]: readonly string[]): Promise<0 | 1 | 2> {
  const verb = verbs[name]
  if (verb === undefined || args.includes('--help')) {
    process.stdout.write(verb?.help ?? overview())
    return verb !== undefined || name === '--help' ? 0 : 2
  }
  try {
    return await verb.run(args)
  } catch (problem) {
    return statusOf(problem, verb)
  }
}

function statusOf(problem: unknown, { help }: Verb): 1 | 2 {
  if (!(problem instanceof Error)) throw problem
  process.stderr.write(`${problem.message}\n`)
  if (problem instanceof CaseFault) return 1
  if (problem instanceof UsageFault) process.stderr.write(`\n${help}`)
  return 2
}

function overview(): string {
  const lines = Object.entries(verbs).map(([name, { brief }]) => `  ${name.padEnd(12)} ${brief}`)
  return `npm run stories -- <verb> [--help] [--json]\n\n${lines.join('\n')}\n`
}
