import { describe, expect, test } from 'vitest'
import { boosterDays } from '../../src/core/log/boosters.ts'
import { boostersEn } from '../../src/words/en/boosters.ts'
import { boostersZh } from '../../src/words/zh/boosters.ts'
import { helpEn } from '../../src/words/en/help.ts'
import { helpZh } from '../../src/words/zh/help.ts'
import { pledgeEn } from '../../src/words/en/pledge.ts'
import { pledgeZh } from '../../src/words/zh/pledge.ts'

const chinese = [boostersZh, helpZh, pledgeZh]
const english = [boostersEn, helpEn, pledgeEn]
const han = /\p{Script=Han}/u

function sentencesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(sentencesOf)
    : []
}

describe('the words of pledge, help and coming back', () => {
  test('are as many in English as in Chinese, and none is empty', () => {
    const [zh, en] = [sentencesOf(chinese), sentencesOf(english)]
    expect(en).toHaveLength(zh.length)
    expect([...zh, ...en].filter((text) => text.trim() === '')).toEqual([])
  })

  test('are in English but for the name of the app and of the game', () => {
    const text = sentencesOf(english).map((one) => one.replace('国家反诈中心', ''))
    expect(text.filter((one) => han.test(one))).toEqual([...pledgeEn.sheet.seal])
  })

  test('name no phone number but the public ones, no link, and blame nobody', () => {
    const all = sentencesOf([...chinese, ...english])
    const numbers = all.flatMap((text) => text.match(/\d{3,}(?![-\d])/g) ?? [])
    expect(new Set(numbers)).toEqual(new Set(['110', '96110', '12381', '200']))
    expect(all.filter((text) => /https?:|www\.|\.com|\.cn/.test(text))).toEqual([])
    expect(all.filter((text) => /上当|轻信|太傻|stupid|gullible|fell for/i.test(text))).toEqual([])
  })

  test('have a line for every booster', () => {
    for (const words of [boostersZh, boostersEn]) {
      expect(Object.keys(words.line)).toHaveLength(boosterDays.length)
      expect(Object.keys(words.nth)).toHaveLength(boosterDays.length)
    }
  })
})
