// npm test: everything, in the order in which a fault is cheapest to find.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from './browser/chromium.ts'

interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
}

const folder = mkdtempSync(join(tmpdir(), 'shipo-'))
const report = join(folder, 'report.json')

// Found (or installed) first, so that a machine without a browser says so before ten minutes pass.
process.env['SHIPO_CHROMIUM'] = findChromium()

const checks: readonly (readonly [string, string])[] = [
  ['format', 'npx prettier --check .'],
  ['types', 'npx tsc --noEmit -p .'],
  ['core without a document', 'npx tsc --noEmit -p src/core'],
  ['lint', 'npx eslint --max-warnings 0 .'],
  ['stories', 'npx tsx src/workshop/stories.ts check'],
  ['build and size', 'npm run build --silent'],
  ['tests', `npx vitest run --reporter=default --reporter=json --outputFile.json=${report}`],
]

const failed = checks.filter(([name, command]) => {
  process.stdout.write(`\n▸ ${name}\n`)
  return spawnSync(command, { shell: true, stdio: 'inherit' }).status !== 0
})

const counts = read(report)
rmSync(folder, { recursive: true, force: true })
for (const [name, command] of failed) process.stdout.write(`\n✗ ${name}: ${command}\n`)
const outside = failed.filter(([name]) => name !== 'tests').length
const bad = counts.numFailedTests + outside
const good = counts.numPassedTests + checks.length - 1 - outside
process.stdout.write(
  `\n${String(good)} passed, ${String(bad)} failed, ${String(counts.numPendingTests)} skipped\n`,
)
process.exitCode = failed.length > 0 ? 1 : 0

function read(path: string): Report {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Report
  } catch {
    return { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0 }
  }
}
