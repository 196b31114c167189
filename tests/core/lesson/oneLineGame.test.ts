import { describe, expect, test } from 'vitest'
import { oneLineGame } from '../../../src/core/lesson/oneLineGame.ts'
import { Misfit } from '../../../src/core/story/step.ts'
import { openTale } from '../../../src/core/story/story.ts'
import { parcel, tiny } from '../story/tiny.ts'
import { compiledCase } from '../../library.ts'

const tale = openTale(tiny(parcel))
const [look, ask, comply, hangUp] = [0, 1, 2, 3]

describe('one line only', () => {
  test('shows the line that wants an answer, and what led to it', () => {
    const { line, before } = oneLineGame(tale, 'scam', [ask], [look, comply])
    expect(line?.text).toBe('我姓刘。')
    expect(before.map(({ text }) => text)).toEqual([
      '雨点敲着窗。',
      '您好，尾号 4471 的包裹破损了。',
      '你哪位？',
    ])
  })

  test('says what each answer does: in words, in facts, and what it is worth', () => {
    const { answers } = oneLineGame(tale, 'scam', [], [look, ask, comply, hangUp])
    expect(answers.map(({ verdict }) => verdict)).toEqual(['best', 'fine', 'risky', 'best'])
    expect(answers.map(({ effects }) => effects.map(({ did }) => did))).toEqual([
      ['left-call', 'settled'],
      ['went-on'],
      ['went-on'],
      ['ended'],
    ])
    expect(answers[0]?.follows.map(({ text }) => text)).toEqual(['状态：运输中'])
  })

  test('counts the money, and names the ending in the language it is told in', () => {
    const { answers } = oneLineGame(tale, 'scam', [comply], [0, 1])
    expect(answers.map(({ effects }) => effects)).toEqual([
      [
        { did: 'paid', amount: 500 },
        { did: 'ended', ending: '钱没了' },
      ],
      [{ did: 'ended', ending: '查清了' }],
    ])
  })

  test('the same answer to the real one does something else', () => {
    const { answers } = oneLineGame(tale, 'genuine', [], [hangUp])
    expect(answers[0]?.effects).toEqual([{ did: 'ended', ending: '错过了' }])
    expect(answers[0]?.verdict).toBe('missed')
  })

  test('an answer that is not there is a misfit', () => {
    expect(() => oneLineGame(tale, 'scam', [], [9])).toThrow(Misfit)
  })

  test('of a whole case: a code read out costs what the message said', () => {
    const { zh } = compiledCase('parcel-claim').files
    const road = [0, 0, 12, 13, 11, 12, 11, 11, 11, 12]
    const { line, answers } = oneLineGame(openTale(zh), 'scam', road, [10, 11, 12])
    expect(line?.text).toContain('念给我')
    expect(answers[2]?.effects).toEqual([
      { did: 'paid', amount: 1980 },
      { did: 'gave', secret: 'code' },
    ])
    expect(answers[1]?.effects.map(({ did }) => did)).toContain('stopped-sharing')
  })
})
