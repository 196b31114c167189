import { describe, expect, test } from 'vitest'
import type { CastMember } from '../../src/core/card.ts'
import { speechMs } from '../../src/core/pace.ts'
import { levels } from '../../src/sound/levels.ts'
import { syllablesOf } from '../../src/sound/speech.ts'
import { blip, blipSeconds, loudness } from '../../src/sound/synth.ts'
import { throatsOf } from '../../src/sound/voices.ts'
import { compileCase } from '../../src/workshop/compile.ts'
import { peakOf, shareBetween, spectrumOf } from './hear.ts'

const { cast } = compileCase('stories', 'parcel-claim').files.zh.card
const voiced = cast.filter(({ voice }) => voice !== undefined)
const throats = [...throatsOf(voiced)]

/** Two sounds side by side, whatever their loudness: 0 alike, 1 nothing in common. */
function apart(one: Float32Array, other: Float32Array): number {
  const [a, b] = [spectrumOf(one, 20), spectrumOf(other, 20)]
  const dot = (x: readonly number[], y: readonly number[]) =>
    x.reduce((sum, power, k) => sum + Math.sqrt(power * (y[k] ?? 0)), 0)
  return 1 - dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b))
}

describe.each(throats)('the voice of %s', (_, throat) => {
  test.each([-1, 0, 1])('comes through the telephone at turn %i', (turn) => {
    const heard = blip({ ...throat, onPhone: true }, turn)
    expect(shareBetween(heard, 300, 3400)).toBeGreaterThan(0.9)
    expect(shareBetween(heard, 0, 200)).toBeLessThan(0.05)
  })

  test.each([true, false])('is as loud as every other, on the phone: %s', (onPhone) => {
    const heard = blip({ ...throat, onPhone }, 0)
    expect(loudness(heard)).toBeCloseTo(levels.voice, 5)
    expect(peakOf(heard)).toBeLessThanOrEqual(0.9)
    expect(Math.abs(heard[0] ?? 1)).toBeLessThan(0.001)
    expect(Math.abs(heard.at(-1) ?? 1)).toBeLessThan(0.001)
    expect(blip({ ...throat, onPhone }, 0)).toEqual(heard)
  })
})

test('a voice in the room is fuller than on the phone', () => {
  for (const [, throat] of throats) {
    const low = (onPhone: boolean) => shareBetween(blip({ ...throat, onPhone }, 0), 0, 300)
    expect(low(false)).toBeGreaterThan(2 * low(true))
  }
})

test('no two of the cast sound alike on the phone', () => {
  for (const [who, throat] of throats) {
    const heard = blip({ ...throat, onPhone: true }, 0)
    for (const [other, theirs] of throats) {
      if (other === who) continue
      const distance = apart(heard, blip({ ...theirs, onPhone: true }, 0))
      expect(distance, `${who} and ${other}`).toBeGreaterThan(0.15)
    }
  }
})

test('those without a voice of their own get one each, the same every time', () => {
  const member = (id: string): CastMember => ({ id, name: id, role: 'caller' })
  const strangers = ['甲', '乙', '丙'].map(member)
  const found = throatsOf(strangers)
  expect(new Set([...found.values()].map(({ hz }) => hz)).size).toBe(3)
  expect(throatsOf(strangers)).toEqual(found)
})

describe('speech', () => {
  const line = '同学您好，您尾号四四七一的包裹，在分拣中破损了。'

  test.each(['slow', 'normal', 'fast', 'tap'] as const)('at pace %s ends with the line', (pace) => {
    const syllables = syllablesOf(line, 'zh', pace)
    expect(syllables.length).toBeGreaterThan(5)
    const last = syllables.at(-1)?.atMs ?? Infinity
    expect(last + blipSeconds * 1000).toBeLessThanOrEqual(speechMs(line, 'zh', pace))
    syllables.forEach(({ atMs, turn }, i) => {
      expect(Math.abs(turn)).toBeLessThanOrEqual(1)
      const before = syllables[i - 1]?.atMs ?? -Infinity
      expect(atMs - before).toBeGreaterThan(blipSeconds * 1000)
    })
  })

  test('is silent at punctuation', () => {
    expect(syllablesOf('……！！，，。。', 'zh', 'normal')).toEqual([])
    expect(syllablesOf('', 'en', 'normal')).toEqual([])
  })

  test('turns as the letters do, the same every time', () => {
    const turns = syllablesOf(line, 'zh', 'normal').map(({ turn }) => turn)
    expect(new Set(turns).size).toBeGreaterThan(3)
    expect(syllablesOf(line, 'zh', 'normal').map(({ turn }) => turn)).toEqual(turns)
  })
})
