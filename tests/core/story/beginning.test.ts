import { describe, expect, test, vi } from 'vitest'
import { beginningOf, begun } from '../../../src/core/story/beginning.ts'
import { openTale } from '../../../src/core/story/story.ts'
import { caseIds } from '../../../src/workshop/compile/compile.ts'
import { fileIn } from '../../library.ts'
import { parcel, tiny } from './tiny.ts'

const file = tiny(parcel)
const tale = openTale(file)
const { id, version, language, card } = file
const playbill = { id, version, language, card }

describe('how a case begins, before its script has come', () => {
  test('is the first step of both truths, and the rest follows when it is sent for', async () => {
    const beginning = beginningOf(tale, playbill)
    if (beginning === undefined) throw new Error('the truths begin alike')
    const send = vi.fn(() => Promise.resolve(tale))
    // As it comes from the build: text.
    const early = begun(JSON.parse(JSON.stringify(beginning)) as typeof beginning, send)
    for (const truth of ['scam', 'genuine'] as const) {
      expect(early.steps(truth, [])).toEqual(tale.steps(truth, []))
      expect(early.parting(truth, [])).toEqual(tale.parting(truth, []))
    }
    expect(() => early.steps('scam', [0])).toThrow('has not come yet')
    expect(send).not.toHaveBeenCalled()
    await Promise.all([early.whole?.(), early.whole?.()])
    expect(send).toHaveBeenCalledOnce()
    expect(early.steps('scam', [0])).toEqual(tale.steps('scam', [0]))
    expect(early.parting('scam', [0])).toEqual(tale.parting('scam', [0]))
  })

  test('is not told early where the truths do not begin alike', () => {
    const apart = parcel.replace('雨点敲着窗。', '{truth == "scam": 雨点敲着窗。 | 月亮很亮。 }')
    expect(beginningOf(openTale(tiny(apart)), playbill)).toBeUndefined()
  })

  test.each(caseIds('stories'))('%s begins so', (id) => {
    for (const language of ['zh', 'en'] as const) {
      const shipped = fileIn(id, language)
      expect(beginningOf(openTale(shipped), shipped)).toBeDefined()
    }
  })
})
