// Stories whose roads have no end: what a writer is told, and that it does not take for ever.
import { describe, expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { compileScript } from '../../src/workshop/compile/script.ts'
import { findingText } from '../../src/workshop/compile/finding.ts'
import { checkSources } from '../../src/workshop/check/check.ts'
import { inkRoads } from '../../src/workshop/explore/inkRoads.ts'
import { plainRoads } from '../../src/workshop/explore/plainRoads.ts'
import { mostStates } from '../../src/workshop/explore/allRoads.ts'
import { card, enPo, ink, lineOf, world } from './small.ts'

const template = (name: string) => readFileSync(`src/workshop/template/${name}`, 'utf8')
const templateInk = template('case.ink')

/** What is told of the template with its script changed, and how many states that took. */
function checked(script: string) {
  const early: string[] = []
  const { findings, tours } = checkSources(
    { id: 'mine', card: template('card.yaml'), ink: script, enPo: template('en.po') },
    world,
    { onTexts: (found) => early.push(...found.map(findingText)) },
  )
  return {
    early,
    told: findings.map(findingText),
    states: tours.map(({ facts }) => facts.length),
    stopped: tours.map(({ stopped }) => stopped),
  }
}

const plain = (source: string, limits = { states: mostStates }) => {
  const script = compileScript(source, 'plain.ink')
  const { json } = script
  if (json === undefined) throw new Error(script.findings.map(findingText).join('\n'))
  return plainRoads({ ...script, json }, limits)
}

describe('a variable that grows without end is named, with its line', () => {
  const counting = templateInk
    .replace('VAR oncall', 'VAR asked = 0\nVAR oncall')
    .replace('  室友：学校网站上写着呢', '  ~ asked = asked + 1\n  室友：学校网站上写着呢')

  test('one count under a tool that is always there', () => {
    const { told, states } = checked(counting)
    const line = String(lineOf(counting, '~ asked = asked + 1'))
    const finding = told.find((text) => text.includes('"asked" grows without end'))
    expect(finding).toMatch(new RegExp(`^stories/mine/case\\.ink:${line}:`))
    expect(finding).toContain('~ asked = MIN(asked + 1, 3)')
    // Both truths fall into it, and it is one fault.
    expect(told.filter((text) => text.includes('not every road was played'))).toHaveLength(1)
    for (const count of states) expect(count).toBeLessThan(1000)
  })

  test('also one that nothing ever asks for, one counted down, and words that are added to', () => {
    const growing = (line: string, start = '0') =>
      plain(`VAR n = ${start}\n-> a\n=== a ===\nHere. {n}\n${line}\n+ [On] -> a\n+ [Out] -> END\n`)
    for (const found of [
      growing('~ n++'),
      growing('~ n = n - 2'),
      growing('~ n = n + "x"', '"y"'),
    ]) {
      expect(found.all).toBe(false)
      expect(found.findings.map(findingText)).toEqual([
        expect.stringMatching(/^plain\.ink:5:.* "n" grows without end/),
      ])
    }
  })

  test('and turns that are counted', () => {
    const { findings } = plain('-> a\n=== a ===\nHi.\n+ {TURNS() > 3} [Out] -> END\n+ [On] -> a\n')
    expect(findings.map(findingText)).toEqual([expect.stringMatching(/^plain\.ink:4:.*"TURNS"/)])
  })

  test('a count that stops is none', () => {
    const found = plain(
      'VAR n = 0\n-> a\n=== a ===\n~ n = MIN(n + 1, 30)\n{n}\n+ [On] -> a\n+ [Out] -> END\n',
    )
    expect(found).toMatchObject({ findings: [], all: true })
  })
})

test('a knot that diverts to itself is waited for once, however many roads lead there', () => {
  const lamps = [1, 2, 3, 4, 5].map((n) => `a${String(n)}`)
  const story = [
    ...lamps.map((lamp) => `VAR ${lamp} = false`),
    ...['-> a', '=== a ===', `Here. ${lamps.map((lamp) => `{${lamp}}`).join(' ')}`],
    ...lamps.map((lamp) => `+ [${lamp}]\n  ~ ${lamp} = not ${lamp}\n  -> a`),
    ...['+ [In] -> spin', '+ [Out] -> END', '=== spin ===', '-> spin', ''],
  ].join('\n')
  const { findings, states } = plain(story)
  // 32 places lead into it, and each would take two seconds.
  expect(states).toBeGreaterThan(32)
  expect(findings.map(findingText)).toEqual([expect.stringMatching(/^plain\.ink:\d+ .*in circles/)])
}, 20_000)

describe('chance', () => {
  test.each([
    ['RANDOM', '{RANDOM(1, 6)}'],
    ['a shuffle', '{~red|blue}'],
    ['a shuffle that runs out', '{shuffle once:\n- red\n- blue\n}'],
    ['the seed', '~ SEED_RANDOM(3)\n{RANDOM(1, 2)}'],
    ['a list', '{LIST_RANDOM(all)}'],
  ])('%s: named by its line, told alike every time, and never "explored all"', (_, dice) => {
    const story = `LIST all = (x), (y)\n-> a\n=== a ===\nHi.\n${dice}\n+ [On] -> a\n+ [Out] -> END\n`
    const [one, other] = [plain(story), plain(story)]
    expect(one).toEqual(other)
    expect(one.all).toBe(false)
    expect(one.findings.map(findingText)).toEqual([
      expect.stringMatching(/^plain\.ink:5:.*chance decides.*let a choice decide/),
    ])
  })

  test('in words alone it is no chance', () => {
    const found = plain('You say: RANDOM. // RANDOM(1, 2)\n{&red|blue} {!once|}\n-> END\n')
    expect(found).toMatchObject({ findings: [], all: true })
  })

  test('in a case: told before anything is played, and what was played is told honestly', () => {
    const rolled = templateInk.replace('室友：学校网站', '室友：{~真|假}学校网站')
    const { early, told, stopped } = checked(rolled)
    expect(early.some((text) => text.includes('chance in a story'))).toBe(true)
    expect(told.some((text) => text.includes('not every road was played: chance'))).toBe(true)
    expect(stopped).not.toContain(undefined)
  })
})

test('a story that is merely large stops at the limit, and says no more than that', () => {
  const bits = Array.from({ length: 12 }, (_, i) => i)
  const vars = bits.map((i) => `VAR b${String(i)} = false`).join('\n')
  const sets = bits.map(
    (i) => `+ [Set ${String(i)}]\n  ~ b${String(i)} = not b${String(i)}\n  -> a`,
  )
  const reads = bits.map((i) => `{b${String(i)}:x}`).join('')
  const script = compileScript(
    `${vars}\n-> a\n=== a ===\n${reads}.\n${sets.join('\n')}\n+ [Out] -> END\n`,
    'large.ink',
  )
  const roads = inkRoads('large.ink', script.json ?? '', { states: 600 })
  expect(roads).toMatchObject({ stopped: 'stopped at 600 states: the story has more' })
  expect(roads.grows).toBeUndefined()
})

test('what the texts show is told before the first road is played', () => {
  const order: string[] = []
  checkSources({ id: 'small', card, ink: ink.replace('：包裹', '：傻瓜，包裹'), enPo }, world, {
    onTexts: (found) => order.push(`texts ${String(found.length > 0)}`),
    limits: { states: mostStates, onState: () => order.push('road') },
  })
  expect(order[0]).toBe('texts true')
  expect(order).toContain('road')
})

describe('one fault of a place is one finding', () => {
  const stories = (told: readonly string[], words: string) =>
    told.filter((text) => text.includes(words))
  const found = (script: string) =>
    checkSources({ id: 'small', card, ink: script, enPo }, world).findings.map(findingText)

  test('a trap of many rooms is told where one falls in', () => {
    const trap = [
      '=== trap ===\n客服：等着。\n+ [“等。” # move: stall] -> trap_two\n+ [“好。” # move: stall] -> trap_two',
      '=== trap_two ===\n客服：再等。\n+ [“等。” # move: stall] -> trap\n+ [“好。” # move: stall] -> trap_three',
      '=== trap_three ===\n客服：还等。\n+ [“等。” # move: stall] -> trap\n+ [“好。” # move: stall] -> trap_two',
    ].join('\n')
    const told = found(
      `${ink.replace('+ [“怎么赔？” # move: comply] -> offer', '+ [“怎么赔？” # move: comply] -> offer\n+ [“慢慢来。” # move: stall] -> trap')}${trap}\n`,
    )
    expect(stories(told, 'no way out')).toHaveLength(1)
  })

  test('and what breaks in both truths is told once', () => {
    const told = found(ink.replace('我姓刘。', '我姓刘。 # call: ring 没有的人'))
    expect(stories(told, '没有的人').length).toBeLessThanOrEqual(1)
    const alone = found(ink.replace('+ [不弄了 # move: refuse] -> gone\n', ''))
    expect(stories(alone, 'one option')).toHaveLength(1)
  })

  test('of a plain story, two holes that break alike are two', () => {
    const { findings } = plain(
      '* [Left] -> l\n* [Right] -> r\n=== l ===\nLeft.\n=== r ===\nRight.\n',
    )
    expect(findings.map(({ file, line }) => `${file}:${String(line)}`)).toEqual([
      'plain.ink:4',
      'plain.ink:6',
    ])
  })
})
