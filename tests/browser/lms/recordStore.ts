// A small record store, on this machine: keeps what it is sent, and says where that breaks its rules.
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Statement {
  readonly id: string
  readonly actor: unknown
  readonly verb: { readonly id: string }
  readonly object: { readonly id: string }
  readonly result?: { readonly score?: { readonly raw: number }; readonly response?: string }
  readonly context: {
    readonly registration: string
    readonly contextActivities?: { readonly category?: readonly { id: string }[] }
  }
}

/** Any page may come to it: a course lies on another server. */
const open = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-allow-methods': '*',
}

/**
 * Two stores at one address: `/lrs/` is a platform's with cmi5, behind a key that `/key` gives out once;
 * `/xapi/` is a school's own.
 */
export async function openStores() {
  const [launched, school] = [newStore(), newStore()]
  const states = new Map<string, unknown>()
  const complaints: string[] = []
  let keys = 0
  let broken = 0

  function giveKey(): object {
    keys += 1
    if (keys > 1) complaints.push('asks for its key twice')
    return { 'auth-token': 'a2V5' }
  }

  /** A status, and what is said with it. */
  function answerOf(name: string, id: string, text: string): readonly [number, unknown?] {
    if (name === 'POST /key') return [200, giveKey()]
    if (name === 'POST /xapi/statements')
      return broken-- > 0 ? [500] : [school.take(JSON.parse(text) as Statement[])]
    if (name === 'POST /lrs/statements') return [takeLaunched(JSON.parse(text) as Statement[])]
    if (name === 'GET /lrs/activities/state') return states.has(id) ? [200, states.get(id)] : [404]
    if (name === 'GET /lrs/agents/profile') return [404]
    if (name === 'PUT /lrs/activities/state') {
      states.set(id, JSON.parse(text))
      return [204]
    }
    complaints.push(`${name} is nothing here`)
    return [404]
  }

  /** What cmi5 says once it is said once, and nothing comes before the first nor after the last. */
  function takeLaunched(statements: readonly Statement[]): number {
    for (const one of statements) {
      const verbs = launched.verbs()
      const name = nameOf(one.verb)
      if (launched.has(one.id)) continue
      if ((verbs.length === 0) !== (name === 'initialized')) complaints.push(`${name} out of turn`)
      if (verbs.includes('terminated')) complaints.push(`${name} after the end`)
      const status = launched.take([one])
      if (status !== 200) return status
    }
    return 200
  }

  function checkHeaders(name: string, { headers }: IncomingMessage): void {
    if (name === 'POST /key') return
    const key = name.includes(' /xapi/') ? 'Basic dzox' : 'Basic a2V5'
    if (headers.authorization !== key) complaints.push(`${name} without its key`)
    if (headers['x-experience-api-version'] !== '1.0.3') complaints.push(`${name} in no version`)
  }

  async function answer(asked: IncomingMessage): Promise<readonly [number, unknown?]> {
    const text = await textOf(asked)
    if (asked.method === 'OPTIONS') return [204]
    const { pathname, searchParams } = new URL(asked.url ?? '/', 'http://here')
    const name = `${asked.method ?? ''} ${pathname}`
    checkHeaders(name, asked)
    return answerOf(name, searchParams.get('stateId') ?? '', text)
  }

  const server = createServer((asked, to) => {
    void answer(asked).then(([status, said]) =>
      to.writeHead(status, open).end(said === undefined ? '' : JSON.stringify(said)),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    ...{ launched, school, states, complaints },
    url: `http://127.0.0.1:${String(port)}/`,
    /** The school's own fails so many times. */
    breaks: (times: number) => void (broken = times),
    close: () => server.close(),
  }
}

function newStore() {
  const statements: Statement[] = []
  const has = (id: string) => statements.some((one) => one.id === id)
  return {
    statements,
    has,
    /** As a store does: none of several where one is there already. */
    take(all: readonly Statement[]): number {
      if (all.some(({ id }) => has(id))) return 409
      statements.push(...all)
      return 200
    },
    verbs: () => statements.map(({ verb }) => nameOf(verb)),
  }
}

function nameOf({ id }: Statement['verb']): string {
  return id.split('/').at(-1) ?? ''
}

async function textOf(asked: IncomingMessage): Promise<string> {
  let text = ''
  for await (const part of asked) text += String(part)
  return text
}
