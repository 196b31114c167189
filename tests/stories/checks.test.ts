import { describe, expect, test } from 'vitest'
import { card, enPo, ink, lineOf, told } from './small.ts'

const swap = (from: string, to: string) => {
  expect(ink).toContain(from)
  return ink.replace(from, to)
}
const all = (findings: readonly string[]) => findings.join('\n')

test('a case with nothing wrong is told nothing', () => {
  expect(told({})).toEqual([])
})

describe('a word of a closed list that is misspelt is answered with the right one', () => {
  test.each([
    ['tag', swap('# flag: knows-me', '# flga: knows-me'), 'did you mean "flag"?'],
    ['speaker', swap('客服：我姓刘', '客户：我姓刘'), 'did you mean "客服"?'],
    [
      'place',
      swap('# call: talk', '# place: dorm-nigth # call: talk'),
      'did you mean "dorm-night"?',
    ],
    ['app', swap('app.shop] -> look\n+ [“怎', 'app.shp] -> look\n+ [“怎'), 'did you mean "shop"?'],
    ['flag', swap('flag: pay-first', 'flag: pay-frist'), 'did you mean "pay-first"?'],
    ['technique', swap('technique: authority', 'technique: authorty'), 'did you mean "authority"?'],
    ['move', swap('move: ask', 'move: aks'), 'did you mean "ask"?'],
    ['ending', swap('# end: lost', '# end: losst'), 'did you mean "lost"?'],
    [
      'contact',
      swap(
        '挂断 # move: refuse # at: hangup] -> gone\n=== look',
        '挂断 # move: refuse # at: dial.antifrau] -> gone\n=== look',
      ),
      'did you mean "antifraud"?',
    ],
    ['colon', swap('客服：我姓刘', '客服:我姓刘'), 'write "客服：…"'],
  ])('%s', (_, spoilt, cure) => {
    const findings = all(told({ ink: spoilt }))
    expect(findings).toContain(cure)
    expect(findings).toMatch(/stories\/small\/case\.ink:\d+:\d+ /)
  })
})

describe('the shape of a story', () => {
  test.each([
    ['does not compile', swap('-> talk\n===', '-> tlak\n==='), 5, 'name a knot'],
    ['a choice without a move', swap(' # move: ask]', ']'), 7, 'has no move'],
    [
      'stops without an ending',
      swap('# money: -10 # end: lost', '# money: -10'),
      lineOf(ink, '你付了'),
      'stops without an ending',
    ],
    [
      'a decision with one option',
      swap('+ [不弄了 # move: refuse] -> gone\n', ''),
      lineOf(ink, '订单里有'),
      'one option',
    ],
    ['chance', swap('-> open\n', '~ temp n = RANDOM(1, 2)\n-> open\n'), 2, 'chance'],
    ['a shuffle', swap('客服：我姓刘。', '客服：{~我姓刘。|我姓王。}'), 8, 'chance'],
    [
      'a knot no road reaches',
      `${ink}=== attic ===\n没人来。 # end: safe\n-> END\n`,
      ink.split('\n').length,
      'no road comes to the knot "attic"',
    ],
    [
      'a line no road reaches',
      swap('  客服：我姓刘。', '  客服：我姓刘。\n  {truth == "other": 没人听见。}'),
      9,
      'no road comes to "没人听见。"',
    ],
    [
      'a line past the bubble',
      swap('客服：我姓刘。', `客服：${'我'.repeat(61)}。`),
      8,
      'a bubble holds 60',
    ],
  ])('%s', (_, spoilt, line, what) => {
    const found = told({ ink: spoilt }).find((text) => text.includes(what))
    expect(found).toContain(what)
    expect(found).toContain(`stories/small/case.ink:${String(line)}`)
  })

  test('a loop with no way out is named with the road into it', () => {
    const spoilt = swap(
      '=== look_scam ===',
      '=== cellar ===\n门关着。\n+ [“开门。” # move: ask] -> cellar\n+ [“有人吗？” # move: ask] -> cellar\n=== look_scam ===',
    ).replace('+ [不弄了 # move: refuse] -> gone', '+ [不弄了 # move: refuse] -> cellar')
    expect(all(told({ ink: spoilt }))).toMatch(/no way out.*\(genuine, after picks [\d ]+\)/)
  })

  test('an ending of the card that no road reaches is named in the card', () => {
    const more = card.replace(
      'flags: [',
      '  - { id: gone, title: { zh: 无, en: None }, text: { zh: 无。, en: None. }, tone: near }\nflags: [',
    )
    expect(all(told({ card: more }))).toContain('no road comes to the ending "gone"')
  })

  test('words typed into a thread that somebody in the room answers, told once for both truths', () => {
    const threads = card.replace(
      'threads: []',
      'threads:\n  - { id: work, app: sms, title: { zh: 客服, en: Service }, members: [客服] }',
    )
    const astray = (choice: string) => {
      const thread = swap(
        '我姓刘。\n  -> talk',
        '我姓刘。 # call: end 客服 # screen: sms.work\n  -> aside',
      )
      const aside = `=== aside ===\n+ [${choice} # move: ask]\n  小周：谁知道呢。\n  -> gone\n`
      const refusing = '+ [算了 # move: refuse] -> gone\n'
      const findings = told({ card: threads, ink: `${thread}${aside}${refusing}` })
      return findings.filter((one) => one.includes('小周 answers them in the room'))
    }
    expect(astray('“谁呀？”')).toHaveLength(1)
    expect(astray('跟小周说：谁呀？')).toEqual([])
  })

  test('ninety seconds without a decision', () => {
    const long = Array.from(
      { length: 14 },
      (_, i) => `客服：第${String(i)}句，${'说'.repeat(45)}。`,
    )
    expect(all(told({ ink: swap('客服：我姓刘。', long.join('\n  ')) }))).toMatch(
      /seconds go by without/,
    )
  })
})

describe('what only both truths together can tell', () => {
  test('a line that differs before anything is asked', () => {
    const spoilt = swap(
      '-> talk\n=== talk',
      '{truth == "scam": -> hint}\n-> talk\n=== hint ===\n客服：快点。\n-> talk\n=== talk',
    )
    expect(all(told({ ink: spoilt }))).toMatch(
      /case\.ink:\d+:\d+ the truths part .*scam shows "快点。"/,
    )
  })

  test('an option that only one truth offers', () => {
    const spoilt = swap(
      '+ [看订单 # move: verify # at: app.shop] -> look\n+ [“怎么赔？”',
      '+ {truth == "scam"} [“嗯。” # move: ask] -> offer\n+ [看订单 # move: verify # at: app.shop] -> look\n+ [“怎么赔？”',
    )
    expect(all(told({ ink: spoilt }))).toContain('the truths part')
  })

  test('a fraud that cannot be left before it has taken anything', () => {
    const spoilt = swap(
      '+ [看订单 # move: verify # at: app.shop] -> look\n+ [挂断 # move: refuse # at: hangup] -> gone\n=== gone',
      '+ [“好吧。” # move: pay]\n  你付了钱。 # money: -10 # end: lost\n  -> END\n=== gone',
    )
    expect(all(told({ ink: spoilt }))).toContain('no safe road from here')
  })

  test('a genuine case that cannot be got right', () => {
    const spoilt = swap('  好了。 # end: safe', '  好了。 # end: missed')
    expect(all(told({ ink: spoilt }))).toContain('the genuine case cannot be got right')
  })

  test('the best answer that always stands last', () => {
    const scene = (n: number) => `=== s${String(n)} ===
客服：第${String(n)}问。
+ [“嗯${String(n)}。” # move: comply] -> s${String(n + 1)}
+ [“哦${String(n)}。” # move: ask] -> s${String(n + 1)}
+ [“不${String(n)}。” # move: refuse] -> s${String(n + 1)}
`
    const scenes = Array.from({ length: 9 }, (_, n) => scene(n)).join('')
    const spoilt = swap('=== bait ===\n', `=== bait ===\n-> s0\n${scenes}=== s9 ===\n`)
    expect(all(told({ ink: spoilt }))).toMatch(
      /in \d+ of \d+ decisions the best answer stands last/,
    )
  })

  test('an option that names the truth', () => {
    const spoilt = swap(
      '+ [挂断 # move: refuse # at: hangup] -> gone\n=== gone',
      '+ [“你是骗子。” # move: refuse] -> gone\n=== gone',
    )
    expect(all(told({ ink: spoilt }))).toContain('it names the truth before it is known')
  })
})

describe('the card', () => {
  test.each([
    [
      'a flag that is not on the card',
      card.replace('flags: [knows-me, pay-first]', 'flags: [knows-me]'),
      'flag "pay-first" is not on the card',
    ],
    [
      'a flag that is on no line',
      card.replace('pay-first]', 'pay-first, too-good]'),
      'flag "too-good" is on no line',
    ],
    [
      'a technique that is not on the card',
      card.replace('techniques: [authority]', 'techniques: []'),
      'technique "authority" is not on the card',
    ],
    [
      'a signal that is on no line',
      card.replace('[no-hurry]', '[no-hurry, call-back]'),
      'signal "call-back" is on no line',
    ],
    [
      'a fact past its day',
      card.replace("date: '2024' }", "date: '2024', until: '2026-01' }"),
      'a fact held until 2026-01',
    ],
    ['a fact without a date', card.replace(", date: '2024' }", ' }'), '"law.date" is missing'],
    [
      'a fact without a source',
      card.replace('source: { zh: 来源, en: Source }, ', ''),
      '"law.source" is missing',
    ],
    [
      'blame on the card',
      card.replace('骗子骗走了钱。', '你上当了。'),
      '"上当" puts it on the one who was robbed',
    ],
  ])('%s', (_, spoilt, what) => {
    expect(spoilt).not.toBe(card)
    const found = told({ card: spoilt }).find((text) => text.includes(what))
    expect(found).toMatch(/^stories\/small\/(card\.yaml|case\.ink):\d+/)
  })
})

describe('the traps of Ink, and words that may not stand', () => {
  test.each([
    ['an address', '客服：去 http://a.example.invalid 看。', '"//" begins a comment'],
    ['a number in front', '+86 开头的号码。', 'a line that begins with + is a choice'],
    ['a hash', '客服：我是 #1 号。', '"#" begins a tag'],
    ['a bar', '客服：要么|要么。', '"|" parts alternatives'],
    ['a mobile number', '客服：打 13800138000。', '"13800138000" may be somebody’s number'],
    ['a service number', '客服：打 95588。', '"95588" may be somebody’s number'],
    ['a link', '客服：去 lime-market.com 看。', '"lime-market.com" may lead somewhere'],
    ['a brand', '客服：用支付宝付。', '"支付宝" is a real name'],
    ['blame', '小周：这都信？', '"这都信" puts it on the one who was robbed'],
  ])('%s', (_, line, what) => {
    expect(all(told({ ink: swap('客服：我姓刘。', line) }))).toContain(what)
  })

  test('the public numbers may stand', () => {
    const spoilt = swap('客服：我姓刘。', '客服：打 110、96110、12381，尾号 4471。')
    expect(all(told({ ink: spoilt }))).not.toContain('somebody’s number')
  })
})

describe('the English', () => {
  test.each([
    ['missing', enPo.replace('msgstr "Done."', 'msgstr ""'), '"好了。" has no English'],
    [
      'doubtful',
      enPo.replace('\nmsgid "好了。"', '\n#, fuzzy\nmsgid "好了。"'),
      '"好了。" is marked fuzzy',
    ],
    [
      'of a line that is gone',
      `${enPo}\nmsgid "旧的。"\nmsgstr "Old."\n`,
      '"旧的。" is not in the script any more',
    ],
    ['that blames', enPo.replace('"You paid."', '"You fell for it."'), '"fell for" puts it on'],
    [
      'with a brand',
      enPo.replace('"You paid."', '"You paid with PayPal."'),
      '"PayPal" is a real name',
    ],
  ])('%s', (_, spoilt, what) => {
    expect(spoilt).not.toBe(enPo)
    expect(all(told({ enPo: spoilt }))).toContain(what)
  })

  test('that lost a number, or the logic inside a line', () => {
    const spoilt = swap('客服：我姓刘。', '客服：尾号4471，{truth == "scam":我姓刘|我姓刘}。')
    const zh = '尾号4471，{truth == \\"scam\\":我姓刘|我姓刘}。'
    const po = (en: string) =>
      `${enPo.replace('msgid "我姓刘。"\nmsgstr "My name is Liu."\n', '')}\nmsgid "${zh}"\nmsgstr "${en}"\n`
    expect(all(told({ ink: spoilt, enPo: po('Ending 4471, Liu.') }))).toContain(
      'inline logic is lost',
    )
    expect(
      all(told({ ink: spoilt, enPo: po('Number, {truth == \\"scam\\":Liu|Liu}.') })),
    ).toContain('"4471" is not in the translation')
    expect(told({ ink: spoilt, enPo: po('Ending 4471, {truth == \\"scam\\":Liu|Liu}.') })).toEqual(
      [],
    )
  })
})
