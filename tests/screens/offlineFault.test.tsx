// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest'
import { OfflineFault } from '../../src/screens/parts/offlineFault.tsx'
import { wordsIn } from '../../src/words/wordsIn.ts'
import { showPage } from './page.ts'

function open(language: 'zh' | 'en', more: { title?: string; tried?: boolean; titles?: string[] }) {
  const { title, tried = false, titles = [] } = more
  const words = wordsIn(language)
  const does = { onOpen: vi.fn(), onRetry: vi.fn(), onHome: vi.fn() }
  const page = showPage(
    <OfflineFault
      words={words}
      tried={tried}
      {...(title === undefined ? {} : { title })}
      playable={titles.map((name, at) => ({ id: `case-${String(at)}`, title: name }))}
      {...does}
    />,
  )
  return { page, does, text: words.screens.offline.fault, words }
}

describe.each(['zh', 'en'] as const)('no network, in %s', (language) => {
  test('says what could not come and that it opens by itself', () => {
    const { page, does, text, words } = open(language, { title: 'Sword' })
    for (const said of [text.what, text.cure('Sword'), text.wait, text.nothing]) {
      expect(page.text()).toContain(said)
    }
    page.press(words.screens.retry)
    expect(does.onRetry).toHaveBeenCalledOnce()
    page.press(words.screens.debrief.home)
    expect(does.onHome).toHaveBeenCalledOnce()
  })

  test('offers what still plays', () => {
    const { page, does, text } = open(language, { titles: ['A parcel', 'A friend'] })
    expect(page.text()).toContain(text.curePage)
    expect(page.text()).not.toContain(text.nothing)
    page.press('A friend')
    expect(does.onOpen).toHaveBeenCalledExactlyOnceWith('case-1')
  })

  test('owns up to having tried in vain', () => {
    const { page, text } = open(language, { tried: true })
    expect(page.text()).toContain(text.stillNone)
  })
})
