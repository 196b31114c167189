// npm run check: the inner loop. What was changed is formatted and linted, its stories are played;
// types, rooms and units are checked whole, for they may break where nothing was changed.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { runLanes, tellFailed, type Command } from './lanes.ts'

const changed = filesSince(forkPoint())
const scripts = changed.filter((file) => /\.(ts|tsx|js)$/.test(file))
const stories = [
  ...new Set(changed.flatMap((file) => /^stories\/([^/]+)\//.exec(file)?.[1] ?? [])),
].filter((id) => existsSync(`stories/${id}/case.ink`))

const typed = 'npx tsc --noEmit --incremental --tsBuildInfoFile node_modules/.cache/types'
const failed = await runLanes(
  [
    ...some('format', 'npx prettier --check --ignore-unknown', changed),
    ...some('lint', 'npx eslint --max-warnings 0 --no-warn-ignored', scripts),
    ...some('stories changed', 'npx tsx src/workshop/stories.ts check', stories),
    ...some('their tests', 'npx vitest run --project stories -t', oneOf(stories)),
  ],
  [
    { name: 'types', line: `${typed}/all -p .` },
    { name: 'core without a document', line: `${typed}/core -p src/core` },
    { name: 'rooms and units', line: 'npx vitest run --project unit --project plain' },
  ],
)
tellFailed(failed)
const seconds = performance.now() / 1000
process.stdout.write(
  `\n${failed.length === 0 ? 'all well' : 'not well'}, ${seconds.toFixed(0)} s\n`,
)
process.exitCode = failed.length > 0 ? 1 : 0

/** A command over files, where there are any. */
function some(name: string, line: string, files: readonly string[]): readonly Command[] {
  const quoted = files.map((file) => `"${file}"`).join(' ')
  return files.length === 0 ? [] : [{ name, line: `${line} ${quoted}` }]
}

/** A pattern that is met by any of these words. */
function oneOf(words: readonly string[]): readonly string[] {
  return words.length === 0 ? [] : [words.join('|')]
}

/** Where this branch left the one it will be merged into; on that one, its last commit. */
function forkPoint(): string {
  const [base = 'HEAD'] = ['origin/HEAD', 'origin/main', 'main'].flatMap((branch) =>
    git('merge-base', 'HEAD', branch),
  )
  return base
}

/** What differs from a commit in this folder, and still is. */
function filesSince(commit: string): readonly string[] {
  return [
    ...git('diff', '--name-only', '--diff-filter=d', commit),
    ...git('ls-files', '--others', '--exclude-standard'),
  ]
}

/** The lines git answers; none where it cannot. */
function git(...words: readonly string[]): readonly string[] {
  try {
    const said = execFileSync('git', ['-c', 'core.quotePath=false', ...words], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return said.split('\n').filter((line) => line !== '')
  } catch {
    return []
  }
}
