import { expect, test } from 'vitest'
import { withMoments } from '../../../src/core/lesson/keptMoments.ts'

const moment = {
  name: '小王说的“那一刻”',
  caseId: 'parcel-claim',
  truth: 'scam',
  road: ['没空', '接听: now'],
} as const
const file = ['# 自己的话', 'title:', '  zh: 课', 'items:', '  - kind: say # 留着', ''].join('\n')

test('moments kept in class stand at the end of the file, and all else in it to the letter', () => {
  expect(withMoments(file, [moment])).toBe(`${file}moments:
  - name: { zh: "小王说的“那一刻”", en: "小王说的“那一刻”" }
    case: parcel-claim
    truth: scam
    road: ["没空", "接听: now"]
`)
})

test('they take the place of those that were there, wherever the list stands', () => {
  const once = withMoments(file, [moment])
  const before = `${once}remember:\n  - zh: 一\n`
  expect(withMoments(before, [{ ...moment, name: 'b' }])).toMatch(
    /留着\nremember:\n {2}- zh: 一\nmoments:\n {2}- name: \{ zh: "b", en: "b" \}\n.*\n.*\n.*\n$/,
  )
  expect(withMoments(once, [])).toBe(file)
  expect(withMoments('moments:\n- name: x\n  case: y\ntitle: z\n', [])).toBe('title: z\n')
})
