import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { compileSources, speakersOf } from '../../src/workshop/compile/compileSources.ts'
import { instrumented } from '../../src/workshop/compile/instrument.ts'
import { mostStates } from '../../src/workshop/explore/allRoads.ts'
import { caseRoads } from '../../src/workshop/explore/caseRoads.ts'
import { keptIn } from '../../src/workshop/explore/keptRoads.ts'
import { programHash } from '../../src/workshop/explore/programHash.ts'
import { card, enPo, ink } from './small.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shipo-roads-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

interface Changed {
  readonly card?: string
  readonly ink?: string
}

const compiled = (changed: Changed) =>
  compileSources('small', changed.card ?? card, changed.ink ?? ink, enPo)

const fileOf = (changed: Changed = {}) => compiled(changed).files.zh

/** Asks for a tour, and says whether it was played for that. */
function asked(file = fileOf()) {
  let played = false
  const limits = { states: mostStates, onState: () => (played = true) }
  const roads = keptIn(folder)(file, 'scam', limits)
  return { played, roads }
}

test('a tour is played once, and told a second time to the letter', () => {
  const first = asked()
  expect(first.played).toBe(true)
  const second = asked()
  expect(second.played).toBe(false)
  expect(second.roads).toEqual(first.roads)
  expect(second.roads).toEqual(caseRoads(fileOf(), 'scam'))
})

test('a letter changed in the story or in what the walk reads of the card is another tour', () => {
  asked()
  expect(asked(fileOf({ ink: ink.replace('我姓刘', '我姓李') })).played).toBe(true)
  expect(asked(fileOf({ card: card.replace('balance: 1000', 'balance: 900') })).played).toBe(true)
})

test('words put right in a numbered story, and what only a debrief says, leave the tour as it was', () => {
  const numbered = (changed: Changed) => {
    const { files, script, card: read } = compiled(changed)
    const told = instrumented(script, speakersOf(read))
    if (told === undefined) throw new Error('it does not compile')
    return { ...files.zh, ink: told }
  }
  expect(asked(numbered({})).played).toBe(true)
  expect(asked(numbered({ ink: ink.replace('我姓刘', '我姓李') })).played).toBe(false)
  expect(
    asked(numbered({ card: card.replace(/^title: .*$/mu, 'title: { zh: 乙, en: B }') })).played,
  ).toBe(false)
})

test('a program is known by all it imports, near and far, and by nothing else', () => {
  const hashOf = (name: string, files: Readonly<Record<string, string>>) => {
    const top = join(folder, name)
    mkdirSync(top)
    for (const [file, source] of Object.entries(files)) writeFileSync(join(top, file), source)
    return programHash(join(top, 'a.ts'))
  }
  const files = {
    'a.ts': "import {\n  b,\n} from './b.ts'\nimport { readFileSync } from 'node:fs'\n",
    'b.ts': "export { c } from './c.ts'\n",
    'c.ts': "export const c = async () => (await import('./e.ts')).e\n",
    'e.ts': 'export const e = 1\n',
  }
  const one = hashOf('one', files)
  expect(hashOf('two', files)).toBe(one)
  expect(hashOf('three', { ...files, 'd.ts': 'export const d = 1\n' })).toBe(one)
  expect(hashOf('four', { ...files, 'c.ts': 'export const c = 2\n' })).not.toBe(one)
  expect(hashOf('five', { ...files, 'e.ts': 'export const e = 2\n' })).not.toBe(one)
})

test('what was cut short is played again; what met a fault is not kept', () => {
  asked()
  for (const name of readdirSync(folder)) {
    writeFileSync(join(folder, name), readFileSync(join(folder, name)).subarray(0, 50))
  }
  expect(asked().played).toBe(true)
  expect(asked().played).toBe(false)
  const broken = fileOf({ ink: ink.replace('# money: -10 # end: lost', '# money: -10') })
  expect(asked(broken).played).toBe(true)
  expect(asked(broken).played).toBe(true)
})

test('several programs at once play it once, and one that died holding it stops nobody', async () => {
  const ask = () =>
    new Promise<string>((done, fail) => {
      const program = spawn('node', ['--import', 'tsx', 'tests/stories/keptRoads.ts', folder])
      let said = ''
      program.stdout.on('data', (part: Buffer) => (said += part.toString()))
      program.on('error', fail)
      program.on('close', () => done(said))
    })
  const all = await Promise.all([ask(), ask(), ask()])
  expect(all.sort()).toEqual(['kept', 'kept', 'played'])
  const [kept = ''] = readdirSync(folder)
  rmSync(join(folder, kept))
  // No program has this number.
  writeFileSync(join(folder, `${kept}.held`), '4194999')
  expect(await ask()).toBe('played')
}, 120_000)
