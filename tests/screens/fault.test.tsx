// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { Fault } from '../../src/screens/parts/fault.tsx'
import { zh } from '../../src/words/zh/words.ts'
import { showPage } from './page.ts'

test('a case that cannot be opened says what, where and what helps, and leads home', () => {
  const onHome = vi.fn()
  const place = 'stories/parcel-claim/case.ink:42'
  const page = showPage(<Fault words={zh} kind="brokenStory" place={place} onHome={onHome} />)
  const { what, cure } = zh.screens.faults.brokenStory
  for (const said of [what, cure, place]) expect(page.text()).toContain(said)
  page.press(zh.screens.debrief.home)
  expect(onHome).toHaveBeenCalledOnce()
})

test('offers another try only where one could help', () => {
  const retry = zh.screens.retry
  const nothing = () => undefined
  expect(showPage(<Fault words={zh} kind="unknownCase" onHome={nothing} />).text()).not.toContain(
    retry,
  )
  const onRetry = vi.fn()
  showPage(<Fault words={zh} kind="notLoaded" onHome={nothing} onRetry={onRetry} />).press(retry)
  expect(onRetry).toHaveBeenCalledOnce()
})
