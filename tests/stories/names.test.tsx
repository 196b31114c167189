// @vitest-environment happy-dom
// What a case names is looked for in the folders: a copy of the house, with something put into them.
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { families, familyIds } from '../../src/core/story/families.ts'
import type * as Catalogue from '../../src/modes/library/catalogue.ts'
import type * as PhonePicture from '../../src/phone/parts/picture.tsx'
import { CaseList } from '../../src/screens/home/caseList.tsx'
import { Home } from '../../src/screens/home/home.tsx'
import type * as Art from '../../src/stage/engine/art.ts'
import type * as Still from '../../src/stage/room/roomStill.ts'
import { en } from '../../src/words/en/words.ts'
import { zh } from '../../src/words/zh/words.ts'
import { casesPlugin } from '../../src/workshop/build/casesPlugin.ts'
import { checkSources } from '../../src/workshop/check/check.ts'
import { compileCase } from '../../src/workshop/compile/compile.ts'
import { findingText } from '../../src/workshop/compile/finding.ts'
import { readSources, readWorld } from '../../src/workshop/compile/world.ts'
import { showPage } from '../screens/page.ts'

const house = mkdtempSync(join(tmpdir(), 'shipo-names-'))
const stories = join(house, 'stories')
const at = (...path: string[]) => join(house, ...path)
let server: ViteDevServer

/** A new case: the template, with this family and these lines changed. */
function newCase(id: string, change: { family?: string; ink?: readonly [string, string] }): void {
  cpSync('src/workshop/template', join(stories, id), { recursive: true })
  const edit = (name: string, from: string | RegExp, to: string) => {
    const path = join(stories, id, name)
    const text = readFileSync(path, 'utf8')
    expect(text).toMatch(from)
    writeFileSync(path, text.replace(from, to))
  }
  if (change.family !== undefined) edit('card.yaml', /^family: .*$/m, `family: ${change.family}`)
  if (change.ink !== undefined) edit('case.ink', ...change.ink)
}

const placed = '# place: dorm-night'

const told = (id: string) =>
  checkSources(readSources(join(stories, id), id), readWorld(house)).findings.map(findingText)

const ticket =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 280 210"><title lang="zh">图片：一张门票</title><title lang="en">Picture: a ticket</title><path fill="#f5ecd8" d="M20 40h240v130H20z"/></svg>'
const attic =
  '<svg xmlns="http://www.w3.org/2000/svg" width="1780" height="1168" viewBox="-480 -220 1780 1168"><path fill="#35456a" d="M-480-220h1780v1168H-480z"/></svg>'

beforeAll(async () => {
  for (const name of ['src', 'assets', 'tsconfig.json']) cpSync(name, at(name), { recursive: true })
  symlinkSync(resolve('node_modules'), at('node_modules'))
  writeFileSync(at('assets/phone/ticket.svg'), ticket)
  for (const room of ['attic', 'cellar']) mkdirSync(at('assets/places', room))
  writeFileSync(at('assets/places/attic/wall.svg'), attic)
  writeFileSync(at('assets/places/cellar/back.svg'), attic)
  for (const family of familyIds) newCase(`of-${family}`, { family })
  newCase('with-ticket', { ink: [placed, `${placed} # picture: ticket`] })
  newCase('in-attic', { ink: [placed, '# place: attic'] })
  server = await createServer({
    ...{ root: house, configFile: false, logLevel: 'error', appType: 'custom' },
    plugins: [casesPlugin(stories)],
    server: { middlewareMode: true, watch: null, hmr: false },
  })
}, 120_000)

afterAll(async () => {
  await server.close()
  rmSync(house, { recursive: true, force: true })
})

describe('a new case folder that names a family', () => {
  test.each(familyIds)('%s: home has it in its building, under its name', async (family) => {
    const { catalogue, invitationOf } = (await server.ssrLoadModule(
      '/src/modes/library/catalogue.ts',
    )) as typeof Catalogue
    const own = catalogue.filter(({ id }) => id === `of-${family}`)
    for (const [language, words] of [
      ['zh', zh],
      ['en', en],
    ] as const) {
      const does = {
        ...{ onStart: vi.fn(), onContinue: vi.fn(), onSettings: vi.fn() },
        ...{ onDropped: vi.fn(), onLanguage: vi.fn(), onDismissNotice: vi.fn() },
        ...{ onList: vi.fn(), onLookBack: vi.fn(), list: CaseList },
      }
      const cases = own.map((one) => ({ ...invitationOf(one, language), underWay: [] }))
      const page = showPage(<Home {...{ words, language, cases }} {...does} />)
      const { name, building } = families[family]
      expect(page.all('.place__title').map(({ textContent }) => textContent)).toEqual([
        words.screens.campus.buildings[building],
      ])
      expect(page.all('.place__family').map(({ textContent }) => textContent)).toEqual([
        name[language],
      ])
    }
  })

  test('is told nothing by the checker', () => {
    expect(told(`of-${familyIds[0] ?? ''}`)).toEqual([])
  })
})

describe('a picture put into assets/phone', () => {
  test('may be named, and says what it shows', () => {
    expect(told('with-ticket')).toEqual([])
    const { zh: chinese, en: english } = compileCase(stories, 'with-ticket', readWorld(house)).files
    expect(chinese.pictures).toEqual({ ticket: '图片：一张门票' })
    expect(english?.pictures).toEqual({ ticket: 'Picture: a ticket' })
  })

  test('is drawn by the phone', async () => {
    const { Picture } = (await server.ssrLoadModule(
      '/src/phone/parts/picture.tsx',
    )) as typeof PhonePicture
    const page = showPage(<Picture id="ticket" alt="门票" />)
    const [src = ''] = page.all('img').map((one) => one.getAttribute('src') ?? undefined)
    expect(decodeURIComponent(src)).toContain('M20 40h240v130H20z')
  })

  test('misspelt is told with file, line and the name that was meant', () => {
    newCase('with-slips', { ink: [placed, `${placed} # picture: tickets`] })
    const cure = /there is no picture "tickets".*did you mean "ticket"\?/
    expect(told('with-slips')).toEqual([
      expect.stringMatching(/^stories\/with-slips\/case\.ink:\d+:\d+ /),
    ])
    expect(told('with-slips')[0]).toMatch(cure)
    expect(() => compileCase(stories, 'with-slips', readWorld(house))).toThrow(cure)
  })
})

describe('a folder put into assets/places', () => {
  test('is a place with its wall, a backroom with its back', () => {
    expect(told('in-attic')).toEqual([])
    const { places, backrooms } = readWorld(house)
    expect(places).toContain('attic')
    expect(backrooms).toContain('cellar')
    expect([...places, ...backrooms]).not.toContain('campus')
  })

  const painted = async (place: string) => {
    const { openRoomStill } = (await server.ssrLoadModule(
      '/src/stage/room/roomStill.ts',
    )) as typeof Still
    const slot = document.createElement('div')
    document.body.replaceChildren(slot)
    const problems: unknown[] = []
    const room = openRoomStill(slot, place, (problem) => problems.push(problem))
    await room.shown
    expect(problems).toEqual([])
    const images = [...slot.querySelectorAll('image')].map((one) =>
      decodeURIComponent(one.getAttribute('href') ?? ''),
    )
    room.close()
    return images
  }

  test('is painted, and given to the stage', async () => {
    const [wall, ...tables] = await painted('attic')
    expect(wall).toContain('M-480-220h1780v1168H-480z')
    expect(tables).toHaveLength(2)
    const { fetchPlace } = (await server.ssrLoadModule('/src/stage/engine/art.ts')) as typeof Art
    expect([...(await fetchPlace('attic', { wall: 'plain', near: 'table' }, []))]).toEqual([
      ['attic/wall', attic],
      ['attic/near', 'table'],
    ])
  })

  test('that is not there is a plain wall and two tables', async () => {
    const layers = await painted('nowhere')
    expect(layers).toHaveLength(3)
    for (const layer of layers) expect(layer).toContain('<svg')
  })
})
