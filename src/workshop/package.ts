// `npm run package`: the game for where there is no server. Written into packages/, the same each time.
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { buildStick } from './build/stick.ts'

const out = process.argv[2] ?? 'packages'
const stick = join(out, 'stick')

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
await buildStick(stick)
cpSync('assets/stick', stick, { recursive: true })

const files = readdirSync(out, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(out, join(entry.parentPath, entry.name)))
  .sort()
const list = files.map((file) => {
  const bytes = readFileSync(join(out, file))
  const kb = (bytes.length / 1024).toFixed(1).padStart(9)
  return `${createHash('sha256').update(bytes).digest('hex')} ${kb} kB  ${file}\n`
})
writeFileSync(join(out, 'SUMS'), list.join(''))
process.stdout.write(list.map((line) => line.slice(65)).join(''))
