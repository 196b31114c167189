// What is shown before the first check or request must not tell the truths apart.
import { describe, expect, test } from 'vitest'
import { openTale } from '../../src/core/story/story.ts'
import { linesOf } from '../../src/core/story/step.ts'
import { languages, truths, type Language, type Truth } from '../../src/core/story/tags.ts'
import { caseIds } from '../../src/workshop/compile/compile.ts'
import { quickCardIn, readQuickCards } from '../../src/workshop/compile/quickCards.ts'
import { areaUnder, beyondChance, leaveOneOut, type Sample } from './bigrams.ts'
import { compiledCase } from '../library.ts'

/** The cases, and a road through everything one can say before the truths part. */
const caseOpenings: Readonly<Record<string, readonly string[]>> = {
  'last-ticket': ['好听在哪儿', '有人出票', '聊一聊', '你自己的吗', '有毛病', '怎么个定法'],
  'loan-notice': ['致谢里', '接听', '您是哪儿', '怎么知道', '没听说'],
  'parcel-claim': ['没空', '接听'],
  'pass-through': ['多少钱', '谁的钱', '怎么找我', '有什么好处'],
  'small-task': ['后腿有台词', '靠谱吗', '加小满', '有什么用', '发我吧', '左边那个'],
  'sword-sale': ['驾照', '为什么出', '打字这么慢', '真人', '水母的剑'],
  'urgent-friend': ['材料费，是', '更胖的鸭子', '“收到', '没睡', '你们怎么去'],
}

/** One time in twenty a coin does better than this. */
const luck = 0.05

const cards = readQuickCards()

const cardOpenings = (language: Language): readonly Sample<Truth>[] =>
  cards.map((source) => {
    const { id, truth, setting, from, lines } = quickCardIn(source, language)
    return { kind: truth, unit: id, text: [setting, from, lines[0]?.text ?? ''].join('\n') }
  })

function caseOpening(id: string, truth: Truth, language: Language): Sample<Truth> {
  const { zh, en = zh } = compiledCase(id).files
  const tale = openTale(zh)
  const picks: number[] = []
  for (const word of caseOpenings[id] ?? []) {
    const options = tale.steps(truth, picks).at(-1)?.options ?? []
    const found = options.find(({ text }) => text.includes(word))
    if (found === undefined) throw new Error(`${id} has no option “${word}” there`)
    picks.push(found.index)
  }
  const steps = openTale(language === 'zh' ? zh : en).steps(truth, picks)
  const said = linesOf(steps).map(({ text }) => text)
  return { kind: truth, unit: id, text: said.join('\n') }
}

test('every case has its opening here', () => {
  expect(Object.keys(caseOpenings).sort()).toEqual([...caseIds('stories')].sort())
})

describe.each(languages)('openings in %s', (language) => {
  test('of a case are the same in both truths', () => {
    for (const id of Object.keys(caseOpenings)) {
      const [scam, genuine] = truths.map((truth) => caseOpening(id, truth, language).text)
      expect(scam).toBe(genuine)
      expect((scam ?? '').length).toBeGreaterThan(100)
    }
  })

  test('are not told apart by a machine that counts pairs of characters', () => {
    const stories = Object.keys(caseOpenings).flatMap((id) =>
      truths.map((truth) => caseOpening(id, truth, language)),
    )
    const samples = [...cardOpenings(language), ...stories]
    const right = leaveOneOut(samples, truths)
    expect(right).toBeLessThan(beyondChance(samples.length, luck))
  })

  // Some cards begin alike and end unlike; such a pair would mislead the machine about one another.
  test('of a family are not told apart by what the other families have taught it', () => {
    const samples = cardOpenings(language).map((one, i) => ({
      ...one,
      unit: cards[i]?.family ?? one.unit,
    }))
    expect(leaveOneOut(samples, truths) / samples.length).toBeLessThanOrEqual(0.6)
  })
})

/** What one sees without reading: none of it may be a short cut. */
const cues: Readonly<Record<string, (text: string) => number>> = {
  length: (text) => text.length,
  exclamations: (text) => count(text, /[!！]/gu),
  questions: (text) => count(text, /[?？]/gu),
  addresses: (text) => count(text, /\.invalid/gu),
  digits: (text) => count(text, /\d/gu),
  'sums of money': (text) => count(text, /¥|元|块|yuan|\d\s?00\b/giu),
  'masked numbers': (text) => count(text, /••••/gu),
  'sender in brackets': (text) => count(text, /[【[]/gu),
  hurry: (text) =>
    count(
      text,
      /今晚|今天|今日|马上|赶紧|尽快|抓紧|截止|前\b|快|急|最后|只剩|过时|过期|到期|tonight|today|quick|hurry|soon|urgent|last|only|before|close|end of|left\b/giu,
    ),
  politeness: (text) => count(text, /您|请|麻烦|不好意思|please|sorry|thank/giu),
  'slips of the pen': (text) =>
    count(text, /\b(its|im|cant|dont|ill|u|pls|acct|shes)\b|再吗|到帐| {1}(?=\p{Script=Han})/giu),
}

const count = (text: string, what: RegExp) => text.match(what)?.length ?? 0

describe.each(languages)('no surface of a quick card in %s gives it away', (language) => {
  const openings = cardOpenings(language)
  const whole: readonly Sample<Truth>[] = cards.map((source) => {
    const { id, truth, lines } = quickCardIn(source, language)
    return { kind: truth, unit: id, text: lines.map(({ text }) => text).join('\n') }
  })

  test.each(Object.keys(cues))('%s', (name) => {
    const cue = cues[name] ?? (() => 0)
    for (const [what, texts] of [
      ['openings', openings],
      ['all lines', whole],
    ] as const) {
      const of = (truth: Truth) =>
        texts.filter(({ kind }) => kind === truth).map(({ text }) => cue(text))
      const area = areaUnder(of('scam'), of('genuine'))
      expect(Math.abs(area - 0.5), `${name} of ${what}`).toBeLessThanOrEqual(0.2)
    }
  })
})
