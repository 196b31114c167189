// cmi5 in a platform of its own: a small one, that keeps to the rules and says where a course does not.
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readAttempt } from '../../../src/wire/lms/attempt.ts'
import { watched } from '../evidence.ts'
import { playerOf } from '../player.ts'
import { browser, playOn, withBrowser } from '../visit.ts'
import { begun, short } from './begun.ts'
import { packed, serve, unzipped } from './platform.ts'

withBrowser()
const out = packed('--only', 'cmi5', '--case', 'parcel-claim')

interface Statement {
  readonly id: string
  readonly actor: unknown
  readonly verb: { readonly id: string }
  readonly result?: { readonly score?: { readonly raw: number } }
  readonly context: {
    readonly contextActivities: { readonly category?: readonly { id: string }[] }
  }
}

const actor = { account: { homePage: 'https://school.example', name: 'u-1' } }
const category = 'https://w3id.org/xapi/cmi5/context/categories/cmi5'

/** Any page may come to it: a course lies on another server. */
const open = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-allow-methods': '*',
}

/** The platform: gives its key out once, keeps what is sent with it, and complains. */
function openPlatform() {
  const statements: Statement[] = []
  const states = new Map<string, unknown>()
  const complaints: string[] = []
  let keys = 0

  function giveKey(): object {
    keys += 1
    if (keys > 1) complaints.push('asks for its key twice')
    return { 'auth-token': 'a2V5' }
  }

  /** What the store has to say; nothing where there is nothing. */
  function stored(name: string, id: string, text: string): unknown {
    if (name === 'GET /lrs/activities/state') return states.get(id)
    if (name === 'GET /lrs/agents/profile') return undefined
    if (name === 'PUT /lrs/activities/state') states.set(id, JSON.parse(text))
    else if (name === 'POST /lrs/statements') statements.push(...(JSON.parse(text) as Statement[]))
    else complaints.push(`${name} is nothing here`)
    return []
  }

  const server = createServer((asked, answer) => {
    void textOf(asked).then((text) => {
      const { pathname, searchParams } = new URL(asked.url ?? '/', 'http://here')
      const name = `${asked.method ?? ''} ${pathname}`
      const say = (status: number, body?: unknown) =>
        answer.writeHead(status, open).end(body === undefined ? '' : JSON.stringify(body))
      if (asked.method === 'OPTIONS') return say(204)
      if (name === 'POST /key') return say(200, giveKey())
      const { authorization, 'x-experience-api-version': version } = asked.headers
      if (authorization !== 'Basic a2V5') complaints.push(`${name} without its key`)
      if (version === undefined) complaints.push(`${name} in no version`)
      const found = stored(name, searchParams.get('stateId') ?? '', text)
      return say(found === undefined ? 404 : 200, found)
    })
  })
  return { server, statements, states, complaints }
}

async function textOf(asked: IncomingMessage): Promise<string> {
  let text = ''
  for await (const part of asked) text += String(part)
  return text
}

const platform = openPlatform()
let url = ''
let close = () => undefined as unknown
beforeAll(async () => {
  const zip = join(out, 'cmi5/shipo-parcel-claim-cmi5.zip')
  ;({ url, close } = await serve(unzipped(zip), ''))
  await new Promise<void>((resolve) => platform.server.listen(0, '127.0.0.1', resolve))
}, 180_000)
afterAll(() => {
  close()
  platform.server.close()
})

test('a case is told to a platform with cmi5 in statements that keep its rules', async () => {
  const { statements, states, complaints } = platform
  const { port } = platform.server.address() as AddressInfo
  const there = `http://127.0.0.1:${String(port)}`
  const kept = begun('2004', 'scam')['cmi.suspend_data']
  states.set('LMS.LaunchData', {
    contextTemplate: {
      contextActivities: { grouping: [{ id: 'urn:course' }] },
      extensions: { session: 's1' },
    },
    launchMode: 'Normal',
    masteryScore: 0.8,
  })
  states.set('shipo-attempt', { attempt: kept, told: [] })
  const context = await browser.newContext({ locale: 'zh-CN', reducedMotion: 'reduce' })
  await context.addInitScript(() => {
    localStorage.setItem('shipo/1/settings', '{"stage":false}')
  })
  const page = await context.newPage()
  await watched(page)
  const launch = new URLSearchParams({
    ...{ endpoint: `${there}/lrs/`, fetch: `${there}/key`, registration: 'r-1' },
    ...{ activityId: 'urn:shipo:case:parcel-claim', actor: JSON.stringify(actor) },
  })
  await page.goto(`${url}course/index.html?${launch.toString()}`)
  await playOn(playerOf(page), short.texts)
  const verbs = () => statements.map(({ verb }) => verb.id.split('/').at(-1))
  await expect.poll(verbs).toContain('passed')
  await page.goto('about:blank')
  await expect.poll(verbs).toContain('terminated')
  expect(verbs()).toEqual([
    'initialized',
    ...short.texts.map(() => 'answered'),
    ...['completed', 'passed', 'terminated'],
  ])
  // Its own are marked as such, and no other is; only a judgement has a score.
  for (const { verb, context: around, result, actor: who } of statements) {
    const own = around.contextActivities.category?.some(({ id }) => id === category) ?? false
    expect(own).toBe(!verb.id.endsWith('answered'))
    expect(result?.score !== undefined).toBe(/passed|failed/.test(verb.id))
    expect(who).toEqual(actor)
  }
  expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length)
  const { attempt } = states.get('shipo-attempt') as { readonly attempt: string }
  expect(readAttempt(attempt)?.interactions).toBe(short.texts.length)
  expect(complaints).toEqual([])
  await context.close()
}, 60_000)
