// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { defaultSettings, readSettings } from '../../src/core/settings.ts'
import { SettingsDialog } from '../../src/screens/settings/settingsDialog.tsx'
import { zh } from '../../src/words/zh/words.ts'
import { showPage } from './page.ts'

const text = zh.screens.settingsPage

function open() {
  const does = { onChange: vi.fn(), onClear: vi.fn(), onClose: vi.fn() }
  const page = showPage(
    <SettingsDialog words={zh} settings={defaultSettings('zh')} offline="kept" {...does} />,
  )
  return { page, does }
}

test('each choice changes one setting at once', () => {
  const { page, does } = open()
  page.choose('English')
  page.choose('200%')
  page.choose(text.paces.tap)
  page.choose(text.themes.light)
  page.choose(text.muted)
  page.choose(text.quiet)
  page.choose(text.spoken)
  page.choose(text.stageShown)
  const { sound } = defaultSettings('zh')
  expect(does.onChange.mock.calls).toEqual([
    [{ language: 'en' }],
    [{ textSize: 200 }],
    [{ pace: 'tap' }],
    [{ theme: 'light' }],
    [{ sound: { ...sound, muted: true } }],
    [{ sound: { ...sound, quiet: true } }],
    [{ sound: { ...sound, spoken: true } }],
    [{ stage: false }],
  ])
})

test('clears nothing until it is confirmed', () => {
  const { page, does } = open()
  page.press(text.clear)
  page.press(text.clearNo)
  expect(does.onClear).not.toHaveBeenCalled()
  page.press(text.clear)
  page.press(text.clearYes)
  expect(does.onClear).toHaveBeenCalledOnce()
  expect(page.text()).toContain(text.cleared)
})

test('kept settings come back, and rubbish becomes the usual', () => {
  const made = {
    ...defaultSettings('en'),
    textSize: 150,
    pace: 'slow',
    theme: 'dark',
    stage: false,
  } as const
  expect(readSettings(JSON.parse(JSON.stringify(made)), 'zh')).toEqual(made)
  for (const rubbish of [undefined, null, 7, 'x', [], { textSize: 9999, sound: { master: -3 } }]) {
    expect(readSettings(rubbish, 'zh')).toEqual(defaultSettings('zh'))
  }
})
