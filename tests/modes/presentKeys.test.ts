import { expect, test } from 'vitest'
import { playedIn } from '../../src/core/present/act.ts'
import { pressed } from '../../src/modes/present/keysOf.ts'
import { presentEn } from '../../src/words/en/present.ts'
import { presentZh } from '../../src/words/zh/present.ts'
import { after, atDecision, hallOf, next, tale } from '../core/present/halls.ts'

const hall = after(atDecision(hallOf()), next)
const told = { hall, tale, played: playedIn(hall, tale) }

const drawn: Readonly<Record<string, string>> = {
  '→': 'ArrowRight',
  '←': 'ArrowLeft',
  '↓': 'ArrowDown',
  '↑': 'ArrowUp',
  空格: ' ',
  Space: ' ',
}

test.each([presentZh, presentEn])(
  'every key does what its list says, and none is missing',
  ({ help }) => {
    const listed = help.flatMap(([keys]) =>
      keys === '1–6'
        ? ['1', '2', '3', '4', '5', '6']
        : keys.split(' ').map((key) => drawn[key] ?? key),
    )
    const unheard = listed.filter((key) => pressed(key, told) === undefined)
    // Hands can only go up for an answer that is there.
    expect(unheard).toEqual(['5', '6'])
    const letters = 'abcdefghijklmnopqrstuvwxyz'.split('')
    const heard = letters.filter((key) => pressed(key, told) !== undefined)
    expect(heard.filter((key) => !listed.includes(key.toUpperCase()))).toEqual([])
  },
)

test('one key mutes the wall, and lets it sound again', () => {
  expect(pressed('m', told)).toEqual({ intent: { do: 'mute', muted: true } })
  const muted = after(hall, { do: 'mute', muted: true })
  expect(pressed('M', { ...told, hall: muted })).toEqual({ intent: { do: 'mute', muted: false } })
})
