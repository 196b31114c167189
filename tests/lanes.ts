// Commands run beside each other, each with its output in one piece.
import { spawn } from 'node:child_process'

export interface Command {
  readonly name: string
  readonly line: string
  /** Shows what it prints while it runs; only where nothing runs beside it. */
  readonly aloud?: true
}

/** Runs each lane from front to back, all lanes at once; answers the commands that failed. */
export async function runLanes(
  ...lanes: readonly (readonly Command[])[]
): Promise<readonly Command[]> {
  const failed: Command[] = []
  await Promise.all(
    lanes.map(async (lane) => {
      for (const command of lane) if (!(await run(command))) failed.push(command)
    }),
  )
  return failed
}

/** What failed, and the line that repeats it. */
export function tellFailed(failed: readonly Command[]): void {
  for (const { name, line } of failed) process.stdout.write(`\n✗ ${name}: ${line}\n`)
}

function run({ name, line, aloud }: Command): Promise<boolean> {
  const began = performance.now()
  const heading = () => `\n▸ ${name} (${((performance.now() - began) / 1000).toFixed(0)} s)\n`
  if (aloud === true) process.stdout.write(`\n▸ ${name}\n`)
  const child = spawn(line, { shell: true, stdio: aloud === true ? 'inherit' : 'pipe' })
  const said: Buffer[] = []
  child.stdout?.on('data', (part: Buffer) => said.push(part))
  child.stderr?.on('data', (part: Buffer) => said.push(part))
  return new Promise((resolve) => {
    child.on('close', (status) => {
      if (aloud !== true) process.stdout.write(heading() + Buffer.concat(said).toString('utf8'))
      resolve(status === 0)
    })
  })
}
