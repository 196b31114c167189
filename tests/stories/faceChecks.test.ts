// A face belongs to the scene it was set in, on every road.
import { expect, test } from 'vitest'
import { ink, lineOf, told } from './small.ts'

const spoilt = (from: string, to: string) => {
  expect(ink).toContain(from)
  const changed = ink.replace(from, to)
  const found = told({ ink: changed }).filter((one) => / (?:smiles|looks) /.test(one))
  return { found: found.join('\n'), line: (text: string) => lineOf(changed, text) }
}

test('a smile while the money goes is told, with the line and the cure', () => {
  const paid = '你付了。 # call: end 客服 # feels: 你 afraid # feels: 小周 uneasy # money: -10'
  const { found, line } = spoilt(paid, '你付了。 # call: end 客服 # feels: 你 afraid # money: -10')
  expect(found).toContain(`case.ink:${String(line('你付了。'))}`)
  expect(found).toContain('小周 smiles ("calm") while the money goes')
  expect(found).toContain('"# feels: 小周 …" on this line')
  expect(found).not.toContain('你 smiles')
  expect(spoilt(paid, paid).found).toBe('')
})

test('a smile from before the pressure is told, and none where it is set anew', () => {
  const asked = '客服：先交十块。 # chain: trust'
  const pressed = '客服：先交十块。 # chain: pressure'
  const { found, line } = spoilt(asked, pressed)
  expect(found).toContain(`case.ink:${String(line('先交十块'))}`)
  expect(found).toContain('你 smiles ("calm") from before the pressure')
  expect(spoilt(asked, `${pressed} # feels: 你 uneasy # feels: 小周 doubtful`).found).toBe('')
})

test('a smile from while the phone lay down is told under pressure alone', () => {
  const laid = (chain: string) =>
    spoilt(
      '客服：先交十块。 # chain: trust',
      `客服：先交十块。 # chain: ${chain} # feels: 你 uneasy # feels: 小周 doubtful\n雨声。 # hand: down # feels: 小周 warm\n你又拿起来。 # hand: up`,
    ).found
  expect(laid('pressure')).toContain('小周 smiles ("warm") from while the phone lay down')
  expect(laid('bait')).toBe('')
})

test('a face carried into another place is told in both truths; one may come calm', () => {
  const missed = '它过期了。 # end: missed'
  const { found } = spoilt(
    missed,
    `你没睡好。 # feels: 你 ashamed\n它过期了。 # place: dorm-night # end: missed`,
  )
  expect(found).toContain('你 looks "ashamed" here, from the place before (genuine')
  expect(found).not.toContain('小周')
})
