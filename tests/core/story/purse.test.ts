// A bank beside the wallet, and what came and went in each.
import { expect, test } from 'vitest'
import { takenIn } from '../../../src/core/run/deeds.ts'
import { play } from '../../../src/core/run/play.ts'
import { recordOf } from '../../../src/core/run/record.ts'
import { entriesIn, isLocked, leftIn, type Purse } from '../../../src/core/story/purse.ts'
import { openTale } from '../../../src/core/story/story.ts'
import { moneyIn } from '../../../src/core/story/view.ts'
import { tiny, tinyCard } from './tiny.ts'

const card = { ...tinyCard, balance: 80, bank: 1000, whom: { du: '杜＊' } }
const story = `VAR truth = "scam"
客服：您好。# call: talk 客服 # time: 20:00
* [“怎么转？” # move: pay]
- 到账了。# bank: 6000 # whom: du # debt: 6000
转走了。# bank: -6380 # whom: 客服 # time: 20:10
* [还了它 # move: verify]
- 零钱也给了。# money: -30 # whom: 小周
第二天。# bank: 380 # whom: du # day: 1 # time: 08:00 # freeze # end: lost
-> END
`
const tale = openTale(tiny(story, card))

function after(...picks: readonly number[]) {
  const acts = picks.map((option) => ({ did: 'pick', option }) as const)
  const run = { caseId: 'tiny', version: 'abc123', language: 'zh', truth: 'scam', acts } as const
  const played = play(tale, run)
  return { ...played, record: recordOf(played, card) }
}

test('each purse has its own balance, and lists with whom and when', () => {
  const { view } = after(0, 0)
  const told = (purse: Purse) =>
    entriesIn(view, purse).map(({ amount, whom, at, day = 0 }) => [amount, whom, at, day])
  expect(told('bank')).toEqual([
    [6000, 'du', '20:00', 0],
    [-6380, '客服', '20:10', 0],
    [380, 'du', '08:00', 1],
  ])
  expect(told('wallet')).toEqual([[-30, '小周', '20:10', 0]])
  expect([leftIn(view, 'bank'), leftIn(view, 'wallet'), moneyIn(view)]).toEqual([1000, 50, 1050])
})

test.each([[[]], [[0]], [[0, 0]]])('what came and went is what there is, after %j', (picks) => {
  const { view } = after(...picks)
  for (const [purse, before] of [
    ['bank', card.bank],
    ['wallet', card.balance],
  ] as const) {
    const moved = entriesIn(view, purse).reduce((sum, { amount }) => sum + amount, before)
    expect(leftIn(view, purse)).toBe(moved)
    expect(entriesIn(view, purse).at(-1)?.balance ?? moved).toBe(moved)
  }
})

test('a locked card locks the bank; with none, what is in the wallet', () => {
  const { view } = after(0, 0)
  expect([isLocked(view, 'bank'), isLocked(view, 'wallet')]).toEqual([true, false])
  const alone = { ...after().view, frozen: true }
  Reflect.deleteProperty(alone, 'bank')
  expect(isLocked(alone, 'wallet')).toBe(true)
})

test('the debrief counts both together', () => {
  expect(after(0).record).toMatchObject({ moneyLost: 380, debt: 6000, lost: true })
  expect(after(0, 0).record.moneyLost).toBe(30)
})

test('whom nobody knows is told', () => {
  const nobody = tiny(story.replace('whom: du', 'whom: duu'), card)
  expect(() => openTale(nobody).steps('scam', [0])).toThrow(/"whom: duu" is not on the card/)
})

test('a loan paid back is not gone, nor what goes as the card is locked', () => {
  const gone = (lines: string) => {
    const [first] = openTale(
      tiny(`VAR truth = "scam"\n${lines}\n完了。# end: lost\n-> END\n`, card),
    ).steps('scam', [])
    return takenIn(first?.beats ?? [])
  }
  expect(gone('还了。# money: -2000 # debt: -2000')).toBe(0)
  expect(gone('还了，还多给。# money: -2380 # debt: -2000')).toBe(380)
  expect(gone('锁着，没走成。# bank: -500 # freeze')).toBe(0)
  expect(gone('走了。# bank: -500\n才锁上。# freeze')).toBe(500)
  expect(gone('别人的来了。# money: 500\n又走了。# money: -500')).toBe(500)
})
