// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest'
import type * as Reporting from '../../src/host/report.ts'

let told: typeof Reporting
const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
beforeEach(async () => {
  vi.resetModules()
  warn.mockClear()
  told = await import('../../src/host/report.ts')
})

test('a problem is in the console and in the list, with where it was', () => {
  const problem = new TypeError('no canvas')
  told.report('stage', problem)
  expect(warn).toHaveBeenCalledExactlyOnceWith('stage:', problem)
  expect(told.troubles()).toEqual([{ where: 'stage', what: 'TypeError: no canvas', times: 1 }])
})

test('the same again is counted, and only the latest twenty are kept', () => {
  told.report('sound', 'asleep')
  told.report('sound', 'asleep')
  expect(told.troubles()).toEqual([{ where: 'sound', what: 'asleep', times: 2 }])
  for (let n = 0; n < 30; n++) told.report('stage', `place ${String(n)}`)
  expect(told.troubles().map(({ what }) => what)).toEqual(
    Array.from({ length: 20 }, (_, n) => `place ${String(n + 10)}`),
  )
})

test('what was played stays out of it: addresses end with their path', () => {
  told.report('page', new Error('cannot fetch https://a.invalid/x.js?run=1.parcel.0.zh.12 (404)'))
  told.report('page', 'at http://localhost:5173/#secret, line 3')
  expect(told.troubles().map(({ what }) => what)).toEqual([
    'Error: cannot fetch https://a.invalid/x.js (404)',
    'at http://localhost:5173/, line 3',
  ])
  told.report('page', 'y'.repeat(5000))
  expect(told.troubles().at(-1)?.what).toHaveLength(300)
})

test('what nobody caught is noted, and said once by the browser alone', () => {
  told.noteUncaught()
  window.dispatchEvent(new ErrorEvent('error', { error: new Error('lost') }))
  expect(told.troubles()).toEqual([{ where: 'page', what: 'Error: lost', times: 1 }])
  expect(warn).not.toHaveBeenCalled()
})
