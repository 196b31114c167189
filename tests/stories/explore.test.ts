import { expect, test } from 'vitest'
import { linesOf } from '../../src/core/story/step.ts'
import { openTale } from '../../src/core/story/story.ts'
import { examine, type DropNews } from '../../src/workshop/drop/dropped.ts'
import { mergePo } from '../../src/workshop/compile/mergePo.ts'
import { inkRoads } from '../../src/workshop/explore/inkRoads.ts'
import { roadBound } from '../../src/workshop/explore/roadBound.ts'
import { distances, roadTo } from '../../src/workshop/explore/allRoads.ts'
import { compileScript } from '../../src/workshop/compile/script.ts'
import { caseRoads } from '../../src/workshop/explore/caseRoads.ts'
import { parcel, tiny } from '../core/story/tiny.ts'
import { world } from './small.ts'
import { compiledCase } from '../library.ts'

const explored = (ink: string, states = 1000) => {
  const { json, findings } = compileScript(ink, 'plain.ink')
  if (json === undefined) throw new Error(findings.map(({ what }) => what).join('\n'))
  return inkRoads('plain', json, { states })
}
const stuckIn = (roads: ReturnType<typeof explored>) =>
  distances(roads, (state) => roads.facts[state]?.choices.length === 0).filter(
    (far) => far === Infinity,
  ).length

test('a story that knows nothing of our tags is played to each of its endings', () => {
  const roads = explored('Rain.\n* [Stay] You stay.\n-> END\n* [Go] You go.\n-> END\n')
  expect(roads.stopped).toBeUndefined()
  expect(roads.facts.map(({ said }) => said.at(-1))).toEqual(['Rain.', 'You stay.', 'You go.'])
})

test('ten questions in a scene are one state, not a thousand', () => {
  const asks = Array.from(
    { length: 10 },
    (_, i) => `* [Ask ${String(i)}]\n  Answer ${String(i)}.\n  -> hub\n`,
  )
  const roads = explored(`-> hub\n=== hub ===\n${asks.join('')}+ [Leave]\n  Gone.\n  -> END\n`)
  expect(roads.facts.length).toBeLessThan(5)
  expect(stuckIn(roads)).toBe(0)
})

test('a dead end that only opens once choices are used up is found', () => {
  const roads = explored(`-> hub
=== hub ===
In the hall.
* [Enter] -> room
=== room ===
In the room.
* [Leave] -> hub
* [Win]
  Won.
  -> END
`)
  expect(roads.facts.some(({ problem }) => problem !== undefined)).toBe(true)
})

test('a way on that opens when the questions have run out is found', () => {
  const roads = explored(`-> hub
=== hub ===
In the hall.
* [Ask one]
  One.
  -> hub
* [Ask two]
  Two.
  -> hub
* -> next
=== next ===
On we go.
-> END
`)
  expect(roads.facts.flatMap(({ said }) => said)).toContain('On we go.')
  expect(stuckIn(roads)).toBe(0)
})

test('a plain weave is played in every order that matters', () => {
  const weave = Array.from(
    { length: 6 },
    (_, i) =>
      `Step ${String(i)}.\n* [Left ${String(i)}] L${String(i)}.\n* [Right ${String(i)}] R${String(i)}.\n- `,
  ).join('')
  const roads = explored(`${weave}The end.\n-> END\n`)
  expect(stuckIn(roads)).toBe(0)
  const said = roads.facts.flatMap((fact) => fact.said).join(' ')
  for (let i = 0; i < 5; i++)
    expect(said).toMatch(
      new RegExp(`L${String(i)}\\..*R${String(i)}\\.|R${String(i)}\\..*L${String(i)}\\.`),
    )
})

test('what is remembered and never asked for again makes no new states', () => {
  const rooms = Array.from(
    { length: 12 },
    (_, i) => `=== r${String(i)} ===
Room ${String(i)}.
* [Left] -> r${String(i + 1)}
* [Right] -> r${String(i + 1)}
`,
  )
  const roads = explored(`-> r0\n${rooms.join('')}=== r12 ===\nOut.\n-> END\n`)
  expect(roads.facts).toHaveLength(13)
})

test('a variable that will be read keeps states apart', () => {
  const roads = explored(`VAR kind = false
-> a
=== a ===
* [Help]
  ~ kind = true
  -> b
* [Pass] -> b
=== b ===
Later.
* [On]
  {kind: -> thanks}
  Nobody.
  -> END
=== thanks ===
Thanks.
-> END
`)
  expect(roads.facts.flatMap(({ said }) => said)).toEqual(
    expect.arrayContaining(['Thanks.', 'Nobody.']),
  )
})

test('a loop without a word is a fault of that road, and the others are still played', () => {
  const roads = explored('* [Round]\n  -> a\n* [Out]\n  Out.\n  -> END\n=== a ===\n-> a\n')
  expect(roads.facts.map(({ problem }) => problem ?? '')).toEqual(
    expect.arrayContaining([expect.stringContaining('circles')]),
  )
  expect(roads.facts.some(({ said }) => said.includes('Out.'))).toBe(true)
}, 20_000)

test('a story that counts without end is stopped, and says so', () => {
  const roads = explored(
    'VAR n = 0\n-> a\n=== a ===\n~ n = n + 1\n{n}\n+ [More] -> a\n+ [Enough]\n  {n}\n  -> END\n',
    50,
  )
  expect(roads.stopped).toContain('50 states')
})

const news = (ink: string, enough = () => false) => {
  const told: DropNews[] = []
  const bytes = new TextEncoder().encode(ink)
  examine([{ path: 'plain.ink', bytes }], world, (one) => told.push(one), enough)
  return told.at(-1)
}

test('no road is longer than is told, and where nothing goes in circles one is as long', () => {
  const isEnd = (roads: ReturnType<typeof explored>) => (state: number) =>
    roads.facts[state]?.choices.length === 0
  const straight = explored(
    '* [Short] -> END\n* [Long] -> a\n=== a ===\n* [On] -> b\n* [Off] -> END\n=== b ===\n* [End] -> END\n',
  )
  expect(roadBound(straight, isEnd(straight))).toBe(3)
  const asking = explored('-> a\n=== a ===\nHere.\n* [Ask] -> a\n+ [Leave] -> END\n')
  expect(roadBound(asking, isEnd(asking))).toBe(2)
  const round = explored(
    '-> a\n=== a ===\n+ [There] -> b\n+ [Leave] -> END\n=== b ===\n+ [Back] -> a\n+ [Out] -> END\n',
  )
  expect(roadBound(round, isEnd(round))).toBe(2)
})

test('a plain story that is dropped is told by its states, its endings and where it breaks', () => {
  const sound = news('Rain.\n* [Stay] You stay.\n-> END\n* [Go] You go.\n-> END\n')
  expect(sound).toEqual({
    kind: 'checked',
    findings: [],
    explored: { states: 3, endings: 2, all: true },
  })
  const broken = news('Rain.\n* [Stay] -> hole\n* [Go] You go.\n-> END\n=== hole ===\nDeep.\n')
  expect(broken).toMatchObject({ explored: { endings: 1, all: true } })
  expect(JSON.stringify(broken)).toMatch(/ran out of content.*after “Stay”/)
  const round = news(
    '* [In] -> a\n* [Out] -> END\n=== a ===\n+ [On] -> b\n=== b ===\n+ [Back] -> a\n',
  )
  expect(JSON.stringify(round)).toMatch(/no way out.*after “In”/)
})

test('a plain story that takes too long is told as far as it was explored', () => {
  let asked = 0
  const told = news(
    'VAR n = 0\n-> a\n=== a ===\n~ n = n + 1\n{n}\n+ [More] -> a\n+ [Enough]\n  {n}\n  -> END\n',
    () => ++asked > 10,
  )
  expect(told).toMatchObject({ findings: [], explored: { all: false } })
})

test('both truths of a case are explored to their endings', () => {
  const endings = (truth: 'scam' | 'genuine') => [
    ...new Set(caseRoads(tiny(parcel), truth).facts.flatMap(({ ending }) => ending ?? [])),
  ]
  expect(endings('scam').sort()).toEqual(['lost', 'safe'])
  expect(endings('genuine').sort()).toEqual(['missed', 'safe'])
})

test('what exploring tells of a place is what a player meets there', () => {
  const { zh } = compiledCase('urgent-friend').files
  const roads = caseRoads(zh, 'genuine')
  const tale = openTale(zh)
  roads.facts.forEach((fact, state) => {
    const steps = tale.steps('genuine', roadTo(roads, state))
    const here = steps.at(-1)
    expect(fact.options).toEqual(here?.options)
    expect(fact.lines).toMatchObject(linesOf(steps.slice(-1)).map(({ text }) => ({ text })))
    expect([fact.verified, fact.ending]).toEqual([here?.view.verified, here?.view.ending])
  })
})

test('a road that breaks leaves the others as they were', () => {
  const roads = explored(`VAR coins = 0
-> a
=== a ===
~ coins = coins + 1
You hold {coins}.
+ [Fall] -> hole
+ [Walk] -> b
=== hole ===
~ coins = coins + 100
Down you go.
=== b ===
Still {coins}.
+ [Home] You hold {coins}. -> END
+ [Fall] -> hole
`)
  expect(roads.facts.some(({ problem }) => problem !== undefined)).toBe(true)
  expect(roads.facts.flatMap(({ said }) => said)).toEqual(
    expect.arrayContaining(['You hold 1.', 'Still 1.']),
  )
  expect(roads.facts.flatMap(({ said }) => said).join(' ')).not.toMatch(/101|102/)
})

const script = (ink: string) => compileScript(ink, 'stories/one/case.ink')

test('bringing English up to date loses nothing and is done once', () => {
  const first = mergePo('', script('你好，外面在下大雨。\n再见。\n-> END\n'), 'one')
  expect(first).toMatchObject({ added: 2, fuzzy: 0, gone: 0 })
  const said = first.text
    .replace(
      'msgid "你好，外面在下大雨。"\nmsgstr ""',
      'msgid "你好，外面在下大雨。"\nmsgstr "Hello, it pours."',
    )
    .replace('msgid "再见。"\nmsgstr ""', 'msgid "再见。"\nmsgstr "Goodbye."')
  expect(mergePo(said, script('你好，外面在下大雨。\n再见。\n-> END\n'), 'one')).toMatchObject({
    text: said,
    added: 0,
  })

  const changed = mergePo(said, script('你好，外面在下小雨。\n-> END\n'), 'one')
  expect(changed).toMatchObject({ added: 0, fuzzy: 1, gone: 1 })
  expect(changed.text).toMatch(
    /#, fuzzy\n(.*\n)*msgid "你好，外面在下小雨。"\nmsgstr "Hello, it pours."/,
  )
  expect(changed.text).toContain('#~ msgid "再见。"')
  expect(changed.text).toContain('Goodbye.')

  const back = mergePo(changed.text, script('你好，外面在下小雨。\n再见。\n-> END\n'), 'one')
  expect(back).toMatchObject({ added: 0, gone: 0 })
  expect(back.text).toMatch(/\nmsgid "再见。"\nmsgstr "Goodbye."/)
})

test('what was visited is told apart where it is asked for later, though nothing leads back there', () => {
  const roads = explored(`At the foot of the stairs.
* [Up] -> attic
* [Past] -> hall
=== attic ===
You saw it.
-> hall
=== hall ===
A door.
+ [Open] -> open
+ [Knock] -> open
=== open ===
{attic: -> known}
Strange.
-> END
=== known ===
Known.
-> END
`)
  const ends = roads.facts.filter(({ choices }) => choices.length === 0)
  expect(new Set(ends.map(({ said }) => said.at(-1)))).toEqual(new Set(['Strange.', 'Known.']))
})
