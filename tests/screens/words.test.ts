import { expect, test } from 'vitest'
import { lessonWords } from '../../src/words/lessonWords.ts'
import { papersWords } from '../../src/words/papersWords.ts'
import { cardsEn } from '../../src/words/en/cards.ts'
import { cardsZh } from '../../src/words/zh/cards.ts'
import { en } from '../../src/words/en/words.ts'
import { zh } from '../../src/words/zh/words.ts'

/** Sentences that are empty on purpose: nothing was predicted; Chinese sentences need no space. */
const quiet = [
  'debrief.calibration.none.scam',
  'debrief.calibration.none.genuine',
  'summary.between',
]

function emptyOf(value: unknown, path: readonly string[] = []): readonly string[] {
  if (typeof value === 'function') return []
  if (typeof value === 'string') return value.trim() === '' ? [path.join('.')] : []
  if (typeof value !== 'object' || value === null) return [path.join('.')]
  return Object.entries(value).flatMap(([key, inner]) => emptyOf(inner, [...path, key]))
}

function sentencesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(sentencesOf)
    : []
}

test('every word of the pages exists in both languages', () => {
  expect(emptyOf(zh.screens).filter((path) => !quiet.includes(path))).toEqual([])
  expect(emptyOf(en.screens).filter((path) => !quiet.includes(path))).toEqual([])
  expect([...emptyOf(cardsZh), ...emptyOf(cardsEn)]).toEqual([])
  expect([...emptyOf(lessonWords), ...emptyOf(papersWords)]).toEqual([])
})

test('the English pages are in English but for the names of languages', () => {
  const { otherLanguage, settingsPage, ...rest } = en.screens
  expect(otherLanguage).toBe('中文')
  expect(settingsPage.languages.zh).toBe('中文')
  const trainers = [lessonWords.en, papersWords.en].flatMap(sentencesOf)
  const chinese = [...sentencesOf(rest), ...sentencesOf(cardsEn), ...trainers].filter((sentence) =>
    /\p{Script=Han}/u.test(sentence),
  )
  expect(chinese).toEqual([])
})

test('nobody who was deceived is called names', () => {
  const blame = /活该|太傻|愚蠢|轻信|贪心|上当|stupid|gullible|naive|fell for|your fault/i
  const all = [zh.screens, en.screens, cardsZh, cardsEn, lessonWords, papersWords].flatMap(
    sentencesOf,
  )
  expect(all.filter((sentence) => blame.test(sentence))).toEqual([])
})
