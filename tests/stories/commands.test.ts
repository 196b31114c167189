// The writers' command as a writer meets it: in a folder of its own, through a shell.
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { command } from '../../src/workshop/command.ts'

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

interface Said {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** As a writer's shell does it, in a process of its own. */
function shell(args: readonly string[], input = ''): Said {
  const command = ['--import', 'tsx', 'src/workshop/stories.ts', ...args]
  return spawnSync('node', command, { cwd: folder, input, encoding: 'utf8' })
}

/** The same without a process of its own, which costs most of the time. */
async function stories(args: readonly string[]): Promise<Said> {
  const here = process.cwd()
  const said = { stdout: '', stderr: '' }
  const heard = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      said[name] += String(text)
      return true
    }),
  )
  process.chdir(folder)
  try {
    return { status: await command(args), ...said }
  } finally {
    process.chdir(here)
    for (const one of heard) one.mockRestore()
  }
}

const verbs = ['check', 'explore', 'play', 'drive', 'robots', 'map', 'po', 'new', 'transcripts']

test.each(verbs)('%s explains itself', async (verb) => {
  const { status, stdout } = await stories([verb, '--help'])
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
  ])('%s', async (_, args, words) => {
    const { status, stdout, stderr } = await stories(args)
    expect(status).toBe(2)
    expect(stdout + stderr).toContain(words)
  })
})

test('the shell is told so too', () => {
  expect(shell(['chek'])).toMatchObject({ status: 2, stderr: '' })
})

test('a new case is whole: checked, played by robots, drawn, and its English is up to date', async () => {
  expect((await stories(['new', 'my-first'])).status).toBe(0)
  const { status, stdout } = await stories(['check', 'my-first', '--json'])
  expect(JSON.parse(stdout)).toMatchObject([
    { case: 'my-first', languages: ['zh', 'en'], findings: [] },
  ])
  expect(status).toBe(0)
  expect((await stories(['new', 'my-first'])).stderr).toContain('is there already')

  const before = readFileSync(join(folder, 'stories/my-first/en.po'), 'utf8')
  expect((await stories(['po', 'my-first'])).stdout).toContain('0 new, 0 changed, 0 put aside')
  expect(readFileSync(join(folder, 'stories/my-first/en.po'), 'utf8')).toBe(before)

  const rows = JSON.parse((await stories(['robots', 'my-first', '--json'])).stdout) as Record<
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

  const drawn = await stories(['map', 'my-first', '--json', '--svg', 'map.svg'])
  const map = JSON.parse(drawn.stdout) as { scenes: unknown[] }
  expect(drawn.stderr).toContain(join(realpathSync(folder), 'map.svg'))
  expect(map.scenes.length).toBeGreaterThan(5)
  expect(readFileSync(join(folder, 'map.svg'), 'utf8')).toMatch(/^<svg/)

  expect((await stories(['transcripts', 'my-first'])).status).toBe(1)
  expect((await stories(['transcripts', 'my-first', '--write'])).status).toBe(0)
  expect((await stories(['transcripts', 'my-first'])).status).toBe(0)
}, 120_000)

test('a finding is status 1 and names file, line and column', async () => {
  await stories(['new', 'broken'])
  const path = join(folder, 'stories/broken/case.ink')
  writeFileSync(path, readFileSync(path, 'utf8').replace('# place:', '# plaec:'))
  const { status, stdout } = shell(['check', 'broken'])
  expect(status).toBe(1)
  expect(stdout).toMatch(
    /stories\/broken\/case\.ink:9:\d+ 没有“plaec”这个标签 · tag "plaec" is unknown\n +→ 是不是“place”？ · did you mean "place"\?/,
  )
}, 60_000)

test('a foreign robot plays a case over lines of JSON, to the record', async () => {
  await stories(['new', 'driven'])
  const acts = [
    { pick: 0 },
    { pick: 0 },
    { flag: 4, as: 'knows-me' },
    { pick: 99 },
    'what?',
    { judge: 'rather-trick', about: 1 },
    { pick: 1 },
    { pick: 1 },
    { recall: 4 },
  ]
  const { status, stdout } = shell(
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
  expect(out.at(-1)).toMatchObject({ record: { truth: 'scam', judgement: { right: 1 } } })
}, 60_000)

test('one process plays many games, and the truth of none is told before the player has judged', async () => {
  await stories(['new', 'driven'])
  const game = [
    { pick: 0 },
    { pick: 0 },
    { reset: true },
    { pick: 0 },
    { pick: 0 },
    { judge: 'rather-trick', about: 1 },
    { pick: 1 },
    { pick: 1 },
    { recall: null },
  ]
  const games = Array.from({ length: 6 }, () => game).flat()
  const { status, stdout } = shell(
    ['drive', 'driven', '--games', '6', '--truth', 'drawn', '--seed', '3'],
    games.map((act) => JSON.stringify(act)).join('\n'),
  )
  expect(status).toBe(0)
  const played = stdout.split(/^(?=\{"game":\d,"step":0)/mu).filter((text) => text !== '')
  // Each game stands twice: it was begun again in the middle.
  expect(played).toHaveLength(12)
  const truths = played.flatMap((text) => /"truth":"(\w+)"/u.exec(text)?.[1] ?? [])
  expect(truths).toHaveLength(6)
  expect(new Set(truths).size).toBe(2)
  const unjudged = played.map((text) => text.split('{"did":"judge"}')[0])
  // Until the truths part there is nothing to tell one game from another.
  expect(new Set(unjudged.map((text) => text?.replace(/"game":\d,/gu, ''))).size).toBe(2)
  for (const text of unjudged) {
    expect(text).not.toMatch(/truth|knows-me|official-place|inside|"chain":"(?!contact)/u)
  }
  expect(unjudged.join('')).toContain('"asks":true')
}, 60_000)

test('any Ink file at all can be explored and played', async () => {
  writeFileSync(join(folder, 'side.ink'), '=== side ===\nBy the river.\n-> END\n')
  writeFileSync(
    join(folder, 'plain.ink'),
    'INCLUDE side.ink\nA fork.\n* [River] -> side\n* [Hill]\n  On the hill.\n  -> END\n',
  )
  const found = JSON.parse((await stories(['explore', 'plain.ink', '--json'])).stdout) as unknown[]
  expect(found).toMatchObject([
    { exploredAll: true, endings: { 'By the river.': [0], 'On the hill.': [1] } },
  ])
  expect((await stories(['play', 'plain.ink', '1'])).stdout).toContain('On the hill.')
}, 60_000)

describe('what is not UTF-8 is refused at every verb, and left as it is', () => {
  /** 识破 as Chinese systems saved it before UTF-8. */
  const gbk = Buffer.from([0xca, 0xb6, 0xc6, 0xc6])
  const spoil = async (id: string, name: string) => {
    await stories(['new', id])
    const path = join(folder, 'stories', id, name)
    const spoilt = Buffer.concat([readFileSync(path), Buffer.from('\n# '), gbk, Buffer.from('\n')])
    writeFileSync(path, spoilt)
    return { path, spoilt }
  }
  const sentence = /文字不是 UTF-8，读不出来。.*The text is not UTF-8 and cannot be read\./

  test('po writes nothing over an English it cannot read whole', async () => {
    const { path, spoilt } = await spoil('old-english', 'en.po')
    const { status, stdout, stderr } = await stories(['po', 'old-english'])
    expect(status).toBe(1)
    expect(stdout + stderr).toMatch(sentence)
    expect(readFileSync(path)).toEqual(spoilt)
    expect(readdirSync(join(folder, 'stories/old-english')).sort()).toEqual([
      'card.yaml',
      'case.ink',
      'en.po',
    ])
  }, 60_000)

  test.each(['en.po', 'case.ink', 'card.yaml'])(
    '%s: by name and line',
    async (name) => {
      const id = `old-${name.slice(0, 4).replace('.', '')}`
      const { spoilt } = await spoil(id, name)
      const line = String(spoilt.toString('latin1').split('\n').length - 1)
      for (const verb of [
        'check',
        'explore',
        'play',
        'drive',
        'robots',
        'map',
        'po',
        'transcripts',
      ]) {
        const { status, stdout, stderr } = await stories([verb, id])
        expect(status, verb).toBe(1)
        expect(stdout + stderr, verb).toMatch(sentence)
        expect(stdout + stderr, verb).toContain(`stories/${id}/${name}:${line}`)
      }
    },
    240_000,
  )

  test('check tells of it and goes on to the next case', async () => {
    await spoil('old-first', 'case.ink')
    const { stdout } = await stories(['check', 'old-first', 'my-first', '--json'])
    expect(JSON.parse(stdout)).toMatchObject([
      { case: 'old-first', findings: [{}] },
      { case: 'my-first', findings: [] },
    ])
  }, 60_000)

  test('quick cards and any Ink file are read through the same gate', async () => {
    const cards = join(folder, 'stories/cards/a.yaml')
    const before = readFileSync(cards)
    writeFileSync(cards, Buffer.concat([before, Buffer.from('\n# '), gbk]))
    const { status, stderr } = await stories(['robots', 'my-first'])
    writeFileSync(cards, before)
    expect(status).toBe(1)
    expect(stderr).toMatch(sentence)
    writeFileSync(join(folder, 'wide.ink'), Buffer.from('\ufeffHello.\n-> END\n', 'utf16le'))
    expect((await stories(['explore', 'wide.ink'])).stderr).toMatch(sentence)
    writeFileSync(join(folder, 'marked.ink'), '\ufeff-> a\n=== a ===\nHello.\n-> END\n')
    expect((await stories(['play', 'marked.ink'])).stdout).toBe('Hello.\n')
  }, 60_000)
})

test('po keeps what it replaces, and does not choose between two translations', async () => {
  await stories(['new', 'kept'])
  const [script, english] = ['case.ink', 'en.po'].map((name) => join(folder, 'stories/kept', name))
  if (script === undefined || english === undefined) throw new Error('no case')
  const before = readFileSync(english, 'utf8')
  writeFileSync(script, readFileSync(script, 'utf8').replace('宿舍里只开着', '宿舍里就开着'))
  expect((await stories(['po', 'kept'])).stdout).toContain('1 changed')
  expect(readFileSync(`${english}~`, 'utf8')).toBe(before)
  expect(readFileSync(english, 'utf8')).not.toBe(before)

  const twice = `${before}\nmsgid "挂断"\nmsgstr "Ring off"\n`
  writeFileSync(english, twice)
  const { status, stderr } = await stories(['po', 'kept'])
  expect(status).toBe(1)
  expect(stderr).toMatch(/stories\/kept\/en\.po:\d+ .*"挂断" is translated twice/)
  expect(readFileSync(english, 'utf8')).toBe(twice)
}, 60_000)

test('an endless story ends: what its text shows first, then why, and no road of no decisions', async () => {
  writeFileSync(
    join(folder, 'endless.ink'),
    'VAR n = 0\n-> a\n=== a ===\n~ n = n + 1\n{n}\n+ [More] -> a\n=== b ===\nNobody comes here.\n',
  )
  const { stdout } = await stories(['explore', 'endless.ink'])
  const lines = stdout.split('\n')
  expect(lines[0]).toMatch(/^endless\.ink:8 .*nothing follows here/)
  expect(stdout).toMatch(/endless\.ink:4:\d+ .*not every road was played: "n" grows without end/)
  expect(stdout).toContain('no ending was met')
  expect(stdout).not.toMatch(/shortest|explored all/)

  writeFileSync(join(folder, 'knots.ink'), '=== a ===\nHi.\n-> END\n')
  const knots = await stories(['explore', 'knots.ink'])
  expect(knots.status).toBe(1)
  expect(knots.stdout).toMatch(/^knots\.ink:1 .*nothing runs at the top/)
  expect(knots.stdout).not.toContain('shortest')

  writeFileSync(join(folder, 'hole.ink'), 'INCLUDE side.ink\n* [Left] -> deep\n* [Right] -> side\n')
  writeFileSync(join(folder, 'side.ink'), '=== side ===\nOut.\n-> END\n=== deep ===\nDeep.\n')
  const hole = await stories(['explore', 'hole.ink'])
  expect(hole.status).toBe(1)
  expect(hole.stdout).toMatch(/✗ side\.ink:5 ran out of content.*\(after 0\)/)
}, 60_000)
