// @vitest-environment happy-dom
import { render } from 'preact'
import { expect, test } from 'vitest'
import { ChainBar } from '../../src/screens/debrief/lived/chainBar.tsx'
import { zh } from '../../src/words/zh/words.ts'
import { lostRun } from './sample.ts'

test('money that has gone was transferred, and breaking off after it is not praised as if none had', () => {
  const page = document.createElement('div')
  const record = { ...lostRun.record, moneyLost: 495, brokeAt: 'trust' as const }
  render(<ChainBar words={zh} debrief={{ ...lostRun, record }} />, page)
  expect(page.textContent).toContain('在那之前已经有东西出去了')
  expect(page.textContent).not.toContain('之后再没有给出什么')
  const transfer = page.querySelectorAll('.chain__stage')[4]
  expect(transfer?.textContent).toContain(zh.training.chains.transfer)
  expect(transfer?.textContent).not.toContain(zh.screens.debrief.chainUnreached)
})
