// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { Predict } from '../../src/screens/debrief/predict.tsx'
import { zh } from '../../src/words/zh/words.ts'
import { showPage } from './page.ts'

const text = zh.screens.predict

test('asks for both answers before it reveals anything', () => {
  const onPredict = vi.fn()
  const page = showPage(<Predict words={zh} onPredict={onPredict} />)
  page.submit()
  expect(page.text()).toContain(text.needTruth)
  page.choose(text.scam)
  page.submit()
  expect(page.text()).toContain(text.needSure)
  expect(onPredict).not.toHaveBeenCalled()
  page.choose(text.levels[80])
  page.submit()
  expect(onPredict).toHaveBeenCalledExactlyOnceWith('scam', 80)
})

test('suggests neither answer, and puts the focus on the question’s heading', () => {
  const page = showPage(<Predict words={zh} onPredict={() => undefined} />)
  expect(page.all<HTMLInputElement>('input').some(({ checked }) => checked)).toBe(false)
  expect(document.activeElement?.tagName).toBe('H1')
})
