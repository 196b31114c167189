// What a tool ends is told before it is tapped.
import { expect, test } from 'vitest'
import { ink, lineOf, told } from './small.ts'

const hangup = '+ [挂断 # move: refuse # at: hangup] -> gone'
const offered = (label: string) => {
  const changed = ink.replace(hangup, `+ [${label} # move: refuse # at: down] -> gone`)
  const found = told({ ink: changed }).filter((one) => one.includes('hangs up'))
  return { found: found.join('\n'), line: lineOf(changed, label) }
}

test('a tool that hangs up without a word of it is told, with the line and the cure', () => {
  const { found, line } = offered('放下手机')
  expect(found).toContain(`case.ink:${String(line)}`)
  expect(found).toContain('"放下手机" hangs up on who is talking, and does not say so')
  expect(found).toContain('say it in the option')
})

test('one that says so is not, nor one that leaves the line open', () => {
  expect(offered('挂断，放下手机').found).toBe('')
  expect(told({}).filter((one) => one.includes('hangs up'))).toEqual([])
})
