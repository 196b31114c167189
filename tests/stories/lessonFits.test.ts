// Whether a lesson can be given in its minutes: every line read, every hand counted, by one key.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkLesson } from '../../src/workshop/check/lesson/lessonCheck.ts'
import { fitFindings, pacesOf } from '../../src/workshop/check/lesson/lessonFits.ts'
import { compileCase } from '../../src/workshop/compile/compile.ts'
import { findingText } from '../../src/workshop/compile/finding.ts'
import { namedIn } from '../../src/workshop/compile/lessons.ts'

const named = namedIn('stories', [compileCase('stories', 'parcel-claim')])
const guide = readFileSync('stories/lessons/README.md', 'utf8')
const example = /^```yaml lesson\n([\s\S]*?)^```$/m.exec(guide)?.[1] ?? ''
const path = 'stories/lessons/mine.yaml'

function fits(yaml: string): readonly string[] {
  const { lesson, findings } = checkLesson({ id: 'mine', path, yaml }, named)
  if (lesson === undefined) throw new Error(findings.map(findingText).join('\n'))
  return fitFindings(pacesOf(lesson, named), { path, yaml }).map(findingText)
}

test('a lesson of cards alone is timed too', () => {
  const [head = ''] = example.split('items:')
  const cards = `items:
  - kind: cards
    name: { zh: 快卡, en: Cards }
    minutes: 8
    cards: [c-fake-cs-genuine, c-loan-scam]
`
  expect(
    fits(
      `${head}${cards}remember: [{ zh: 记住, en: Remember }]\nrefusals: [{ zh: 不, en: No thanks }]\n`,
    ),
  ).toEqual([])
})

test('hands are counted: on lines there is a second round, and a card has its bars', () => {
  const presses = (items: string) => {
    const [head = ''] = example.split('items:')
    const foot = `remember: [{ zh: 记住, en: Remember }]\nrefusals: [{ zh: 不, en: No thanks }]\n`
    const yaml = `${head}items:\n${items}${foot}`
    const { lesson } = checkLesson({ id: 'mine', path, yaml }, named)
    return lesson === undefined ? [] : pacesOf(lesson, named).map((pace) => pace.presses)
  }
  const name = 'name: { zh: 一项, en: One }, minutes: 4'
  const play = `  - { kind: play, ${name}, case: parcel-claim, truth: scam, road: [没空, 接听, 那现在怎么办], asks: [] }\n`
  const [, line] = presses(`${play}  - { kind: vote, ${name}, about: line }\n`)
  // Closed, once more and closed, shown: then the next item.
  expect(line).toBe(4)
  // Of each card its bars, then why.
  const cards = `  - { kind: cards, name: { zh: 快卡, en: Cards }, minutes: 8, cards: [c-loan-scam, c-rebate-scam] }\n`
  expect(presses(cards)).toEqual([5])
})

test('an item that takes longer than its minutes is named, with what it takes', () => {
  expect(fits(example)).toEqual([])
  const hurried = example
    .replace('minutes: 4', 'minutes: 0.5')
    .replace('minutes: 8', 'minutes: 4.5')
  const [found, ...others] = fits(hurried)
  expect(others).toEqual([])
  expect(found).toMatch(new RegExp(`^${path}:\\d+ .*0.5 分钟.*最少要 \\d`))
})
