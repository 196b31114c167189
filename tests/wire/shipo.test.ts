import { readFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { openSession } from '../../src/core/run/session.ts'
import { tidingsOf } from '../../src/core/run/tidings.ts'
import { freshRun } from '../../src/core/run/resume.ts'
import { openTale } from '../../src/core/story/story.ts'
import { truths } from '../../src/core/story/tags.ts'
import { commandOf, Refusal } from '../../src/wire/shipo/commands.ts'
import { eventOf, eventOfTiding, type Event } from '../../src/wire/shipo/events.ts'
import { readAsked, readInit } from '../../src/wire/shipo/messages.ts'
import { mayAsk, mayFrame, readPolicy } from '../../src/wire/shipo/policy.ts'
import { caseIds } from '../../src/workshop/compile/compile.ts'
import { cardFiles } from '../../src/workshop/portal/cards.ts'
import { serverLines, securityPolicy } from '../../src/workshop/portal/headers.ts'
import { addressOf } from '../../src/workshop/portal/address.ts'
import { protocolFile, protocolText } from '../../src/workshop/portal/protocol.ts'
import { typesText } from '../../src/workshop/portal/types.ts'
import { compiledCase } from '../library.ts'

/** All that a run of these picks tells a page, the first option always where there are no more. */
function toldOf(id: string, truth: (typeof truths)[number], pick: (of: number) => number): Event[] {
  const tale = openTale(compiledCase(id).files.zh)
  const session = openSession(tale)
  const told: Event[] = []
  session.on((played, cause, before) => {
    told.push(...tidingsOf(tale, played, cause, before).map((one) => eventOfTiding(one, 1200)))
  })
  session.open(freshRun(tale, truth))
  for (let turn = 0; turn < 60 && session.played.here.options.length > 0; turn++) {
    session.act({ did: 'pick', option: pick(session.played.here.options.length) })
  }
  return told
}

describe('events', () => {
  const all = caseIds('stories').flatMap((id) =>
    truths.flatMap((truth) => [toldOf(id, truth, () => 0), toldOf(id, truth, (of) => of - 1)]),
  )
  test('of every case say what was decided, and hold no word of a story', () => {
    for (const told of all) {
      expect(told[0]).toMatchObject({ name: 'started' })
      expect(told.some(({ name }) => name === 'decision')).toBe(true)
      expect(JSON.stringify(told)).not.toMatch(/[^\x20-\x7e]/)
    }
    const endings = all.filter((told) => told.some(({ name }) => name === 'completion'))
    expect(endings.length).toBeGreaterThan(3)
  })

  test('take out what has no business there, and refuse what cannot be', () => {
    const flag = { case: 'a', practice: false, flag: 'knows-me', raised: true }
    expect(eventOf('flag', { ...flag, name: '小明', said: '我是…' })).toEqual({
      name: 'flag',
      ...flag,
    })
    expect(() => eventOf('flag', { ...flag, flag: 'my own words' })).toThrow()
    expect(() => eventOf('completion', { ...flag, ending: 'as I said to Xiao Ming' })).toThrow()
  })
})

describe('what a page says', () => {
  test.each([
    ['nothing', undefined],
    ['another protocol', { ns: 'h5p', v: 1, t: 'init' }],
    ['a list of ten thousand versions', { ns: 'shipo', v: Array(10_000).fill(1), t: 'init' }],
    ['no version', { ns: 'shipo', t: 'init' }],
    ['text', '{"ns":"shipo","v":1,"t":"init"}'],
  ])('that is %s is no init', (_, data) => {
    expect(readInit(data)).toBeUndefined()
  })

  test('is spoken in the highest version both know', () => {
    expect(readInit({ ns: 'shipo', v: [1, 7], t: 'init', more: 'later' })?.version).toBe(1)
    expect(readInit({ ns: 'shipo', v: 7, t: 'init' })).toEqual({ version: undefined })
  })

  test.each([
    ['constructor', {}, 'unknown_command'],
    ['__proto__', {}, 'unknown_command'],
    ['dance', {}, 'unknown_command'],
    ['choose', {}, 'bad_args'],
    ['choose', { choice: -1 }, 'bad_args'],
    ['choose', { choice: 1e9 }, 'bad_args'],
    ['dress', { theme: 'x'.repeat(1000) }, 'bad_args'],
    ['load', { run: 'x'.repeat(5000) }, 'bad_args'],
  ])('“%s” with %j is refused: %s', (name, args, code) => {
    expect(() => commandOf(name, args)).toThrow(new Refusal(code as never))
  })

  test('is taken without what is not known', () => {
    expect(commandOf('choose', { choice: 2, loudly: true })).toEqual({
      name: 'choose',
      args: { choice: 2 },
    })
    const long = { ns: 'shipo', t: 'cmd', id: 'x'.repeat(41), d: { name: 'state' } }
    expect(readAsked(long)).toBeUndefined()
    expect(readAsked({ ...long, id: 1 })).toMatchObject({ id: 1 })
  })
})

describe('the policy of a build', () => {
  const portal = 'https://portal.example.edu.cn'
  test('says who may hear it and who may play in it', () => {
    const policy = readPolicy({ frame: [portal], privileged: [portal] })
    if (policy === undefined) throw new Error('it cannot be read')
    expect([mayFrame(policy, portal), mayAsk(policy, portal)]).toEqual([true, true])
    expect([mayFrame(policy, 'https://other.example'), mayAsk(policy, 'null')]).toEqual([
      false,
      false,
    ])
  })

  test.each([
    [{ frame: ['*'], privileged: ['*'] }],
    [{ frame: ['*'], privileged: ['null'] }],
    [{ frame: 'everybody', privileged: [] }],
    [{}],
  ])('%j cannot be read: nobody is given more than anybody', (data) => {
    expect(readPolicy(data)).toBeUndefined()
  })

  test('is what the headers for a server are made from', () => {
    const html = `<meta http-equiv="Content-Security-Policy" content="default-src 'self'" />`
    const open = securityPolicy(html, { frame: ['*'], privileged: [] })
    expect(open).toBe("default-src 'self'")
    const closed = securityPolicy(html, { frame: [portal], privileged: [] })
    expect(closed).toBe(`default-src 'self'; frame-ancestors 'self' ${portal}`)
    const files = serverLines(closed)
    expect(files.map(({ name }) => name)).toEqual(['nginx', 'Caddy', 'Netlify, Cloudflare Pages'])
    for (const { lines } of files) expect(lines).toContain(closed)
  })
})

describe('what is made from the shapes', () => {
  test('the page about the protocol is current (vitest -u writes it)', async () => {
    const options = { ...(await resolveConfig(protocolFile)), parser: 'markdown' }
    const text = await format(protocolText(), options)
    await expect(text).toMatchFileSnapshot(`../../${protocolFile}`)
  })

  test('the types are TypeScript', () => {
    const { diagnostics } = ts.transpileModule(typesText(), { reportDiagnostics: true })
    expect(diagnostics).toEqual([])
    expect(typesText()).toContain('getResults(): Promise<unknown>')
  })

  test('the address of a build is a folder’s on the web, and ends as one', () => {
    expect(addressOf()).toBeUndefined()
    expect(addressOf('')).toBeUndefined()
    expect(addressOf('https://a.example')).toBe('https://a.example/')
    expect(addressOf('https://a.example/shipo')).toBe('https://a.example/shipo/')
    for (const wrong of ['a.example', '/shipo/', 'file:///srv/', 'https://a.example/?x=1'])
      expect(() => addressOf(wrong)).toThrow(`SHIPO_ADDRESS=${wrong}`)
  })

  test('a link to a case shows its name; where the address is known, oEmbed frames it', () => {
    const one = {
      ...{ id: 'parcel-claim', version: 'a1', languages: ['zh' as const] },
      ...{ title: { zh: '包裹“理赔” <b>' }, hook: { zh: '雨夜' } },
    }
    expect(cardFiles(one, undefined).map(({ fileName }) => fileName)).toEqual([
      'card/parcel-claim/index.html',
    ])
    const [page, oembed] = cardFiles(one, 'https://school.example/shipo/')
    const told = JSON.parse(oembed?.source ?? '') as Record<string, unknown>
    expect(told).toMatchObject({ version: '1.0', type: 'rich', width: 960, height: 540 })
    expect(told['html']).toContain(
      'src="https://school.example/shipo/?mode=embed&#38;case=parcel-claim"',
    )
    expect(page?.source).toContain('https://school.example/shipo/card/parcel-claim/oembed.json')
    expect(page?.source).not.toContain('<b>')
  })
})

test('the game that is built is open to every page, and in nobody’s hands', () => {
  const shipped: unknown = JSON.parse(readFileSync('assets/portal/embed-policy.json', 'utf8'))
  expect(readPolicy(shipped)).toEqual({ frame: ['*'], privileged: [] })
})
