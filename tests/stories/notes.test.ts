// What a script says to its trainer is said on the desk in the desk's language.
import { expect, test } from 'vitest'
import { checkPo } from '../../src/workshop/check/words/poCheck.ts'
import { caseIds } from '../../src/workshop/compile/compile.ts'
import { compileScript } from '../../src/workshop/compile/script.ts'
import { compiledCase } from '../library.ts'

const notesIn = (ink: string) =>
  [...ink.matchAll(/"\^note: ([^"]+)"/g)].map(([, note = '']) => note)

test.each(caseIds('stories'))('the notes of %s are there in English, each of them', (id) => {
  const { zh, en } = compiledCase(id).files
  const english = notesIn(en?.ink ?? '')
  expect(english.length).toBeGreaterThan(5)
  expect(english).toHaveLength(notesIn(zh.ink).length)
  expect(english.filter((note) => /\p{Script=Han}/u.test(note))).toEqual([])
})

test('a note without English is named with its line; the story is offered in English all the same', () => {
  const ink = '雨声很响。 # note: 问全场：怎么办？\n* [走 # move: refuse # note: 停一下]\n-> END\n'
  const script = compileScript(ink, 'case.ink')
  expect(script.passages.map(({ text }) => text)).toEqual(['雨声很响。', '走'])
  const po = 'msgid "雨声很响。"\nmsgstr "Rain."\n\nmsgid "走"\nmsgstr "Go"\n'
  expect(checkPo(script, po, 'en.po').map(({ line, what }) => [line, what])).toEqual([
    [
      1,
      '从“问全场：怎么办？”起，有 2 句没有英文 · 2 lines have no English, the first is "问全场：怎么办？"',
    ],
  ])
})
