import { describe, expect, test } from 'vitest'
import type { CastMember } from '../../src/core/story/card.ts'
import { speechMs } from '../../src/core/story/pace.ts'
import { levels } from '../../src/sound/make/levels.ts'
import { syllablesOf } from '../../src/sound/make/speech.ts'
import { blip } from '../../src/sound/make/blip.ts'
import { momentary } from '../../src/sound/make/loudness.ts'
import { sampleRate } from '../../src/sound/make/signal.ts'
import { voices } from '../../src/core/story/tags.ts'
import { throatsOf } from '../../src/sound/make/voices.ts'
import { caseIds } from '../../src/workshop/compile/compile.ts'
import { talkOf, throats as everyThroat } from './all.ts'
import { centroidOf, decibels, shareBetween, spectrumOf, truePeakOf, same } from './hear.ts'
import { compiledCase } from '../library.ts'

const { cast } = compiledCase('parcel-claim').files.zh.card
const voiced = cast.filter(({ voice }) => voice !== undefined)
const throats = [...throatsOf(voiced)]

/** Two sounds side by side, whatever their loudness: 0 alike, 1 nothing in common. */
function apart(one: Float32Array, other: Float32Array): number {
  const [a, b] = [spectrumOf(one).powers, spectrumOf(other).powers]
  const dot = (x: readonly number[], y: readonly number[]) =>
    x.reduce((sum, power, k) => sum + Math.sqrt(power * (y[k] ?? 0)), 0)
  return 1 - dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b))
}

describe.each(throats)('the voice of %s', (_, throat) => {
  test.each([-1, 0, 1])('comes through the telephone at turn %i', (turn) => {
    const heard = blip({ ...throat, onPhone: true }, turn)
    expect(shareBetween(heard, 300, 3400)).toBeGreaterThan(0.9)
    expect(shareBetween(heard, 0, 200)).toBeLessThan(0.02)
    expect(shareBetween(heard, 5000, 12_000)).toBeLessThan(0.002)
  })

  test.each([true, false])(
    'starts and ends softly, the same each time; on the phone: %s',
    (onPhone) => {
      const heard = blip({ ...throat, onPhone }, 0)
      expect(Math.abs(heard[0] ?? 1)).toBeLessThan(0.001)
      expect(Math.abs(heard.at(-1) ?? 1)).toBeLessThan(0.001)
      expect(same(blip({ ...throat, onPhone }, 0), heard)).toBe(true)
    },
  )
})

describe.each(voices)('%s, talking', (id) => {
  test.each([true, false])('is as loud as everybody; on the phone: %s', (onPhone) => {
    const talk = talkOf(id, onPhone)
    expect(Math.abs(momentary(talk, sampleRate) - levels.voice)).toBeLessThan(1.5)
    expect(decibels(truePeakOf(talk))).toBeLessThan(-3)
  })
})

test('no two voices share pitch, vowel and pace: three semitones lie between any two', () => {
  const found = [...everyThroat]
  expect(found).toHaveLength(voices.length)
  for (const [id, one] of found) {
    for (const [other, theirs] of found) {
      if (id === other) continue
      const semitones = Math.abs(12 * Math.log2(one.hz / theirs.hz))
      expect(semitones, `${id} and ${other}`).toBeGreaterThan(3)
      const heard = [one, theirs].map((throat) =>
        centroidOf(blip({ ...throat, onPhone: false }, 0)),
      )
      expect(Math.abs((heard[0] ?? 0) - (heard[1] ?? 0)), `${id}, ${other}`).toBeGreaterThan(15)
    }
  }
})

test('a voice in the room is fuller than on the phone', () => {
  for (const [, throat] of throats) {
    const low = (onPhone: boolean) => shareBetween(blip({ ...throat, onPhone }, 0), 0, 300)
    expect(low(false)).toBeGreaterThan(2 * low(true))
  }
})

describe.each(caseIds('stories'))('the cast of %s', (id) => {
  const everybody = [...throatsOf(compiledCase(id).files.zh.card.cast)]
  const heard = everybody.map(([who, throat]) => ({
    who,
    throat,
    blip: blip({ ...throat, onPhone: true }, 0),
  }))

  test('has nobody who sounds like another, on the phone too', () => {
    for (const { who, throat, blip: one } of heard) {
      for (const { who: other, throat: theirs, blip: two } of heard) {
        if (who === other) continue
        const semitones = Math.abs(12 * Math.log2(throat.hz / theirs.hz))
        expect(semitones, `${who} and ${other}`).toBeGreaterThan(1.5)
        expect(apart(one, two), `${who} and ${other}`).toBeGreaterThan(0.15)
      }
    }
  })
})

test('a named voice belongs to the first who has it, whoever comes before them', () => {
  const cast: CastMember[] = [
    { id: '路人', name: '路人', role: 'contact' },
    { id: '总台', name: '总台', role: 'caller', voice: 'clerk' },
    { id: '专线', name: '专线', role: 'caller', voice: 'clerk' },
  ]
  const found = throatsOf(cast)
  expect([...found.keys()]).toEqual(['路人', '总台', '专线'])
  expect(found.get('总台')).toEqual(everyThroat.get('clerk'))
  expect(found.get('专线')?.hz).not.toBe(found.get('总台')?.hz)
})

test('those without a voice of their own get one each, the same every time', () => {
  const member = (id: string): CastMember => ({ id, name: id, role: 'caller' })
  const strangers = ['甲', '乙', '丙'].map(member)
  const found = throatsOf(strangers)
  expect(new Set([...found.values()].map(({ hz }) => hz)).size).toBe(3)
  expect(throatsOf(strangers)).toEqual(found)
})

describe('speech', () => {
  const throat = { syllable: 0.075, pace: 1 }
  const line = '同学您好，您尾号四四七一的包裹，在分拣中破损了。'

  test.each(['slow', 'normal', 'fast', 'tap'] as const)('at pace %s ends with the line', (pace) => {
    const lasts = throat.syllable * 1000
    const syllables = syllablesOf(line, 'zh', pace, throat)
    expect(syllables.length).toBeGreaterThan(5)
    const last = syllables.at(-1)?.atMs ?? Infinity
    expect(last + lasts).toBeLessThanOrEqual(speechMs(line, 'zh', pace))
    syllables.forEach(({ atMs, turn }, i) => {
      expect(Math.abs(turn)).toBeLessThanOrEqual(1)
      const before = syllables[i - 1]?.atMs ?? -Infinity
      expect(atMs - before).toBeGreaterThan(lasts)
    })
  })

  test('a quick tongue fits more in than a slow one', () => {
    const count = (pace: number) => syllablesOf(line, 'zh', 'slow', { ...throat, pace }).length
    expect(count(1.2)).toBeGreaterThan(count(0.85))
  })

  test('is silent at punctuation', () => {
    expect(syllablesOf('……！！，，。。', 'zh', 'normal', throat)).toEqual([])
    expect(syllablesOf('', 'en', 'normal', throat)).toEqual([])
  })

  test('turns as the letters do, the same every time', () => {
    const turns = syllablesOf(line, 'zh', 'normal', throat).map(({ turn }) => turn)
    expect(new Set(turns).size).toBeGreaterThan(3)
    expect(syllablesOf(line, 'zh', 'normal', throat).map(({ turn }) => turn)).toEqual(turns)
  })
})
