// What a launch by cmi5 says, and what a page that is loaded anew still knows of it.
import { describe, expect, test } from 'vitest'
import {
  defined,
  readLaunch,
  readLaunchData,
  readLaunched,
  speakingOf,
} from '../../../src/wire/lms/cmi5.ts'
import type { Answered } from '../../../src/wire/lms/account.ts'
import { statementsOf } from '../../../src/wire/lms/statements.ts'

const actor = { account: { homePage: 'https://school.example', name: 'u-1' } }
const asked = {
  endpoint: 'https://lms.example/lrs',
  fetch: 'https://lms.example/fetch?one=1',
  registration: 'r-1',
  activityId: 'urn:shipo:case:parcel-claim',
  actor: JSON.stringify(actor),
}
const search = (of: object) => `?${new URLSearchParams(of as Record<string, string>).toString()}`
const launch = { ...asked, endpoint: 'https://lms.example/lrs/', actor }

describe('a launch', () => {
  test('is read from the address in any order, or is none', () => {
    const turned = Object.fromEntries(Object.entries(asked).reverse())
    expect(readLaunch(search(turned))).toEqual(launch)
    for (const name of Object.keys(asked)) {
      const rest = Object.entries(asked).filter(([one]) => one !== name)
      expect(readLaunch(search(Object.fromEntries(rest)))).toBeUndefined()
    }
    expect(readLaunch(search({ ...asked, actor: '{' }))).toBeUndefined()
  })

  test('is known again in the same tab as it was kept, and nothing else is', () => {
    const launched = { launch, key: 'a2V5', began: 1, opened: true, over: false }
    expect(readLaunched(JSON.parse(JSON.stringify(launched)))).toEqual(launched)
    for (const strange of [null, 'x', {}, { ...launched, key: 7 }, { ...launched, launch: [] }])
      expect(readLaunched(strange)).toBeUndefined()
  })
})

describe('what is said of it', () => {
  const data = readLaunchData({
    contextTemplate: {
      extensions: { session: 's1' },
      contextActivities: { category: [{ id: 'urn:mine' }], grouping: [{ id: 'urn:course' }] },
    },
    launchMode: 'Normal',
    masteryScore: 0.8,
  })
  const speaking = speakingOf(launch, data)
  const how = { at: new Date(0), ms: 61_500, score: 90 }

  test('keeps the platform’s own context, and is marked as cmi5 wants it', () => {
    const { context, result } = defined(speaking, data, 'passed', how)
    expect(context).toMatchObject({
      registration: 'r-1',
      extensions: {
        session: 's1',
        'https://w3id.org/xapi/cmi5/context/extensions/masteryscore': 0.8,
      },
      contextActivities: { grouping: [{ id: 'urn:course' }] },
    })
    const { category } = (context as { contextActivities: { category: { id: string }[] } })
      .contextActivities
    expect(category.map(({ id }) => id.split('/').at(-1))).toEqual(['urn:mine', 'cmi5', 'moveon'])
    expect(result).toMatchObject({ success: true, duration: 'PT61.50S', score: { scaled: 0.9 } })
  })

  test('has a score only where it judges, and its own name in each launch', () => {
    expect(defined(speaking, data, 'completed', how)['result']).not.toHaveProperty('score')
    const { id } = defined(speaking, data, 'initialized', how)
    expect(defined(speaking, data, 'initialized', how).id).toBe(id)
    const next = speakingOf({ ...launch, fetch: 'https://lms.example/fetch?two=2' }, data)
    expect(defined(next, data, 'initialized', how).id).not.toBe(id)
  })

  test('names a decision anew in each case of a course, which are all of one registration', () => {
    const decision: Answered = {
      is: 'answered',
      ...{ nth: 0, caseId: 'any', truth: 'scam', scene: 'start', chain: 'contact' },
      ...{ choices: [{ at: 0, move: 'ask' }], chosen: { at: 0, move: 'ask' }, right: [] },
      ...{ worth: 'neutral', points: 0, bestPoints: 0, at: new Date(0), flags: [] },
    }
    const idIn = (activityId: string, fetch = launch.fetch) => {
      const of = speakingOf({ ...launch, activityId, fetch }, data)
      const say = () => defined(of, data, 'completed', how)
      const telling = { speaking: of, told: [], failed: 'incomplete', say } as const
      return statementsOf([decision], telling).statements[0]?.id
    }
    const id = idIn('urn:shipo:case:parcel-claim')
    expect(idIn('urn:shipo:case:sword-sale')).not.toBe(id)
    // Told again when the case is next opened, it is the same decision.
    expect(idIn('urn:shipo:case:parcel-claim', 'https://lms.example/fetch?two=2')).toBe(id)
  })
})
