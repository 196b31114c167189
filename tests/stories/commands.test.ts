// The writers' command as a writer meets it: in a folder of its own, through a shell.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const top = resolve('.')
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shipo-stories-'))
  for (const name of ['assets', 'node_modules', 'src', 'tsconfig.json', 'package.json']) {
    symlinkSync(join(top, name), join(folder, name))
  }
  cpSync(join(top, 'stories'), join(folder, 'stories'), { recursive: true })
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

function stories(args: readonly string[], input = '') {
  const command = ['--import', 'tsx', 'src/workshop/stories.ts', ...args]
  const { status, stdout, stderr } = spawnSync('node', command, {
    cwd: folder,
    input,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

const verbs = ['check', 'explore', 'play', 'drive', 'robots', 'map', 'po', 'new', 'transcripts']

test.each(verbs)('%s explains itself', (verb) => {
  const { status, stdout } = stories([verb, '--help'])
  expect(status).toBe(0)
  expect(stdout).toContain(`stories -- ${verb}`)
})

describe('what cannot be understood is said, with status 2', () => {
  test.each([
    ['no verb', [], 'npm run stories'],
    ['an unknown verb', ['chek'], 'npm run stories'],
    ['an unknown case', ['explore', 'parcel-clam'], 'did you mean "parcel-claim"?'],
    ['an unknown option', ['check', '--loud'], '--loud'],
    ['a bad name', ['new', 'My Case'], 'small letters'],
    ['a bad truth', ['play', 'parcel-claim', '--truth', 'maybe'], 'scam, genuine'],
  ])('%s', (_, args, words) => {
    const { status, stdout, stderr } = stories(args)
    expect(status).toBe(2)
    expect(stdout + stderr).toContain(words)
  })
})

test('a new case is whole: checked, played by robots, drawn, and its English is up to date', () => {
  expect(stories(['new', 'my-first']).status).toBe(0)
  const { status, stdout } = stories(['check', 'my-first', '--json'])
  expect(JSON.parse(stdout)).toMatchObject([
    { case: 'my-first', languages: ['zh', 'en'], findings: [] },
  ])
  expect(status).toBe(0)
  expect(stories(['new', 'my-first']).stderr).toContain('is there already')

  const before = readFileSync(join(folder, 'stories/my-first/en.po'), 'utf8')
  expect(stories(['po', 'my-first']).stdout).toContain('0 new, 0 changed, 0 put aside')
  expect(readFileSync(join(folder, 'stories/my-first/en.po'), 'utf8')).toBe(before)

  const rows = JSON.parse(stories(['robots', 'my-first', '--json']).stdout) as Record<
    string,
    { band: string }
  >
  expect(rows).toMatchObject({
    careful: { band: 'high' },
    'always-trust': { band: 'low', lean: expect.any(Number) as number },
    'always-refuse': { band: 'low', stopLoss: null },
  })
  const told = ['score', 'tellApart', 'lean', 'verify', 'refuse', 'stopLoss', 'band']
  expect(Object.keys(rows['random'] ?? {})).toEqual(told)

  const map = JSON.parse(stories(['map', 'my-first', '--json', '--svg', 'map.svg']).stdout) as {
    scenes: unknown[]
  }
  expect(map.scenes.length).toBeGreaterThan(5)
  expect(readFileSync(join(folder, 'map.svg'), 'utf8')).toMatch(/^<svg/)

  expect(stories(['transcripts', 'my-first']).status).toBe(1)
  expect(stories(['transcripts', 'my-first', '--write']).status).toBe(0)
  expect(stories(['transcripts', 'my-first']).status).toBe(0)
}, 120_000)

test('a finding is status 1 and names file, line and column', () => {
  stories(['new', 'broken'])
  const path = join(folder, 'stories/broken/case.ink')
  writeFileSync(path, readFileSync(path, 'utf8').replace('# place:', '# plaec:'))
  const { status, stdout } = stories(['check', 'broken'])
  expect(status).toBe(1)
  expect(stdout).toMatch(
    /stories\/broken\/case\.ink:9:\d+ tag "plaec" is unknown; did you mean "place"\?/,
  )
}, 60_000)

test('a foreign robot plays a case over lines of JSON, to the record', () => {
  stories(['new', 'driven'])
  const acts = [
    { pick: 0 },
    { pick: 0 },
    { flag: 4, as: 'knows-me' },
    { pick: 99 },
    'what?',
    { pick: 1 },
    { pick: 1 },
    { predict: 'scam', sure: 80 },
  ]
  const { status, stdout } = stories(
    ['drive', 'driven'],
    acts.map((act) => JSON.stringify(act)).join('\n'),
  )
  const out = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(status).toBe(0)
  expect(out[0]).toMatchObject({ step: 0, options: [{ pick: 0, move: 'stall' }, {}, {}] })
  expect(out.filter(({ error }) => error !== undefined)).toHaveLength(2)
  expect(out.at(-1)).toMatchObject({ record: { truth: 'scam', prediction: { right: true } } })
}, 60_000)

test('any Ink file at all can be explored and played', () => {
  writeFileSync(join(folder, 'side.ink'), '=== side ===\nBy the river.\n-> END\n')
  writeFileSync(
    join(folder, 'plain.ink'),
    'INCLUDE side.ink\nA fork.\n* [River] -> side\n* [Hill]\n  On the hill.\n  -> END\n',
  )
  const found = JSON.parse(stories(['explore', 'plain.ink', '--json']).stdout) as unknown[]
  expect(found).toMatchObject([
    { exploredAll: true, endings: { 'By the river.': [0], 'On the hill.': [1] } },
  ])
  expect(stories(['play', 'plain.ink', '1']).stdout).toContain('On the hill.')
}, 60_000)
