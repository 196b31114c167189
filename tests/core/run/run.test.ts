import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withAct } from '../../../src/core/run/play.ts'
import { sureness } from '../../../src/core/run/judgement.ts'
import { readRun, rewound, writeRun, type Act, type Run } from '../../../src/core/run/run.ts'
import { flags, languages, truths } from '../../../src/core/story/tags.ts'

/** Small as in every story, around where a run writes more digits, and any at all. */
const number: fc.Arbitrary<number> = fc.oneof(
  fc.nat({ max: 35 }),
  fc.constantFrom(35, 36, 1295, 1296, 36 ** 3, Number.MAX_SAFE_INTEGER),
  fc.maxSafeNat(),
)
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ did: fc.constant('pick' as const), option: number }),
  fc.record({
    did: fc.constant('flag' as const),
    line: number,
    flag: fc.constantFrom(...flags),
  }),
  fc.record({ did: fc.constant('unflag' as const), line: number }),
  fc.record({
    did: fc.constant('predict' as const),
    truth: fc.constantFrom(...truths),
    sure: fc.constantFrom(...sureness),
  }),
  fc.record({ did: fc.constant('deal' as const), card: number }),
)
const run: fc.Arbitrary<Run> = fc.record({
  caseId: fc.constantFrom('parcel-claim', 'tiny'),
  version: fc.constantFrom('9f3c21', 'abc'),
  language: fc.constantFrom(...languages),
  truth: fc.constantFrom(...truths),
  acts: fc.array(act, { maxLength: 60 }),
})
const sample: Run = {
  caseId: 'parcel-claim',
  version: '9f3c21',
  language: 'zh',
  truth: 'scam',
  acts: [
    { did: 'pick', option: 0 },
    { did: 'flag', line: 3, flag: 'knows-me' },
    { did: 'pick', option: 2 },
    { did: 'predict', truth: 'scam', sure: 80 },
  ],
}

describe('a run as text', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(run, (one) => {
        expect(readRun(writeRun(one))).toEqual({ ok: true, run: one })
      }),
    )
  })

  test('stays within an address: letters, digits, hyphens and dots', () => {
    fc.assert(fc.property(run, (one) => /^[A-Za-z0-9.-]*$/.test(writeRun(one))))
  })

  test('says what it always said: runs that were saved and sent go on being read', () => {
    const acts: readonly Act[] = [
      { did: 'pick', option: 0 },
      { did: 'flag', line: 3, flag: 'knows-me' },
      { did: 'pick', option: 35 },
      { did: 'flag', line: 1295, flag: 'after-freeze' },
      { did: 'unflag', line: 1295 },
      { did: 'predict', truth: 'scam', sure: 80 },
    ]
    expect(writeRun({ ...sample, acts })).toBe('1.parcel-claim.9f3c21.zh.0F030bzFzz1bUzzPs2.4x1gt')
    const cards: readonly Act[] = [
      { did: 'deal', card: 0 },
      { did: 'deal', card: 1295 },
      { did: 'predict', truth: 'genuine', sure: 50 },
    ]
    const round = { ...sample, caseId: 'cards-six', language: 'en', truth: 'genuine' } as const
    expect(writeRun({ ...round, acts: cards })).toBe('1.cards-six.9f3c21.en.D00DzzPg0.j4nno')
  })

  test('forty decisions fit in 80 characters', () => {
    const acts = Array.from({ length: 40 }, (): Act => ({ did: 'pick', option: 3 }))
    expect(writeRun({ ...sample, acts }).length).toBeLessThanOrEqual(80)
  })

  test('does not name the truth, and twins differ only in the seal', () => {
    const scam = writeRun(sample)
    const genuine = writeRun({ ...sample, truth: 'genuine' })
    expect(scam.split('.').slice(0, 5)).toEqual(genuine.split('.').slice(0, 5))
    expect(scam).not.toBe(genuine)
  })

  test('one changed letter is noticed', () => {
    const text = writeRun(sample)
    const acts = text.split('.')[4] ?? ''
    const changed = text.replace(`.${acts}.`, `.${acts.replace(/^0/, '1')}.`)
    expect(changed).not.toBe(text)
    expect(readRun(changed)).toEqual({ ok: false, fault: 'seal' })
  })

  test.each([
    ['', 'shape'],
    ['hello', 'shape'],
    ['2.parcel-claim.abc.zh.0.00000', 'shape'],
    [`1.parcel-claim.abc.zh.${'0'.repeat(5000)}.00000`, 'shape'],
    ['1.../../etc.abc.zh.0.00000', 'shape'],
    ['1.Parcel.abc.zh.0.00000', 'case'],
    ['1.parcel-claim..zh.0.00000', 'version'],
    ['1.parcel-claim.abc.fr.0.00000', 'language'],
    ['1.parcel-claim.abc.zh.F0.00000', 'acts'],
    ['1.parcel-claim.abc.zh.F00zz.00000', 'acts'],
    ['1.parcel-claim.abc.zh.X9X.00000', 'acts'], // one run, one text
    ['1.parcel-claim.abc.zh.UX0zzX.00000', 'acts'],
    [`1.parcel-claim.abc.zh.X${'z'.repeat(11)}X.00000`, 'acts'], // no exact number any more
    ['1.parcel-claim.abc.zh.0.00000', 'seal'],
  ])('%j is refused for its %s', (text, fault) => {
    expect(readRun(text)).toEqual({ ok: false, fault })
  })

  test('anything at all is read or refused, never thrown at', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !readRun(text).ok))
  })
})

describe('a flag raised and taken back', () => {
  const raise: Act = { did: 'flag', line: 3, flag: 'knows-me' }
  const lower: Act = { did: 'unflag', line: 3 }
  const after = (...acts: readonly Act[]) => acts.reduce(withAct, { ...sample, acts: [] }).acts
  const pick: Act = { did: 'pick', option: 0 }

  test('before the next decision leaves nothing behind, however often', () => {
    const other: Act = { did: 'flag', line: 4, flag: 'knows-me' }
    const often = Array.from({ length: 2000 }, () => [raise, lower])
    expect(after(pick, ...often.flat(), other)).toEqual([pick, other])
  })

  test('after a decision is kept: until then it was up', () => {
    expect(after(raise, pick, lower)).toEqual([raise, pick, lower])
  })
})

describe('rewinding', () => {
  test('goes back to before a pick, keeping the flags raised until then', () => {
    expect(rewound(sample, 1).acts).toEqual(sample.acts.slice(0, 2))
    expect(rewound(sample, 0).acts).toEqual([])
  })

  test('forgets the prediction', () => {
    expect(rewound(sample, 2).acts).toEqual(sample.acts.slice(0, 3))
  })
})
