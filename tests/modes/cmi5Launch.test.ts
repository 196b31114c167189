// @vitest-environment happy-dom
// A launch by cmi5 as the page around a case opens it: what it takes for an answer, and when it is over.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openKeep } from '../../src/host/keep.ts'
import { openCmi5 } from '../../src/modes/lms/cmi5Platform.ts'
import { openInPackage } from '../../src/modes/lms/inPackage.ts'
import type { Platform } from '../../src/modes/lms/platform.ts'
import { newAttempt, withScore, writeAttempt } from '../../src/wire/lms/attempt.ts'
import { usualSettings } from '../../src/wire/lms/package.ts'
import type { Statement } from '../../src/wire/lms/statements.ts'

const attempt = newAttempt('mark1')
const settings = { ...usualSettings, platform: 'cmi5' } as const
/** What the platform's store has, by the name of a state. */
let states: Map<string, unknown>
/** Statuses it refuses with, by what it is asked for. */
let refuses: Map<string, number>
let statements: Statement[]
let written: string[]

const answer = (status: number, said?: unknown) =>
  new Response(said === undefined ? null : JSON.stringify(said), { status })

function answers(address: string, { method = 'GET', body }: RequestInit): Response {
  const { pathname, searchParams } = new URL(address)
  const name = searchParams.get('stateId') ?? searchParams.get('profileId') ?? pathname
  const status = refuses.get(name)
  if (status !== undefined) return answer(status, {})
  if (pathname === '/key') return answer(200, { 'auth-token': 'a2V5' })
  if (pathname === '/lrs/statements') {
    statements.push(...(JSON.parse(body as string) as Statement[]))
    return answer(200, [])
  }
  if (method === 'PUT') {
    written.push(name)
    return answer(204)
  }
  return states.has(name) ? answer(200, states.get(name)) : answer(404)
}

const verbs = () =>
  statements.map(({ verb }) => (verb as { readonly id: string }).id.split('/').at(-1))

let listened: { readonly mock: { readonly calls: readonly (readonly unknown[])[] } }
beforeEach(() => {
  states = new Map()
  refuses = new Map()
  statements = []
  written = []
  localStorage.clear()
  sessionStorage.clear()
  const launch = new URLSearchParams({
    ...{ endpoint: 'https://lms.example/lrs/', fetch: 'https://lms.example/key', actor: '{}' },
    ...{ registration: 'r-1', activityId: 'urn:shipo:case:parcel-claim' },
  })
  history.replaceState(null, '', `?${launch.toString()}`)
  vi.stubGlobal('fetch', (address: string, init: RequestInit) =>
    Promise.resolve(answers(address, init)),
  )
  listened = vi.spyOn(window, 'addEventListener')
})
afterEach(() => {
  forgets()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** The page that listened is no more. */
function forgets(): void {
  for (const [type, hear] of listened.mock.calls)
    window.removeEventListener(String(type), hear as EventListener)
}
/** The page is left, or loaded anew: it cannot know which. */
function leaves(): void {
  window.dispatchEvent(new Event('pagehide'))
  forgets()
}
const opens = () => openCmi5({ settings, mark: 'mark1', caseId: 'parcel-claim' })
async function opened(): Promise<Platform> {
  const { platform } = await opens()
  if (typeof platform === 'string') throw new Error(platform)
  // It is heard once that it was begun.
  await vi.waitUntil(() => statements.length > 0)
  await new Promise((turn) => setTimeout(turn))
  return platform
}

test('loaded anew before the first choice it goes on as the same session, to its end', async () => {
  await opened()
  leaves()
  const platform = await opened()
  platform.tell([], attempt, true)
  leaves()
  expect(verbs()).toEqual(['initialized'])
  const last = await opened()
  last.tell([{ is: 'outcome' }], attempt, false)
  const saved: boolean[] = []
  last.onSaved((is) => saved.push(is))
  await vi.waitUntil(() => saved.length > 0)
  leaves()
  expect(verbs()).toEqual(['initialized', 'completed', 'terminated'])
  // What is done now is told at the next launch: nothing comes after the end.
  const { platform: ended } = await opens()
  expect(ended).toMatchObject({ ended: true, looksOnly: false, attempt })
  if (typeof ended !== 'string') ended.tell([{ is: 'outcome' }], attempt, false)
  leaves()
  expect(verbs()).toEqual(['initialized', 'completed', 'terminated'])
})

test('loaded anew in review it is looked back on again, and nothing more is said of it', async () => {
  const scored = withScore(attempt, 80)
  states.set('LMS.LaunchData', { launchMode: 'Review' })
  states.set('shipo-attempt', { attempt: writeAttempt(scored), told: ['completed', 'passed'] })
  await opened()
  leaves()
  for (const visit of ['loaded anew', 'once more']) {
    const { platform } = await opens()
    expect([visit, platform]).toMatchObject([visit, { looksOnly: true, attempt: scored }])
    leaves()
  }
  expect([verbs(), written]).toEqual([['initialized', 'terminated'], []])
})

test.each([
  [
    'was completed before',
    'shipo-attempt',
    { attempt: writeAttempt(attempt), told: ['completed'] },
  ],
  ['is only looked back on', 'LMS.LaunchData', { launchMode: 'Review' }],
])('a case that %s is over when it is left', async (_, name, value) => {
  states.set(name, value)
  await opened()
  leaves()
  expect(verbs()).toEqual(['initialized', 'terminated'])
})

test.each([
  ['LMS.LaunchData', 401],
  ['LMS.LaunchData', 503],
  ['shipo-attempt', 401],
  ['shipo-attempt', 500],
])(
  'a store that refuses %s by %i is silent: nothing is told it, nor written over',
  async (name, by) => {
    states.set('shipo-attempt', { attempt: writeAttempt(attempt), told: ['completed'] })
    refuses.set(name, by)
    expect(await opens()).toEqual({ platform: 'silent' })
    leaves()
    expect([verbs(), written]).toEqual([[], []])
    // The key is given out once: with it the page that is loaded anew asks again.
    refuses = new Map([['/key', 403]])
    expect(await opens()).toMatchObject({ platform: { attempt } })
  },
)

test('a learner’s preferences, which are not used, may be refused', async () => {
  refuses.set('cmi5LearnerPreferences', 403)
  states.set('LMS.LaunchData', { launchMode: 'Review', masteryScore: 0.8 })
  expect(await opens()).toMatchObject({ platform: { looksOnly: true }, mastery: 80 })
})

test('a package is of one case, whether its platform answers or not: the next evening is its own page’s', async () => {
  vi.stubGlobal('shipoPackage', settings)
  const hears = async () => (await openInPackage(openKeep())).hears
  expect((await hears()).oneCase).toBe(true)
  await vi.waitUntil(() => verbs().includes('initialized'))
  refuses.set('LMS.LaunchData', 500)
  expect((await hears()).oneCase).toBe(true)
  history.replaceState(null, '', '?')
  sessionStorage.clear()
  expect((await hears()).oneCase).toBe(true)
})
