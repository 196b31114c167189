// The sentences of an ending, and the roads on which they are not so.
import { describe, expect, test } from 'vitest'
import { card, ink, told } from './small.ts'

const whole = 'text: { zh: 你查了。, en: You looked. }'
/** The small case with the sentences of its safe ending written out. */
const says = (...sentences: string[]) => {
  expect(card).toContain(whole)
  return card.replace(whole, `text: [${sentences.map((one) => `{ ${one} }`).join(', ')}]`)
}
const plain = 'zh: 雨停了。, en: The rain stopped.'
const looked = 'zh: 你查了。, en: You looked.'

describe('a sentence of an ending', () => {
  test('that is always so, or shown only where it is so, is told nothing', () => {
    expect(told({ card: says(plain) })).toEqual([])
    expect(told({ card: says(plain, `${looked}, if: verified`) })).toEqual([])
    expect(
      told({ card: says(plain, `${looked}, if: verified, claims: [verified, not money]`) }),
    ).toEqual([])
  })

  test('that is not so on some road is told, with the picks that lead there', () => {
    const [finding = '', ...more] = told({ card: says(`${looked}, claims: verified`) })
    expect(more).toEqual([])
    expect(finding).toMatch(/^stories\/small\/card\.yaml:\d+ /)
    expect(finding).toContain('claims "verified", and it is not so (scam, after picks ')
    // Picks: hang up at once, without a look.
    expect(finding).toContain('after picks 3)')
  })

  test('that is said on no road is told', () => {
    const findings = told({ card: says(plain, `${looked}, if: frozen`) })
    expect(findings.join()).toContain('its "if" never holds there')
  })

  test('an ending is never left with nothing to say', () => {
    const findings = told({ card: says(`${looked}, if: verified`) })
    expect(findings.join()).toMatch(/the ending "safe" says nothing \(scam, after picks 3\)/)
  })

  test('a word that names no fact is answered with those there are', () => {
    const findings = told({ card: says(plain, `${looked}, if: verifed`) })
    expect(findings.join()).toContain('verified, told, reported')
  })

  test('an act that no choice is marked with is told; one that is can be asked for', () => {
    const asked = says(plain, `${looked}, if: did.asked`)
    expect(told({ card: asked }).join()).toContain('put "# did: asked" on the choices that do it')
    const marked = ink.replace('“你哪位？” # move: ask', '“你哪位？” # move: ask # did: asked')
    expect(told({ card: asked, ink: marked })).toEqual([])
    // A mere question does not hide a road: asked and unasked are both looked at.
    const never = says(`${plain}, claims: not did.asked`)
    expect(told({ card: never, ink: marked }).join()).toContain('claims "not did.asked"')
    const always = says(`${plain}, claims: did.asked`)
    expect(told({ card: always, ink: marked }).join()).toContain('claims "did.asked"')
  })
})

describe('a reason for each flag', () => {
  const whys = `${card}whys: { digits: { zh: 单号会泄露。, en: Numbers leak. } }\n`
  const marked = ink.replace('# flag: knows-me', '# flag: knows-me # why: digits')

  test('once one line has its own, every flagged line needs one', () => {
    const [finding = '', ...more] = told({ card: whys, ink: marked })
    expect(more).toEqual([])
    expect(finding).toContain('nothing says why this line is "pay-first"')
    const both = marked.replace('# flag: pay-first', '# flag: pay-first # why: digits')
    expect(told({ card: whys, ink: both })).toEqual([])
  })
})

test('another’s money that is passed on is a sum, and more than nothing', () => {
  const passes = (sum: string) => ink.replace('# money: -10', `# money: -10 # passed: ${sum}`)
  const listed = card.replace('stakes: [money]', 'stakes: [money, passed]')
  expect(told({ ink: passes('10'), card: listed })).toEqual([])
  expect(told({ ink: passes('-10') }).join()).toContain('is no sum')
  const asked = listed.replace(
    'text: { zh: 骗子骗走了钱。, en: The criminal took it. }',
    'text: [{ zh: 骗子骗走了钱。, en: The criminal took it., claims: [lost, passed] }]',
  )
  expect(told({ ink: passes('10'), card: asked })).toEqual([])
  expect(told({ card: asked }).join()).toContain('claims "lost, passed"')
})
