// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { Home } from '../../src/screens/home.tsx'
import type { HomeCase } from '../../src/screens/invitation.tsx'
import { zh } from '../../src/words/zh.ts'
import { showPage } from './page.ts'

const text = zh.screens.home
const parcel: HomeCase = {
  id: 'parcel',
  title: '包裹理赔',
  hook: '有人来电。',
  place: 'courier',
  familyName: '客服',
  minutes: [8, 12],
  underWay: false,
  languages: ['zh', 'en'],
}

function open(one: HomeCase, rest: { readonly notice?: string } = {}) {
  const does = {
    onStart: vi.fn(),
    onContinue: vi.fn(),
    onSettings: vi.fn(),
    onDropped: vi.fn(),
    onLanguage: vi.fn(),
    onDismissNotice: vi.fn(),
  }
  const page = showPage(<Home words={zh} language="zh" cases={[one]} {...rest} {...does} />)
  return { page, does }
}

test('invites to a case, and starts it', () => {
  const { page, does } = open(parcel)
  page.press(text.start)
  expect(does.onStart).toHaveBeenCalledExactlyOnceWith('parcel')
  expect(page.text()).not.toContain(text.attempts)
})

test('offers to go on where one stopped', () => {
  const { page, does } = open({ ...parcel, underWay: true })
  page.press(text.continue)
  expect(does.onContinue).toHaveBeenCalledExactlyOnceWith('parcel')
})

test('shows first, best and latest of the finished runs', () => {
  const { page } = open({
    ...parcel,
    attempts: {
      first: { score: 25, endingTitle: '甲' },
      best: { score: 92, endingTitle: '乙' },
      last: { score: 60, endingTitle: '丙' },
    },
  })
  const rows = page.all('.attempts dd').map(({ textContent }) => textContent)
  expect(rows).toEqual(['25 甲', '92 乙', '60 丙'])
})

test('tells of trouble calmly, and lets it be put away', () => {
  const { page, does } = open(parcel, { notice: zh.screens.notices.notKept })
  expect(page.text()).toContain(zh.screens.notices.notKept)
  page.press(zh.screens.dismiss)
  expect(does.onDismissNotice).toHaveBeenCalledOnce()
})

test('says when a case is not in the language of the page', () => {
  const { page } = open({ ...parcel, languages: ['en'] })
  expect(page.text()).toContain(text.onlyIn.en)
})
