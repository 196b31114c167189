// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { openKeep } from '../../src/host/keep.ts'
import { reminding } from '../../src/modes/home/reminding.tsx'
import { boostersEn } from '../../src/words/en/boosters.ts'
import { boostersZh } from '../../src/words/zh/boosters.ts'
import { atDay, caseLine, roundLine } from '../core/log/logLines.ts'
import { showPage } from '../screens/page.ts'

function evening(day: number, keep = openKeep(), log = [caseLine(atDay(0))]) {
  const does = { onStart: vi.fn(), onLater: vi.fn() }
  const line = (at: number) =>
    reminding({
      ...{ language: 'zh', keep, shelf: { log: () => log }, ...does },
      now: () => new Date(atDay(at)),
    })
  return { keep, does, line, page: showPage(line(day)) }
}

test('put off, it stays away until tomorrow, also after the page was opened anew', () => {
  localStorage.clear()
  const { page, does, line } = evening(14)
  page.press(boostersZh.later)
  expect(does.onLater).toHaveBeenCalledOnce()
  expect(line(14)).toBeNull()
  expect(evening(14, openKeep()).line(14)).toBeNull()
  expect(evening(15, openKeep()).page.text()).toContain(boostersZh.line[1])
})

test('before the day, and once it is done, nothing is said', () => {
  localStorage.clear()
  expect(evening(13).line(13)).toBeNull()
  const done = [caseLine(atDay(0)), roundLine(atDay(14))]
  expect(evening(14, openKeep(), done).line(14)).toBeNull()
})

test('speaks the language of the page and asks the device for nothing', () => {
  localStorage.clear()
  const asked = vi.fn()
  vi.stubGlobal('Notification', { requestPermission: asked })
  const { does, keep } = evening(14)
  const shelf = { log: () => [caseLine(atDay(0))] }
  const now = () => new Date(atDay(61))
  const page = showPage(reminding({ language: 'en', keep, shelf, now, ...does }))
  expect(page.text()).toContain(boostersEn.line[2])
  page.press(boostersEn.start)
  expect(does.onStart).toHaveBeenCalledOnce()
  expect(asked).not.toHaveBeenCalled()
})
