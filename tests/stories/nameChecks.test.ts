// A word for what is drawn or filed elsewhere, and stands for nothing there is.
import { describe, expect, test } from 'vitest'
import { familyIds } from '../../src/core/story/families.ts'
import { card, ink, lineOf, told } from './small.ts'

const swap = (from: string, to: string) => {
  expect(ink).toContain(from)
  return ink.replace(from, to)
}
const all = (findings: readonly string[]) => findings.join('\n')

describe('on the card', () => {
  test.each([
    [
      'a face nobody drew',
      card.replace('face: zhou', 'face: zhuo'),
      'there is no face "zhuo"; did you mean "zhou"?',
    ],
    [
      'a voice nobody made',
      card.replace('voice: agent-a', 'voice: agent-x'),
      'there is no voice "agent-x"; did you mean "agent-a"?',
    ],
    [
      'a backroom nobody drew',
      card.replace('backroom: courier-office', 'backroom: courier-offices'),
      'there is no backroom "courier-offices"; did you mean "courier-office"?',
    ],
    [
      'an app nobody drew',
      card.replace('apps: { shop:', 'apps: { bank: { zh: 银行, en: Bank }, shop:'),
      'there is no app "bank"; use one of: shop, chat, or draw assets/phone/app-bank.svg',
    ],
    [
      'a page of an app nobody drew',
      card.replace('balance:', 'pages: { bank.home: { zh: 首页, en: Home } }\nbalance:'),
      'there is no app "bank"',
    ],
    [
      'a family that is not in the table',
      card.replace('family: fake-cs', 'family: fake-police-call'),
      'there is no family "fake-police-call"; did you mean "fake-police"?',
    ],
    [
      'a family like no other',
      card.replace('family: fake-cs', 'family: tiny\nfamilyName: { zh: 小类, en: Tiny }'),
      `there is no family "tiny"; use one of: ${familyIds.join(', ')}`,
    ],
    [
      'a name for a family that has one',
      card.replace('family: fake-cs', 'family: fake-cs\nfamilyName: { zh: 小类, en: Tiny }'),
      'the family "fake-cs" is called "购物与快递来电" already; take this line out',
    ],
  ])('%s', (_, spoilt, what) => {
    expect(spoilt).not.toBe(card)
    const found = told({ card: spoilt }).find((text) => text.includes(what))
    expect(found).toMatch(/^stories\/small\/card\.yaml:\d+/)
  })
})

describe('in the script', () => {
  test('what is told of a name is told at its own line of the card', () => {
    const spoilt = card.replace('backroom: courier-office', 'backroom: courier-offices')
    const line = lineOf(spoilt, 'courier-offices')
    expect(all(told({ card: spoilt }))).toContain(
      `stories/small/card.yaml:${String(line)} there is`,
    )
  })

  test.each([
    ['picture: noodels', 'there is no picture "noodels"; did you mean "noodles"?'],
    ['clip: radio 6', 'there is no clip "radio"; use one of: voice, video'],
    ['screen: shop.oders', 'there is no page "shop.oders"; did you mean "shop.orders"?'],
    ['place: attic', 'there is no place "attic"; use one of: dorm-night, or draw the folder'],
    ['place: ../attic', '"place: ../attic" is no name; write a name in small letters'],
    ['screen: nowhere', 'screen "nowhere" is unknown; use lock, home, call'],
  ])('%s, nobody drew', (tag, what) => {
    const spoilt = swap('客服：我姓刘。', `客服：我姓刘。 # ${tag}`)
    const line = String(lineOf(spoilt, tag))
    expect(all(told({ ink: spoilt }))).toMatch(
      new RegExp(`stories/small/case\\.ink:${line}:\\d+ ${what.replace(/[.?()]/g, '\\$&')}`),
    )
  })

  test('a page the card names is as good as one the phone has', () => {
    const paged = swap('客服：我姓刘。', '客服：我姓刘。 # screen: shop.faq')
    expect(all(told({ ink: paged }))).toContain('or call it something on the card: pages: {')
    const pages = card.replace(
      'balance:',
      'pages: { shop.faq: { zh: 常见问题, en: FAQ } }\nbalance:',
    )
    expect(all(told({ ink: paged, card: pages }))).not.toContain('shop.faq')
  })

  test('a picture and a place nobody drew', () => {
    const spoilt = swap('客服：我姓刘。', '客服：我姓刘。 # picture: receipt')
    expect(all(told({ ink: spoilt }))).toContain(
      'there is no picture "receipt"; use one of: noodles, or draw assets/phone/receipt.svg',
    )
  })
})
