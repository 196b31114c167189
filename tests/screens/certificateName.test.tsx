// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { attestable } from '../../src/core/log/attestable.ts'
import { Certificate } from '../../src/screens/paper/certificate.tsx'
import { pledgeZh } from '../../src/words/zh/pledge.ts'
import { atDay, caseLine } from '../core/log/logLines.ts'
import { showPage } from './page.ts'

function open() {
  const page = showPage(
    <Certificate
      text={pledgeZh}
      language="zh"
      offered={attestable([caseLine(atDay(0))], ['parcel-claim'])}
      titleOf={() => '包裹理赔'}
      dateOf={(at) => at.slice(0, 10)}
      vows={[]}
      onPrint={vi.fn()}
      onPicture={vi.fn(() => Promise.resolve(true))}
      onHome={vi.fn()}
    />,
  )
  const field = page.all<HTMLInputElement>('.making__name input')[0]
  if (field === undefined) throw new Error('no field for the name')
  const tell = async (value: string, event: Event) => {
    field.value = value
    field.dispatchEvent(event)
    await Promise.resolve()
  }
  return {
    field,
    printed: () => page.all('.diploma__name')[0]?.textContent ?? '',
    write: (value: string) => tell(value, new InputEvent('input', { bubbles: true })),
    compose: (value: string) =>
      tell(value, new InputEvent('input', { bubbles: true, isComposing: true })),
    endComposing: (value: string) => tell(value, new CompositionEvent('compositionend')),
  }
}

const thirty = '阿卜杜拉赫曼诺夫买买提江亚历山大德罗维奇尼古拉耶维奇伊万诺夫'.slice(0, 30)

test('a name being composed is left alone, and cut to thirty letters once it is written', async () => {
  const { field, printed, compose, endComposing } = open()
  await compose(`${thirty.slice(0, 29)}ou'yang`)
  expect(field.value).toBe(`${thirty.slice(0, 29)}ou'yang`)
  await endComposing(`${thirty.slice(0, 29)}欧阳`)
  expect(field.value).toBe(`${thirty.slice(0, 29)}欧`)
  expect(printed()).toBe(`${thirty.slice(0, 29)}欧`)
})

test.each([
  ['a right-to-left override', '李\u202E华军', '李华军'],
  ['isolates and marks of direction', '\u2067李\u2069\u200F华\u061C', '李华'],
  ['control characters', '李\u0000\u0007华\u0085', '李华'],
  ['a line separator', '李\u2028华', '李华'],
  ['spaces without width', '\uFEFF李\u200B\u2060华\u00AD', '李华'],
  ['blank letters', '李\u3164华', '李华'],
  ['a joiner that joins nothing', '李\u200D华\u200C', '李华'],
  ['half a sign', '李\uD83D华', '李华'],
])('%s is taken out of a name', async (_, typed, name) => {
  const { field, printed, write } = open()
  await write(typed)
  expect(field.value).toBe(name)
  expect(printed()).toBe(name)
})

test.each([
  ['Latin with accents', 'Zoë O’Brien-Łukasz'],
  ['Arabic', 'عبد الرحمن'],
  ['Persian, written with a joiner', 'علی‌رضا'],
  ['Hindi, written with a joiner', 'क्‍षमा'],
  ['Uyghur', 'ئابدۇراخمان'],
  ['a family', '👩‍👩‍👧‍👦'],
  ['a heart on fire', '❤️‍🔥'],
  ['a woman teaching', '👩🏽‍🏫'],
])('%s stays as it was', async (_, name) => {
  const { field, write } = open()
  await write(name)
  expect(field.value).toBe(name)
})

test('where a name is mended in the middle, one goes on writing there', async () => {
  const { field, write } = open()
  field.value = '李\u202E华军'
  field.setSelectionRange(2, 2)
  await write(field.value)
  expect([field.selectionStart, field.selectionEnd]).toEqual([1, 1])
})
