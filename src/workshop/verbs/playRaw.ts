import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { openRaw, type RawStep } from '../../core/explore/waypoints.ts'
import { CaseFault } from '../compile/finding.ts'
import { compileScript } from '../compile/script.ts'
import { print, UsageFault } from './verb.ts'

/** Plays any Ink file in the terminal, as narration and choices. */
export async function playRaw(path: string, first: readonly number[]): Promise<0> {
  const include = (file: string) => readFileSync(join(dirname(path), file), 'utf8')
  const { json, findings } = compileScript(readFileSync(path, 'utf8'), path, { include })
  if (json === undefined) throw new CaseFault(findings)
  const walk = openRaw(path, json)
  const asks = process.stdin.isTTY ? createInterface(process.stdin, process.stdout) : undefined
  const picks = [...first]
  const show = ({ said, choices }: RawStep) => {
    for (const line of said) print(line)
    choices.forEach((text, i) => {
      print(`  ${String(i).padStart(2)}  ${text}`)
    })
  }
  let here = walk.start()
  show(here)
  while (here.choices.length > 0) {
    const queued = picks.shift()
    const answer = queued ?? (asks === undefined ? 'q' : (await asks.question('› ')).trim())
    if (answer === 'q') break
    const pick = Number(answer)
    if (here.choices[pick] === undefined) {
      if (queued !== undefined) throw new UsageFault(`there is no choice ${String(queued)} here`)
      continue
    }
    print(`\n▸ ${here.choices[pick]}\n`)
    walk.keep(here)
    here = walk.choose(here, pick)
    show(here)
  }
  asks?.close()
  return 0
}
