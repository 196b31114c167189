import { readFileSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { charactersShown } from '../../assets/fonts/characters.ts'
import { lettersIn } from './cmap.ts'

const path = 'assets/fonts/noto-sans-sc.woff2'

test('every Chinese character that can be shown is among the letters shipped', async () => {
  const shown = charactersShown('.').filter((one) =>
    /[\p{Script=Han}\u3000-\u303f\uff00-\uffe6]/u.test(one),
  )
  expect(shown.length).toBeGreaterThan(1000)
  const letters = await lettersIn(readFileSync(path), shown.join(''))
  // A new one: npx tsx assets/fonts/make.ts
  expect(shown.filter((one) => !letters.has(one))).toEqual([])
})

test('a character no page has is not among them: the reading of the font can fail', async () => {
  expect(await lettersIn(readFileSync(path), '识龘')).toEqual(new Set(['识']))
})

test('the letters stay light enough for the machine of a net café', () => {
  expect(statSync(path).size).toBeLessThan(300_000)
})

test('their licence and their maker are named', () => {
  expect(readFileSync('assets/fonts/OFL.txt', 'utf8')).toContain(
    'SIL Open Font License, Version 1.1',
  )
  expect(readFileSync('assets/CREDITS.md', 'utf8')).toContain(path)
})
