// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { defaultSettings } from '../../src/core/settings.ts'
import { SettingsDialog } from '../../src/screens/settings/settingsDialog.tsx'
import { Troubles, type Trouble } from '../../src/screens/settings/troubles.tsx'
import { troublesEn } from '../../src/words/en/troubles.ts'
import { troublesZh } from '../../src/words/zh/troubles.ts'
import { zh } from '../../src/words/zh/words.ts'
import { showPage } from './page.ts'

const failed: readonly Trouble[] = [
  { where: 'stage', what: 'no canvas', times: 1 },
  { where: 'sound', what: 'asleep', times: 3 },
]

function settings(troubles: readonly Trouble[]) {
  const does = { onChange: vi.fn(), onClear: vi.fn(), onClose: vi.fn() }
  const props = { words: zh, settings: defaultSettings('zh'), offline: 'kept', troubles } as const
  return showPage(<SettingsDialog {...props} {...does} />)
}

test('the settings list what failed, word for word, and nothing where nothing did', async () => {
  const page = settings(failed)
  await vi.waitFor(() => expect(page.text()).toContain(troublesZh.title))
  const list = page.all<HTMLTextAreaElement>('textarea')[0]
  expect(list?.value).toBe('stage: no canvas\nsound: asleep （3 次）')
  expect(settings([]).text()).not.toContain(troublesZh.title)
})

test.each([
  ['zh', troublesZh],
  ['en', troublesEn],
] as const)(
  'in %s it can be copied; where that is not allowed it is selected',
  async (language, text) => {
    const page = showPage(<Troubles language={language} troubles={failed} />)
    const { copy, copied, byHand } = text
    const written: string[] = []
    const clipboard = vi.spyOn(navigator.clipboard, 'writeText')
    clipboard.mockImplementationOnce((text) => Promise.resolve(void written.push(text)))
    page.press(copy)
    await vi.waitFor(() => expect(page.text()).toContain(copied))
    expect(written[0]).toContain('stage: no canvas\nsound: asleep')
    clipboard.mockRejectedValueOnce(new Error('not allowed'))
    page.press(copy)
    await vi.waitFor(() => expect(page.text()).toContain(byHand))
    expect(document.activeElement).toBe(page.all('textarea')[0])
  },
)
