// The lessons: those that ship, what a trainer is told of mistakes, and the page on how to write one.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { itemKinds, runAt, truthWishes, voteTopics } from '../../src/core/lesson/lesson.ts'
import { withMoments } from '../../src/core/lesson/keptMoments.ts'
import { roadWords } from '../../src/core/lesson/roadWords.ts'
import { play } from '../../src/core/run/play.ts'
import { writeRun } from '../../src/core/run/run.ts'
import { linesOf } from '../../src/core/story/step.ts'
import { languages } from '../../src/core/story/tags.ts'
import { readOwnLesson } from '../../src/wire/ownLesson.ts'
import { checkLesson } from '../../src/workshop/check/lesson/lessonCheck.ts'
import { caseIds } from '../../src/workshop/compile/compile.ts'
import { findingText } from '../../src/workshop/compile/finding.ts'
import { lessonIds, lessonIn, namedIn } from '../../src/workshop/compile/lessons.ts'
import { compiledCase } from '../library.ts'

const named = namedIn(
  'stories',
  caseIds('stories').map((id) => compiledCase(id)),
)
const guide = readFileSync('stories/lessons/README.md', 'utf8')
const example = /^```yaml lesson\n([\s\S]*?)^```$/m.exec(guide)?.[1] ?? ''
const path = 'stories/lessons/mine.yaml'

const check = (yaml: string) => checkLesson({ id: 'mine', path, yaml }, named)
const told = (yaml: string) => check(yaml).findings.map(findingText)

function swap(from: string, to: string): string {
  expect(example).toContain(from)
  return example.replace(from, to)
}
const secretRoad = '    truth: secret\n    road: [没空, 接听, 那现在怎么办]\n'
const lineOf = (text: string) => example.split('\n').findIndex((line) => line.includes(text)) + 1

/** The example with one more item, of no minutes' harm to the sum. */
const withItem = (item: string) =>
  swap('minutes: 8', 'minutes: 9').replace(
    'remember:',
    `  - name: { zh: 再来, en: More }\n    minutes: 1\n${item.replace(/^/gm, '    ')}\nremember:`,
  )

describe('the lessons that ship', () => {
  const ids = lessonIds('stories')

  test('are of 10, 25 and 45 minutes for each case, and one mixed', () => {
    const wanted = caseIds('stories').flatMap((id) => ['10', '25', '45'].map((m) => `${id}-${m}`))
    expect(ids).toEqual(expect.arrayContaining([...wanted, 'mixed-45']))
  })

  test.each(ids)('%s has nothing wrong with it, in either language', (id) => {
    const { findings, lesson } = lessonIn('stories', id, named)
    expect(findings.map(findingText)).toEqual([])
    const { zh, en } = lesson ?? { zh: undefined, en: undefined }
    expect(zh?.items.map(({ kind, minutes }) => [kind, minutes])).toEqual(
      en?.items.map(({ kind, minutes }) => [kind, minutes]),
    )
    expect(zh?.minutes).toBe(Number(/\d+$/.exec(id)?.[0]))
  })

  test.each(ids)('%s is played before it is talked about, and has both truths in it', (id) => {
    const items = lessonIn('stories', id, named).lesson?.zh.items ?? []
    const kinds = items.map(({ kind }) => kind)
    expect(kinds[0]).toBe('say')
    expect(items[0]?.minutes).toBeLessThanOrEqual(1)
    expect(['play', 'cards']).toContain(kinds[1])
    const shown = items.flatMap((item) => {
      if (item.kind === 'twins') return ['scam', 'genuine']
      return 'truth' in item ? [item.truth] : []
    })
    expect(shown).toContain('scam')
    expect(shown).toContain('genuine')
    expect(items.flatMap(({ facts }) => facts).length).toBeGreaterThan(0)
    for (const { source, date } of items.flatMap(({ facts }) => facts)) {
      expect(source).not.toBe('')
      expect(date).toMatch(/^\d{4}/)
    }
  })

  test.each(ids)('%s crosses from window to window as it is', (id) => {
    const { lesson } = lessonIn('stories', id, named)
    const own = { lesson, yaml: 'title:' }
    expect(readOwnLesson(JSON.parse(JSON.stringify(own)))).toEqual(own)
    expect(
      readOwnLesson({ ...own, lesson: { ...lesson, en: { ...lesson?.en, items: [{}] } } }),
    ).toBe(undefined)
  })

  test.each(ids)('every moment of %s replays, in both languages alike', (id) => {
    const { lesson } = lessonIn('stories', id, named)
    for (const language of languages) {
      for (const item of lesson?.[language].items ?? []) {
        if (item.kind !== 'moment' && item.kind !== 'one-line') continue
        const tale = named.cases[item.caseId]?.[language]
        if (tale === undefined) throw new Error(`no case "${item.caseId}"`)
        const played = play(tale, runAt(item, item.truth, language))
        expect(played.here.options.length).toBeGreaterThan(1)
        expect(played.view.ending).toBeUndefined()
      }
    }
  })
})

describe('what is wrong with a lesson is told with its line and its cure, in Chinese and English', () => {
  test('nothing is told of one with nothing wrong', () => {
    expect(told(example)).toEqual([])
  })

  test.each([
    [
      'an unknown case',
      swap('case: parcel-claim', 'case: parcel-clam'),
      'case:',
      '是不是“parcel-claim”？',
    ],
    [
      'an unknown truth',
      swap('truth: secret', 'truth: secrte'),
      'truth:',
      'did you mean "secret"?',
    ],
    ['an unknown kind', swap('kind: vote', 'kind: vot'), 'kind: vote', 'did you mean "vote"?'],
    ['an unknown topic', swap('about: truth', 'about: truths'), 'about:', 'did you mean "truth"?'],
    ['a misspelt key', swap('    does:', '    doos:'), '    does:', 'did you mean "does"?'],
    [
      'a fact no card has',
      swap('parcel-claim.seven-days', 'parcel-claim.seven-day'),
      'facts:',
      'did you mean "parcel-claim.seven-days"?',
    ],
    [
      'minutes that do not add up',
      swap('minutes: 8', 'minutes: 9'),
      'minutes: 8',
      '加起来是 8 分钟',
    ],
    ['a quarter of a minute', swap('minutes: 4', 'minutes: 4.3'), 'minutes: 4', '用整分钟或半分钟'],
    ['no minutes at all', swap('    minutes: 4\n', ''), 'kind: play', 'add "minutes:"'],
    [
      'a sentence without English',
      swap('        en: Hang up and open the order yourself.\n', ''),
      'zh: 挂断，自己',
      '在中文旁边写上 en: …',
    ],
    [
      'a sentence cut by its comma',
      swap('en: Real or not', 'en: Real, or not'),
      'name: { zh: 真的',
      '给整句加上引号',
    ],
    ['words that blame', swap('不差今晚', '谁让你贪小便宜'), '快递投诉', '写骗子做了什么'],
    ['a real name', swap('自己打开订单。', '自己打开淘宝。'), 'zh: 挂断', '"淘宝"'],
    ['somebody’s number', swap('不差今晚', '打 13800138000'), '快递投诉', '13800138000'],
    [
      'a lesson without items',
      example.replace(/items:[\s\S]*remember:/, 'items: []\nremember:'),
      'items:',
      '写上内容',
    ],
  ])('%s', (_, yaml, at, cure) => {
    const [first = '', ...others] = told(yaml)
    expect([first, ...others].join('\n')).toContain(cure)
    expect(first).toContain(`${path}:${String(lineOf(at))} `)
    expect(first).toMatch(/ · /)
  })

  test.each([
    ['a Chinese colon after a key', 'title：{ zh: 课, en: Mine }', 1, '名字后面用英文冒号'],
    ['a colon in a sentence', 'title:\n  zh: 课\n  en: Mine: first', 3, '给整句加上引号'],
    ['a tab at the left', 'title: { zh: 课, en: Mine }\nitems:\n\t- kind: say', 3, '不用 Tab'],
    ['a bracket left open', 'title: { zh: 课', 1, '看看括号'],
  ])('a slip of somebody new to it: %s', (_, yaml, line, cure) => {
    expect(told(yaml)[0]).toContain(`${path}:${String(line)} `)
    expect(told(yaml)[0]).toContain(cure)
  })

  test('a file that is no lesson', () => {
    expect(told('')[0]).toContain('从别的课复制一份再改')
    expect(told('[1, 2]')[0]).toContain('从别的课复制一份再改')
  })

  test('a quick card that is not there', () => {
    const yaml = withItem('kind: cards\ncards: [a-rebate-scam, a-rebate-scm]')
    expect(told(yaml).join()).toContain('did you mean "a-rebate-scam"?')
  })
})

describe('a moment', () => {
  const moment = (road: string, truth = 'scam') =>
    withItem(`kind: moment\ncase: parcel-claim\ntruth: ${truth}\n${road}`)

  test('is found by a few words of each answer, in Chinese or in English', () => {
    const [zh, en] = ['road: [没空, 接听]', 'road: [eating noodles, Answer]'].map((road) =>
      check(moment(road)).lesson?.zh.items.at(-1),
    )
    expect(zh).toMatchObject({ kind: 'moment', caseId: 'parcel-claim', picks: [2, 0] })
    expect(en).toEqual(zh)
  })

  test('that does not replay names the step, the answers there are, and how to renew it', () => {
    const [text = ''] = told(moment('road: [没空, 接挺]'))
    expect(text).toContain('第 2 步没有选项“接挺”')
    expect(text).toContain('“接听”')
    expect(text).toContain('npm run stories -- play parcel-claim')
  })

  test('whose words fit two answers asks for all of one', () => {
    expect(told(moment('road: [没空, 接听, 先挂这头]')).join()).toContain('写全')
  })

  test('beyond the end of the story says so', () => {
    const road = 'road: [没空, 接听, 挂断, 把手机放下, 再走]'
    expect(told(moment(road)).join()).toMatch(/已经结束|没有选项/)
  })

  test('may be kept as the run of an address, of this version only', () => {
    const tale = named.cases['parcel-claim']?.zh
    if (tale === undefined) throw new Error('no case')
    const { version } = tale.file
    const run = { caseId: 'parcel-claim', version, picks: [2, 0] }
    const text = writeRun(runAt(run, 'scam', 'zh'))
    expect(check(moment(`run: ${text}`)).lesson?.zh.items.at(-1)).toMatchObject({ picks: [2, 0] })
    const old = writeRun(runAt({ ...run, version: 'old1' }, 'scam', 'zh'))
    expect(told(moment(`run: ${old}`)).join()).toContain('road: ["没空，我在吃面。","接听"]')
    const far = writeRun(runAt({ ...run, picks: [2, 35] }, 'scam', 'zh'))
    expect(told(moment(`run: ${far}`)).join()).toContain('接不上了')
    expect(told(moment(`run: ${text.slice(0, -1)}`)).join()).toContain('run=')
    expect(told(moment(`run: ${text}`, 'genuine')).join()).toContain('truth: scam')
  })
})

describe('moments kept in class', () => {
  const parcel = named.cases['parcel-claim']
  if (parcel === undefined) throw new Error('no case')
  const kept = {
    name: 'Before: the “screen”',
    caseId: 'parcel-claim',
    truth: 'scam',
    road: roadWords(parcel.en, 'scam', [0, 0, 1]),
  } as const

  test('written into the file are read from it, in either language, and it has nothing wrong', () => {
    const file = withMoments(example, [kept])
    expect(told(file)).toEqual([])
    for (const language of languages) {
      expect(check(file).lesson?.[language].moments).toMatchObject([
        { name: kept.name, caseId: 'parcel-claim', truth: 'scam', picks: [0, 0, 1] },
      ])
    }
  })

  test('that lead nowhere any more are told with their line', () => {
    const file = withMoments(example, [{ ...kept, road: ['飞走'] }])
    expect(told(file).join()).toMatch(/mine\.yaml:\d+.*飞走/s)
  })
})

describe('what is played by lot', () => {
  const play = (road: string) => swap(secretRoad, `    truth: secret\n    road: [${road}]\n`)

  test('may have a road up to where the truths part', () => {
    expect(told(play('没空, 接听'))).toEqual([])
  })

  test('but no further', () => {
    const texts = told(play('没空, 接听, 那现在怎么办, 那你帮我登记吧'))
    expect(texts.join()).toMatch(/没有选项|不一样/)
  })
})

describe('a story that tells itself', () => {
  const withAsks = (asks: string) =>
    swap(secretRoad, `    truth: secret\n    road: [没空, 接听]\n${asks}`)
  const asksIn = (yaml: string) =>
    check(yaml).lesson?.zh.items.flatMap((item) => (item.kind === 'play' ? item.asks : []))

  test('asks the hall at each answer of its road, or at those that are named', () => {
    expect(asksIn(withAsks(''))).toEqual([0, 1])
    expect(asksIn(withAsks('    asks: [接听]\n'))).toEqual([1])
    expect(asksIn(withAsks('    asks: []\n'))).toEqual([])
  })

  test('names an answer that is not on its road, with its line', () => {
    expect(told(withAsks('    asks: [飞走]\n')).join()).toMatch(/mine\.yaml:\d+.*飞走/s)
  })
})

describe('the game of twins', () => {
  const twins = (road: string) => withItem(`kind: twins\ncase: parcel-claim\nroad: [${road}]`)

  test('needs a road on which they part', () => {
    expect(told(twins('没空, 接听, 那现在怎么办'))).toEqual([])
    expect(told(twins('没空, 接听')).join()).toContain('把路再走远一步')
  })
})

describe('one line only', () => {
  const oneLine = (answers: string) =>
    withItem(
      `kind: one-line\ncase: parcel-claim\ntruth: scam\nroad: [没空, 接听, 那现在怎么办]\nanswers: [${answers}]`,
    )

  test('has two to four answers that are there', () => {
    expect(told(oneLine('那你帮我登记吧, 挂断'))).toEqual([])
    expect(told(oneLine('挂断')).join()).toContain('至少两个')
    expect(told(oneLine('挂断, 问小周, 算了, 双倍, 登记')).join()).toContain('四面')
    expect(told(oneLine('挂断, 请他喝茶')).join()).toContain('没有选项“请他喝茶”')
  })
})

describe('stories/lessons/README.md', () => {
  test('shows a whole lesson with nothing wrong, and says of it what is true', () => {
    const { lesson } = check(example)
    expect(lesson?.zh.items).toHaveLength(5)
    expect(linesOf(named.cases['parcel-claim']?.zh.steps('scam', [2, 0]) ?? [])).not.toEqual([])
  })

  test('shows a moment that is right', () => {
    const moments = /^```yaml moments\n([\s\S]*?)^```$/m.exec(guide)?.[1] ?? ''
    expect(moments).not.toBe('')
    expect(told(`${example}${moments}`)).toEqual([])
  })

  test('names every kind of item, every truth, every topic, every case', () => {
    const words = [...itemKinds, ...truthWishes, ...voteTopics, ...caseIds('stories')]
    for (const word of words) expect(guide).toContain(`\`${word}\``)
  })

  test('shows a road and facts that are right', () => {
    const [, road = ''] = /^```yaml road\n([\s\S]*?)^```$/m.exec(guide) ?? []
    const [, facts = ''] = /^```yaml facts\n([\s\S]*?)^```$/m.exec(guide) ?? []
    expect(road).toContain('road:')
    expect(facts).toContain('facts:')
    expect(told(withItem(`kind: moment\n${road}${facts}`.trimEnd()))).toEqual([])
  })
})
