// npm test: everything. What only reads the source runs beside what builds; then the tests.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { findTestBrowser } from './browser/chromium.ts'
import { evidenceFolder } from './browser/evidenceFolder.ts'
import { runLanes, tellFailed, type Command } from './lanes.ts'

interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly testResults: readonly {
    readonly name: string
    readonly startTime: number
    readonly endTime: number
  }[]
}

const folder = mkdtempSync(join(tmpdir(), 'shipo-'))
const report = join(folder, 'report.json')
rmSync(evidenceFolder, { recursive: true, force: true })

// Found (or installed) first, so that a machine without a browser says so before ten minutes pass.
process.env['SHIPO_CHROMIUM'] = findTestBrowser()

/** About as long as each other. */
const reading: readonly Command[] = [
  { name: 'format', line: 'npx prettier --check .' },
  { name: 'lint', line: 'npx eslint --max-warnings 0 .' },
]
const building: readonly Command[] = [
  { name: 'build and size', line: 'npm run build --silent' },
  { name: 'stories', line: 'npx tsx src/workshop/stories.ts check' },
  { name: 'types', line: 'npx tsc --noEmit -p .' },
  { name: 'core without a document', line: 'npx tsc --noEmit -p src/core' },
]
const reporters = '--reporter=default --reporter=json --reporter=./tests/askedTwice.ts'
const vitest = `npx vitest run ${reporters} --outputFile.json=${report}`

const outside = await runLanes(reading, building)
const inside = await runLanes([{ name: 'tests', line: vitest, aloud: true }])

const counts = read(report)
rmSync(folder, { recursive: true, force: true })
tellSlowest(counts)
tellFailed([...outside, ...inside])
const bad = counts.numFailedTests + outside.length
const good = counts.numPassedTests + reading.length + building.length - outside.length
process.stdout.write(
  `\n${String(good)} passed, ${String(bad)} failed, ${String(counts.numPendingTests)} skipped\n`,
)
process.exitCode = outside.length + inside.length > 0 ? 1 : 0

function tellSlowest({ testResults }: Report): void {
  const seconds = ({ startTime, endTime }: Report['testResults'][number]) =>
    (endTime - startTime) / 1000
  const slowest = [...testResults].sort((a, b) => seconds(b) - seconds(a)).slice(0, 10)
  process.stdout.write('\nThe slowest files:\n')
  for (const file of slowest) {
    const name = relative(process.cwd(), file.name)
    process.stdout.write(`${seconds(file).toFixed(1).padStart(8)} s  ${name}\n`)
  }
}

function read(path: string): Report {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Report
  } catch {
    return { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, testResults: [] }
  }
}
