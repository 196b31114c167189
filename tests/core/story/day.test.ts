// The next day, a week later: what a story may say, and what then knows its day.
import { expect, test } from 'vitest'
import { openTale } from '../../../src/core/story/story.ts'
import { linesOf } from '../../../src/core/story/step.ts'
import { tiny, tinyCard } from './tiny.ts'

const told = (ink: string) => {
  const tale = openTale(
    tiny(`VAR truth = "scam"\n${ink}\n你放下手机。# end: safe\n-> END\n`, tinyCard),
  )
  const steps = tale.steps('scam', [])
  const view = steps.at(-1)?.view
  if (view === undefined) throw new Error('nothing was told')
  return { lines: linesOf(steps), view }
}

test('what comes after a night knows its day, and the hour may be any', () => {
  const { lines, view } = told(`通知：您的卡支出 10 元。 # app: wallet # time: 21:40
天亮了。 # time: 20:30 # day: 1
一个星期没有动静。 # day: 7 # time: 09:00 # money: -10`)
  expect(lines.map(({ at, day = 0, later = 0 }) => [at, day, later])).toEqual([
    ['21:40', 0, 0],
    ['20:30', 1, 1],
    ['09:00', 8, 7],
    ['09:00', 8, 0],
  ])
  expect(view).toMatchObject({ day: 8, time: '09:00', entries: [{ at: '09:00', day: 8 }] })
})

test('a day whose hour is not told has none, rather than the night before’s', () => {
  const { lines } = told('夜里。 # time: 23:00\n天亮了。 # day: 1')
  expect(lines[1]?.at).toBeUndefined()
})

test.each(['0', '-1', 'tomorrow', '1.5', '400', ''])('“day: %s” is no number of days', (word) => {
  expect(() => told(`天亮了。 # day: ${word}`)).toThrow(/day/)
})

test('what nobody says, sent into a thread, is what the chat itself says there', () => {
  const { lines } = told('群主已解散该群。 # to: dorm')
  expect(lines[0]).toMatchObject({ channel: { on: 'thread', thread: 'dorm' } })
  expect(lines[0]?.speaker).toBeUndefined()
  expect(() => told('群主已解散该群。 # to: team')).toThrow(/team/)
})
