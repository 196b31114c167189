import { expect, test } from 'vitest'
import { play } from '../../../src/core/run/play.ts'
import { recordOf } from '../../../src/core/run/record.ts'
import { openTale } from '../../../src/core/story/story.ts'
import type { Truth } from '../../../src/core/story/tags.ts'
import { tiny, tinyCard } from '../story/tiny.ts'

/** Everything that can be taken, and everything that undoes it; picked in any order. */
const ways = {
  pay: '# money: -500',
  refund: '# money: 500',
  borrow: '# money: 2000 # debt: 2000',
  sendLoan: '# money: -2000',
  repay: '# money: -2000 # debt: -2000',
  repayHalf: '# money: -1000 # debt: -1000',
  passOn: '# passed: 300',
  post: '# loss: goods',
  back: '# undone: goods',
  password: '# secret: password',
  regain: '# undone: account',
  share: '# secret: screen # share: on',
  cut: '# share: off',
  name: '# secret: name',
  code: '# secret: code',
  id: '# secret: id',
  lock: '# freeze',
  hurt: '# loss: friend',
  talk: '# undone: friend',
}
type Way = keyof typeof ways
const names = Object.keys(ways) as readonly Way[]
const ink = `VAR truth = "scam"
客服：您好。# call: talk 客服
- (open)
${names.map((name) => `+ [${name} # move: comply]\n  做了。${ways[name]}\n  -> open`).join('\n')}
+ [走 # move: refuse] -> over
=== over ===
雨停了。# end: safe
-> END
`
const tale = openTale(tiny(ink))

/** What was lost by these, as in "money" or "remote undone". */
function lostBy(did: readonly Way[], truth: Truth = 'scam'): readonly string[] {
  const acts = [...did.map((way) => names.indexOf(way)), names.length].map(
    (option) => ({ did: 'pick', option }) as const,
  )
  const run = { caseId: 'tiny', version: 'abc123', language: 'zh', truth, acts } as const
  const { losses, lost } = recordOf(play(tale, run), tinyCard)
  expect(lost).toBe(losses.length > 0)
  return losses.map(({ kind, undone }) => (undone ? `${kind} undone` : kind))
}

test.each<readonly [readonly Way[], readonly string[]]>([
  [[], []],
  [['pay'], ['money']],
  [['pay', 'refund'], []],
  [['borrow', 'sendLoan'], ['debt']],
  [['borrow', 'repay'], ['debt undone']],
  [['borrow', 'repay', 'borrow'], ['debt']],
  [['borrow', 'repayHalf'], ['debt']],
  [['borrow', 'repayHalf', 'repayHalf'], ['debt undone']],
  [['borrow', 'borrow', 'repay'], ['debt']],
  [['passOn'], ['passed']],
  [['post'], ['goods']],
  [['post', 'back'], ['goods undone']],
  [['password'], ['account']],
  [['password', 'regain'], ['account undone']],
  [['share'], ['remote']],
  [['share', 'cut'], ['remote undone']],
  [['share', 'cut', 'share'], ['remote']],
  [
    ['share', 'pay', 'cut'],
    ['money', 'remote'],
  ],
  [['name'], ['secrets undone']],
  [
    ['name', 'pay'],
    ['money', 'secrets'],
  ],
  [['code'], ['secrets']],
  [['code', 'lock'], ['secrets undone']],
  [['lock', 'code'], ['secrets']],
  [
    ['code', 'pay', 'lock'],
    ['money', 'secrets'],
  ],
  [['id', 'lock'], ['secrets']],
  [['hurt'], ['friend']],
  [['hurt', 'talk'], ['friend undone']],
])('%j: %j', (did, lost) => {
  expect(lostBy(did)).toEqual(lost)
})

test('whoever is genuine takes nothing', () => {
  expect(lostBy(['pay', 'code', 'id', 'share', 'passOn', 'hurt'], 'genuine')).toEqual([])
})

test('a loss of many kinds is told in one order', () => {
  expect(lostBy(['hurt', 'id', 'share', 'borrow', 'pay', 'cut'])).toEqual([
    ...['debt', 'remote', 'secrets', 'friend'],
  ])
})
