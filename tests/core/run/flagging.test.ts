import { describe, expect, test } from 'vitest'
import { flagMarks } from '../../../src/core/run/flagging.ts'
import { play } from '../../../src/core/run/play.ts'
import { recordOf } from '../../../src/core/run/record.ts'
import type { Act, Run } from '../../../src/core/run/run.ts'
import { openTale } from '../../../src/core/story/story.ts'
import type { FlagId, Truth } from '../../../src/core/story/tags.ts'
import { tiny, tinyCard } from '../story/tiny.ts'

// Line 2 is said in both truths; from line 4 on they part.
const tale = openTale(
  tiny(`VAR truth = "scam"
雨点敲着窗。# flag: knows-me
客服：您好，尾号 4471 的包裹破损了。# call: talk 客服 # flag: knows-me
* [“怎么赔？” # move: comply] -> asked
* [挂断 # move: refuse # at: hangup] -> gone
=== asked ===
{truth == "scam": -> bait}
客服：订单里点一下，急的话我等您。# chain: trust # flag: pay-first
* [“好。” # move: comply] -> gone
* [挂断 # move: refuse # at: hangup] -> gone
=== bait ===
客服：先付 500 元保证金。# chain: trust # flag: pay-first
* [“行。” # move: comply] -> more
* [挂断 # move: refuse # at: hangup] -> late
=== more ===
客服：再付 500 元。# flag: pay-first
* [付 # move: pay] -> gone
* [挂断 # move: refuse # at: hangup] -> gone
=== late ===
客服：喂？先付的话还来得及。# flag: pay-first
* [拉黑 # move: refuse] -> gone
* [问小周 # move: ask] -> gone
=== gone ===
{truth == "scam": -> gone_scam}
你错过了。# end: missed
-> END
=== gone_scam ===
没有再响。# end: safe
-> END
`),
)

const flagged = (line: number, flag: FlagId): Act => ({ did: 'flag', line, flag })

function results(truth: Truth, acts: readonly (number | Act)[]) {
  const run: Run = {
    ...{ caseId: 'tiny', version: 'abc123', language: 'zh', truth },
    acts: acts.map((act) => (typeof act === 'number' ? { did: 'pick', option: act } : act)),
  }
  const { flags } = recordOf(play(tale, run), tinyCard)
  return flags.map(({ line, result }) => `${String(line.n)} ${result}`)
}

describe('what flags come to', () => {
  test('a line that both truths say is never missed, and a doubt about it is fair', () => {
    expect(results('scam', [1])).toEqual([])
    expect(results('scam', [flagged(1, 'knows-me'), 1])).toEqual(['1 fair'])
    expect(results('genuine', [flagged(1, 'knows-me'), 1])).toEqual(['1 fair'])
  })

  test('a line that tells them apart is hit, near or missed', () => {
    expect(results('scam', [0, 0, 1])).toEqual(['3 missed', '5 missed'])
    expect(results('scam', [0, flagged(3, 'pay-first'), 0, 1])).toEqual(['3 hit', '5 missed'])
    expect(results('scam', [0, flagged(3, 'knows-me'), 0, 1])).toEqual(['3 near', '5 missed'])
  })

  test('what came after the player had broken off is not missed', () => {
    expect(results('scam', [0, 1, 0])).toEqual(['3 missed'])
    // It still counts for who noticed.
    expect(results('scam', [0, 1, flagged(4, 'pay-first'), 0])).toEqual(['3 missed', '4 hit'])
  })

  test('a flag taken back leaves a missed one', () => {
    const back: Act = { did: 'unflag', line: 3 }
    expect(results('scam', [0, flagged(3, 'pay-first'), back, 1, 0])).toEqual(['3 missed'])
  })

  test('what both truths say is not missed where they have parted by another way', () => {
    const late = openTale(
      tiny(`VAR truth = "scam"
VAR paid = false
小周：有个码。# to: dorm
+ [看一眼 # move: ask] -> look
* [不看 # move: stall] -> knock
=== look ===
{truth == "scam": 小周：付给一个人的。|小周：付给学校的。}
{truth == "scam":
  ~ paid = true
}
-> knock
=== knock ===
客服：我在急诊，尾号 4471。# call: talk 客服 # flag: knows-me
{paid: 客服：再付一回。# flag: pay-first}
* [“怎么了？” # move: comply] -> gone
=== gone ===
没有再响。# end: lost
-> END
`),
    )
    const missed = (option: number) => {
      const acts = [option, 0].map((pick) => ({ did: 'pick', option: pick }) as const)
      const run = {
        caseId: 'tiny',
        version: 'abc123',
        language: 'zh',
        truth: 'scam',
        acts,
      } as const
      return recordOf(play(late, run), tinyCard).flags.map(({ line }) => line.text)
    }
    expect(missed(0)).toEqual(['再付一回。'])
    expect(missed(1)).toEqual([])
  })

  test('on an innocent line it is false; in the genuine half a doubt is fair and none is missed', () => {
    expect(results('genuine', [0, 1])).toEqual([])
    expect(results('genuine', [0, flagged(3, 'pay-first'), 1])).toEqual(['3 fair'])
  })

  test('narration and the player’s own words count for nothing, in old runs too', () => {
    expect(results('scam', [flagged(0, 'knows-me'), 1])).toEqual([])
    expect(results('scam', [0, flagged(2, 'pay-first'), 1, 0])).toEqual(['3 missed'])
  })

  test('an innocent line of somebody else is told as such', () => {
    const run: Run = {
      ...{ caseId: 'tiny', version: 'abc123', language: 'zh', truth: 'scam' },
      acts: [{ did: 'pick', option: 1 }],
    }
    const played = play(tale, run)
    const raised = new Map([[1, 'pay-first' as const]])
    const lines = played.lines.map((line) => ({ ...line, flags: [] }))
    const marks = flagMarks({ ...played, lines, raised }, tinyCard, Infinity)
    expect(marks.map(({ result }) => result)).toEqual(['false'])
  })
})
