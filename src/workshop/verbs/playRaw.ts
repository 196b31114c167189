import { createInterface } from 'node:readline/promises'
import { openRaw, type RawStep } from '../../core/explore/waypoints.ts'
import { CaseFault } from '../compile/finding.ts'
import { compileScript, placed } from '../compile/script.ts'
import { besideOf, readSource } from '../compile/sourceFile.ts'
import { print, UsageFault } from './verb.ts'

/** Plays any Ink file in the terminal, as narration and choices. */
export async function playRaw(path: string, first: readonly number[]): Promise<0> {
  const script = compileScript(readSource(path), path, { beside: besideOf(path) })
  const { json, lines, findings } = script
  if (json === undefined) throw new CaseFault(placed(findings, script))
  const walk = openRaw(path, json, { dice: true, lines })
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
