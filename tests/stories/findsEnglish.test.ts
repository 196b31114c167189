// The English beside the Chinese, and the words in which anything is told.
import { describe, expect, test } from 'vitest'
import { findingText } from '../../src/workshop/compile/finding.ts'
import { card, enPo, findingsOf, ink, told } from './small.ts'
import { at, changed, expectAll } from './spoilt.ts'

describe('the English', () => {
  const english = (zh: string, en: string) =>
    `${enPo.replace('msgid "我姓刘。"\nmsgstr "My name is Liu."\n', '')}\nmsgid "${zh}"\nmsgstr "${en}"\n`
  const said = (zh: string, en: string) =>
    told({ ink: ink.replace('我姓刘。', zh), enPo: english(zh, en) }).join('\n')

  test.each([
    ['Chinese left standing', '我姓刘。', 'I am 刘.', /"刘" is left in the English/],
    ['Chinese marks', '我姓刘。', 'I am Liu。', /"。" is left in the English/],
    ['a drawing’s brackets', '看〔一碗面〕。', 'Look [noodles].', /〔…〕 is lost/],
    ['a mask', '找 •••• 2317。', 'Call 2317.', /•••• is lost/],
    ['a number in figures, dropped', '尾号 47。', 'It ends so.', /"47" is not in the translation/],
    [
      'a number in figures, changed',
      '退您 20 元。',
      'You get 30 back.',
      /"30" is in the English, and not/,
    ],
    [
      'a sum in words, changed',
      '先交三百块。',
      'Thirty yuan first.',
      /"三百" is not in the translation/,
    ],
    ['a newline', '我姓刘。', 'My name\\nis Liu.', /en\.po:\d+ .*goes over two lines/],
    ['logic', '{truth == \\"scam\\":刘|王}。', 'Liu.', /en\.po:\d+ .*inline logic is lost/],
  ])('%s', (_, zh, en, words) => {
    const plain = zh.replaceAll('\\"', '"')
    const findings = told({ ink: ink.replace('我姓刘。', plain), enPo: english(zh, en) })
    expect(findings.join('\n')).toMatch(words)
    expect(findings.filter((one) => !one.includes('en.po:'))).toEqual([])
  })

  test.each([
    ['三百块', 'Three hundred yuan.'],
    ['三千八', 'Three thousand eight hundred.'],
    ['一千六百八', 'Sixteen eighty.'],
    ['十九块九', '19.90.'],
    ['4月27日 20:46', '27 April, 8:46.'],
    ['1.5万元', '15,000 yuan.'],
    ['第 2 次', 'The second time.'],
    ['5 斤', '2.5 kg.'],
    ['几百个', 'Hundreds.'],
  ])('%s may be “%s”', (zh, en) => {
    expect(said(zh, en)).toBe('')
  })

  test('spoken words that lost their marks, one line translated twice, an entry cut off', () => {
    const lost = enPo.replace('"“OK.”"', '"OK."')
    const pasted = lost.replace('"Your parcel broke."', '"No hurry. Tap it in the order."')
    const twice = `${pasted}\nmsgid "挂断"\nmsgstr "Hang up"\n\nmsgid "没有下文"\n`
    expectAll(told({ enPo: twice }), [
      [at('en.po', twice, 'msgid "“好。”"'), /“…” is lost in the English/],
      ['en.po', /"挂断" is translated twice, here and in line/],
      ['en.po', /this entry is cut off/],
      [at('en.po', twice, 'msgid "不急'), /the English is that of "包裹坏了。"/],
    ])
  })

  test('unfinished English is one line with a count', () => {
    const half = enPo.replace(/msgstr "[^“C].*"/g, 'msgstr ""')
    const findings = told({ enPo: half }).filter((one) => one.includes('no English'))
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatch(/15 lines have no English, the first is "包裹坏了。"/)
    const chinese = card.replaceAll(/, en: (?:A small case|A call\.|Checked)/g, '')
    const cards = told({ card: chinese }).filter((one) => one.includes('no English'))
    expect(cards.join('\n')).toMatch(
      /^stories\/small\/card\.yaml:1 "小案" and 2 more has no English/,
    )
  })
})

describe('what is told', () => {
  test('is told in Chinese, with the English beside it, and never in tokens of ours', () => {
    const broken = [
      changed(ink, ['# end: lost', '# ending: lost'], ['# call: talk 客服', '']),
      changed(ink, ['-> look_scam}', '-> lok_scam}']),
      changed(ink, ['客服：我姓刘。', '页面：我姓刘。']),
      changed(ink, ['  -> talk\n+', '+']),
      `TODO: 写完\nINCLUDE more.ink\nEXTERNAL ring()\n${ink}`,
    ].flatMap((one) => findingsOf({ ink: one }).map(findingText))
    const cards = [
      card.replace('minutes: [1, 2]', 'minutes: often'),
      card.replace('balance: 1000\n', ''),
      card.replace('title:', 'titel:'),
      card.replace('family: fake-cs', 'family: fake-sc'),
    ].flatMap((one) => findingsOf({ card: one }).map(findingText))
    for (const one of [...broken, ...cards]) {
      const [, what = ''] = /^\S+ (.*)$/s.exec(one) ?? []
      expect(what).toMatch(/^[^;]*\p{Script=Han}[^;]* · .*; .*\p{Script=Han}.* · /su)
      expect(what).not.toMatch(/⟦|⟧/)
    }
    const all = broken.join('\n')
    expect(all).toMatch(/case\.ink:1 .*a TODO is left: "写完"/)
    expect(all).toMatch(/case\.ink:2 .*the file "more\.ink" is not here/)
    expect(all).toMatch(/case\.ink:3:1 .*no program here for Ink to call/)
  })

  test('what lies behind a place that breaks is told once that is mended', () => {
    const broken = changed(ink, ['客服：包裹坏了。', '页面：包裹坏了。'])
    const findings = told({ ink: broken })
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatch(/is a row, but no page is open .*open one/)
  })

  test('where the openings differ both values are told', () => {
    const apart = (genuine: string) =>
      changed(ink, [
        '客服：包裹坏了。 # chain: contact',
        `{truth == "scam": -> one}\n-> other\n=== one ===\n客服：包裹坏了。 # time: 21:40 # chain: contact # call: ring 客服 # call: talk 客服 # flag: knows-me\n-> talk\n=== other ===\n${genuine} # chain: contact`,
      ])
    expect(told({ ink: apart('客服：包裹坏了。 # time: 21:42') }).join('\n')).toMatch(
      /scam shows "# time: 21:40", genuine "# time: 21:42"/,
    )
    expect(told({ ink: apart('小周：包裹坏了。 # time: 21:40') }).join('\n')).toMatch(
      /scam shows "speaker: \\?"客服.*genuine "speaker: \\?"小周/,
    )
  })
})
