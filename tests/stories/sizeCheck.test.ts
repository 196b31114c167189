import { expect, test } from 'vitest'
import { ink, told } from './small.ts'

const numbered = (count: number, text: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => text(n)).join('')
const spoilt = (from: string, to: string, what: string) => {
  expect(ink).toContain(from)
  return told({ ink: ink.replace(from, to) }).filter((one) => one.includes(what))
}

test('more answers at once than the phone has digits for are told', () => {
  const asking = (count: number) => {
    const more = numbered(
      count,
      (n) => `* [“第${String(n)}问？” # move: ask]\n  客服：嗯。\n  -> talk\n`,
    )
    return spoilt('* [“你哪位？”', `${more}* [“你哪位？”`, 'lie open at once').join('\n')
  }
  expect(asking(7)).toBe('')
  expect(asking(8)).toMatch(/10 answers lie open at once, and the phone numbers 9/)
})

test('a road so long that its run could not be read again is told; one just short of it is not', () => {
  const scene = (n: number) => `=== s${String(n)} ===
客服：第${String(n)}问。
+ [“嗯。” # move: comply] -> s${String(n + 1)}
+ [“不。” # move: refuse] -> s${String(n + 1)}
`
  const long = (count: number) => {
    const scenes = `${numbered(count, scene)}=== s${String(count)} ===\n`
    return spoilt('=== bait ===\n', `=== bait ===\n-> s0\n${scenes}`, 'can be read').join('\n')
  }
  // A letter for each answer, and five for the flag on the line before it.
  expect(long(500)).toBe('')
  expect(long(700)).toMatch(
    /case\.ink:1 scam: a run of the longest road takes \d+ letters, and 4096/,
  )
})
