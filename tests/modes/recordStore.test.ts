// A record store that is no good: what is told it arrives once, in order, or it is said that it did not.
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { openRecordStore } from '../../src/modes/lms/recordStore.ts'
import { ofCase, speakingOfNobody, uuidOf, type Statement } from '../../src/wire/lms/statements.ts'

/** How the store meets the next ones; once none is left, as a store does. */
let moods: ((answer: ServerResponse, given: readonly Statement[]) => void)[] = []
let kept: Statement[] = []
let asked = 0

const says =
  (status: number, text = '') =>
  (answer: ServerResponse) =>
    void answer.writeHead(status).end(text)
/** None of several is taken where one is there already. */
function takes(answer: ServerResponse, given: readonly Statement[]): void {
  const has = given.some(({ id }) => kept.some((one) => one.id === id))
  if (!has) kept.push(...given)
  answer.writeHead(has ? 409 : 200).end('[]')
}
function takesAndIsCutOff(_: ServerResponse, given: readonly Statement[]): void {
  kept.push(...given)
  _.destroy()
}
const server = createServer((request, answer) => {
  let text = ''
  request.on('data', (part) => (text += String(part)))
  request.on('end', () => {
    asked += 1
    const mood = moods.shift() ?? takes
    mood(answer, text === '' ? [] : (JSON.parse(text) as Statement[]))
  })
})
let endpoint = ''
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  endpoint = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

beforeEach(() => {
  moods = []
  kept = []
  asked = 0
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => void vi.useRealTimers())

const speaking = speakingOfNobody('parcel-claim', 'mark')
const told = (what: string): Statement => ({
  ...ofCase(speaking, 'completed', { at: new Date(0), ms: 0 }),
  id: uuidOf(what),
})
const ids = () => kept.map(({ id }) => id)

function opened() {
  const store = openRecordStore({ endpoint })
  const heard: boolean[] = []
  store.onSaved((saved) => heard.push(saved))
  return { store, heard }
}
/** So much time passes once the store has been asked so often. */
async function later(times: number, ms: number): Promise<void> {
  await vi.waitUntil(() => asked >= times)
  await new Promise((turn) => setImmediate(turn))
  await vi.waitUntil(() => vi.getTimerCount() > 0)
  await vi.advanceTimersByTimeAsync(ms)
}

test('what was taken before its answer was lost is not taken twice, nor what came with it lost', async () => {
  moods = [takesAndIsCutOff]
  const { store, heard } = opened()
  store.put([told('first')])
  await vi.waitUntil(() => asked === 1)
  store.put([told('second')])
  await later(1, 2000)
  await vi.waitUntil(() => heard.length > 0)
  expect(ids()).toEqual([uuidOf('first'), uuidOf('second')])
  expect(heard).toEqual([true])
})

test('one that refuses is tried three times; then it is said, and tried again with what comes next', async () => {
  moods = [says(500), says(302), says(401, '<html>who are you?</html>')]
  const { store, heard } = opened()
  store.put([told('first')])
  await later(1, 2000)
  await later(2, 6000)
  await vi.waitUntil(() => heard.length > 0)
  expect([heard, asked, kept]).toEqual([[false], 3, []])
  store.put([told('second')])
  await vi.waitUntil(() => heard.length > 1)
  expect(heard).toEqual([false, true])
  expect(ids()).toEqual([uuidOf('first'), uuidOf('second')])
})

test('one that never answers, and one that talks rubbish, keep nobody waiting', async () => {
  moods = [() => undefined, says(200, '{"__proto__":')]
  const { store, heard } = opened()
  store.put([told('first')])
  await later(1, 20_000)
  await later(1, 2000)
  await vi.waitUntil(() => heard.length > 0)
  expect(heard).toEqual([true])
})

test('what lies there is nothing only where the store says so: a refusal may hide what there is', async () => {
  moods = [says(200, '{"attempt":"a"}'), says(404, 'none'), says(204)]
  const { store } = opened()
  expect(await store.get('state')).toEqual({ attempt: 'a' })
  expect(await store.get('state')).toBeUndefined()
  expect(await store.get('state')).toBeUndefined()
  for (const status of [401, 403, 429, 500, 503]) {
    moods = [says(status, '{}')]
    await expect(store.get('state')).rejects.toThrow(String(status))
  }
  moods = [says(200, '{"__proto__":')]
  await expect(store.get('state')).rejects.toThrow()
})

test('a long evening is sent in pieces', async () => {
  const { store, heard } = opened()
  const all = Array.from({ length: 120 }, (_, nth) => told(String(nth)))
  store.put(all)
  await vi.waitUntil(() => heard.length > 0)
  expect(asked).toBe(3)
  expect(ids()).toEqual(all.map(({ id }) => id))
})

/** Others may be at work on this machine. */
const patience = { timeout: 10_000 }
const parted = (verb: string) => told(`${verb} on leaving`)
/** All that was on its way has come. */
async function came(times: number): Promise<void> {
  await vi.waitUntil(() => asked >= times, patience)
  await new Promise((turn) => setImmediate(turn))
}

test('a page that is left while an answer is on its way loses nothing by a conflict, its last word least', async () => {
  moods = [takesAndIsCutOff]
  const { store } = opened()
  store.put([told('first')])
  await came(1)
  store.put([told('second')])
  store.leave([parted('terminated')])
  await came(4)
  expect(new Set(ids())).toEqual(
    new Set([told('first'), told('second'), parted('terminated')].map(({ id }) => id)),
  )
})

test('what a page before has told may be told again by one that is left at once', async () => {
  kept = [told('initialized')]
  moods = [() => undefined]
  const { store } = opened()
  store.put([told('initialized')])
  await came(1)
  store.put([told('second')])
  store.leave([parted('terminated')])
  await came(4)
  expect(new Set(ids())).toEqual(
    new Set([told('initialized'), told('second'), parted('terminated')].map(({ id }) => id)),
  )
})

test('what is new is left in its order, in one piece', async () => {
  const { store, heard } = opened()
  store.put([told('first')])
  await vi.waitUntil(() => heard.length > 0)
  moods = [() => undefined]
  store.put([told('second')])
  store.put([told('third')])
  store.leave([parted('terminated')])
  await came(4)
  expect(ids()).toContain(told('second').id)
  const inOrder = ids().filter((id) => id !== told('second').id)
  expect(inOrder).toEqual([told('first'), told('third'), parted('terminated')].map(({ id }) => id))
})

test('after an evening without a store, more than a page may leave, its last word still comes', async () => {
  moods = [() => undefined]
  const { store } = opened()
  const long = { platform: 'x'.repeat(8000) }
  store.put(Array.from({ length: 20 }, (_, nth) => ({ ...told(String(nth)), context: long })))
  await came(1)
  store.leave([parted('terminated')])
  await vi.waitUntil(() => ids().includes(parted('terminated').id), patience)
  expect(ids().length).toBeGreaterThan(5)
  expect(JSON.stringify(kept).length).toBeLessThan(64 * 1024)
})

test('ids are UUIDs: the same for the same thing, another for any other', () => {
  const all = Array.from({ length: 20_000 }, (_, nth) => uuidOf('mark', String(nth), 'a_ask'))
  expect(new Set(all).size).toBe(all.length)
  for (const one of all.slice(0, 50))
    expect(one).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(uuidOf('a', 'b')).toBe(uuidOf('a', 'b'))
  expect(uuidOf('a', 'b')).not.toBe(uuidOf('ab'))
})
