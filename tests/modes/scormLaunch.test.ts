// @vitest-environment happy-dom
// A package in a platform that ends a visit for good when its page is left: what a page loaded anew shows
// then, and that nothing done in it is lost.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { isFinished } from '../../src/core/run/play.ts'
import { freshRun } from '../../src/core/run/resume.ts'
import { writeRun, type Act } from '../../src/core/run/run.ts'
import { openSession } from '../../src/core/run/session.ts'
import { openTale } from '../../src/core/story/story.ts'
import { openKeep } from '../../src/host/keep.ts'
import { openShelf } from '../../src/host/shelf.ts'
import { openInPackage } from '../../src/modes/lms/inPackage.ts'
import { readAttempt } from '../../src/wire/lms/attempt.ts'
import { usualSettings, type PlatformKind } from '../../src/wire/lms/package.ts'
import { lmsWords } from '../../src/words/lmsWords.ts'
import { parcel, tiny } from '../core/story/tiny.ts'
import { sitDown } from './sitDown.ts'

const tale = openTale(tiny(parcel))
const pick = (option: number): Act => ({ did: 'pick', option })

const spoken = {
  scorm12: {
    api: 'API',
    calls: ['LMSInitialize', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSFinish'],
    error: 'LMSGetLastError',
    mode: 'cmi.core.lesson_mode',
    // Of one that has been ended 1.2 says no more than that something is wrong, and that it is not open.
    ended: ['101', '301'],
  },
  scorm2004: {
    api: 'API_1484_11',
    calls: ['Initialize', 'GetValue', 'SetValue', 'Commit', 'Terminate'],
    error: 'GetLastError',
    mode: 'cmi.mode',
    ended: ['104', '123'],
  },
} as const

/** A launch: the platform's object, which is ended once and for all. */
function launch(
  kind: Exclude<PlatformKind, 'cmi5'>,
  values: Map<string, string>,
  again: 'says no' | 'throws' = 'says no',
) {
  const { api, calls, error, ended } = spoken[kind]
  const [initialize, get, set, commit, finish] = calls
  let stands: 'new' | 'open' | 'ended' = 'new'
  let wrong = '0'
  const onlyOpen = (act: () => string) => () => {
    wrong = stands === 'open' ? '0' : ended[1]
    return stands === 'open' ? act() : ''
  }
  const written: string[] = []
  Object.assign(window, {
    [api]: {
      [initialize]() {
        if (stands !== 'new' && again === 'throws') throw new Error('begun twice')
        wrong = stands === 'new' ? '0' : ended[0]
        if (stands !== 'new') return 'false'
        stands = 'open'
        return 'true'
      },
      [get]: (element: string) => onlyOpen(() => values.get(element) ?? '')(),
      [set]: (element: string, value: string) =>
        onlyOpen(() => {
          written.push(element)
          values.set(element, value)
          return 'true'
        })(),
      [commit]: onlyOpen(() => 'true'),
      [finish]: onlyOpen(() => {
        stands = 'ended'
        return 'true'
      }),
      [error]: () => wrong,
    },
  })
  return { written }
}

let listened: { readonly mock: { readonly calls: readonly (readonly unknown[])[] } }[] = []
beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  const meta = document.createElement('meta')
  meta.name = 'shipo-case'
  meta.content = 'tiny'
  document.head.replaceChildren(meta)
  listened = [window, document].map((one) => vi.spyOn(one, 'addEventListener'))
})
afterEach(() => {
  leaves()
  for (const { api } of Object.values(spoken)) Reflect.deleteProperty(window, api)
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** The page is left, or loaded anew: it cannot know which. */
function leaves(): void {
  window.dispatchEvent(new Event('pagehide'))
  for (const [at, { mock }] of listened.entries())
    for (const [type, hear] of mock.calls)
      [window, document][at]?.removeEventListener(String(type), hear as EventListener)
}

/** The page of the package, and the run it goes on with. */
async function opens(kind: PlatformKind) {
  vi.stubGlobal('shipoPackage', { ...usualSettings, platform: kind })
  const { keep, hears } = await openInPackage(openKeep())
  const { kit, told } = sitDown()
  const session = openSession(tale)
  hears.onSession?.(session, kit)
  session.open(openShelf(keep).underWay('tiny') ?? freshRun(tale, 'scam'))
  return { session, said: told }
}
const answersIn = (values: ReadonlyMap<string, string>) =>
  [...values.keys()].filter((one) => /^cmi\.interactions\.\d+\.id$/.test(one)).length

describe.each(['scorm12', 'scorm2004'] as const)('with %s', (kind) => {
  test('loaded anew in the middle it goes on, says that the visit is over, and tells it at the next', async () => {
    const values = new Map<string, string>()
    launch(kind, values)
    const first = await opens(kind)
    first.session.act(pick(0))
    const before = writeRun(first.session.played.run)
    leaves()
    expect(answersIn(values)).toBe(1)

    const again = await opens(kind)
    expect(writeRun(again.session.played.run)).toBe(before)
    expect(again.said()).toEqual([lmsWords.en.over])
    again.session.act(pick(0))
    const after = writeRun(again.session.played.run)
    leaves()
    expect(answersIn(values)).toBe(1)

    launch(kind, values)
    const next = await opens(kind)
    expect(writeRun(next.session.played.run)).toBe(after)
    expect(next.said()).toEqual([])
    leaves()
    expect(answersIn(values)).toBe(2)
  })

  test('loaded anew in review it shows what was done there again, and writes nothing', async () => {
    const values = new Map<string, string>()
    launch(kind, values)
    const { session } = await opens(kind)
    for (let turn = 0; turn < 20 && !isFinished(session.played); turn++)
      session.act(session.played.view.ending === undefined ? pick(0) : { did: 'recall' })
    leaves()
    expect(readAttempt(values.get('cmi.suspend_data') ?? '')?.scores).toBeDefined()

    values.set(spoken[kind].mode, 'review')
    const { written } = launch(kind, values)
    for (const visit of ['opened', 'loaded anew', 'once more']) {
      const { session: looked, said } = await opens(kind)
      expect([visit, isFinished(looked.played)]).toEqual([visit, true])
      expect(said()).toEqual([lmsWords.en.looksOnly])
      leaves()
    }
    expect(written).toEqual([])
  })
})

test('one that throws at the second beginning keeps the run from nobody either', async () => {
  launch('scorm12', new Map(), 'throws')
  const first = await opens('scorm12')
  first.session.act(pick(0))
  const before = writeRun(first.session.played.run)
  leaves()
  const again = vi.spyOn(performance, 'getEntriesByType')
  again.mockReturnValue([{ type: 'reload' } as unknown as PerformanceEntry])
  const second = await opens('scorm12')
  expect(writeRun(second.session.played.run)).toBe(before)
  expect(second.said()).toEqual([lmsWords.en.over])
  leaves()
  // Whoever else is sent here by it, in the same window, is shown nothing of that.
  again.mockReturnValue([{ type: 'navigate' } as unknown as PerformanceEntry])
  const other = await opens('scorm12')
  expect(other.session.played.run.acts).toEqual([])
  expect(other.said()).toEqual([lmsWords.en.silent])
})
