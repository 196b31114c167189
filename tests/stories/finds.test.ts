// What looks right, compiles and plays, and is wrong: each is told with its line and its cure.
import { describe, expect, test } from 'vitest'
import { card, enPo, ink, told } from './small.ts'
import { at, changed, expectAll } from './spoilt.ts'

describe('one rule over every string somebody may read', () => {
  test('the card: its title, hook, people, numbers, contacts and endings, in both languages', () => {
    const spoilt = changed(
      card,
      ['title: { zh: 小案, en: A small case }', 'title: { zh: 假客服骗局, en: The fake clerk }'],
      ['hook: { zh: 有人来电。', 'hook: { zh: 你太贪心，轻信了陌生人。'],
      ['name: { zh: 客服, en: Service }', 'name: { zh: 骗子, en: Scammer }'],
      ['number: +00 •••• 2317', 'number: 138 1234 5678'],
      ["number: '96110'", "number: '95588'"],
      ['zh: 公共, en: Public', 'zh: 写信到 a@bank-mail.com, en: Public'],
      ['en: You looked.', 'en: You were careless.'],
    )
    const line = (text: string) => at('card.yaml', spoilt, text)
    expectAll(told({ card: spoilt }), [
      [line('假客服骗局'), /"假客服骗局" says "骗": it names the truth.*gives nothing away/],
      [line('The fake clerk'), /"The fake clerk" says "fake"/],
      [line('你太贪心'), /"贪心" puts it on/],
      [line('你太贪心'), /"轻信" puts it on/],
      [line('骗子, en'), /"骗子" says "骗"/],
      [line('Scammer'), /"Scammer" says "Scammer"/],
      [line('138 1234'), /"138 1234 5678" may be somebody/],
      [line("'95588'"), /"95588" may be somebody/],
      [line('bank-mail'), /"a@bank-mail\.com" may lead somewhere/],
      [line('careless'), /"careless" puts it on/],
    ])
  })

  test('the script: addresses, notes, numbers with gaps, full-width and in numerals', () => {
    const spoilt = changed(
      ink,
      [
        '客服：我姓刘。',
        `客服：一三八零零一三八零零零。
  客服：打 １３８ 0013 8000，或者九五五八八。
  客服：去 工商银行.中国，或者 icbc点com。
  客服：找我，010-6655 1234，或 +86 10 6655 1234。
  客服：卡号 6222 0212 3456 7890。`,
      ],
      ['订单里没有。', '订单里没有。 # screen: shop.orders # address: www.icbc.com.cn'],
      ['没有再响。', '没有再响。 # screen: shop.orders # address: 8.8.8.8 # note: 他贪小便宜'],
    )
    const findings = told({ ink: spoilt })
    const line = (text: string) => at('case.ink', spoilt, text)
    expectAll(findings, [
      [line('一三八'), /"一三八零零一三八零零零" may be somebody/],
      [line('１３８'), /"１３８ 0013 8000" may be/],
      [line('１３８'), /"九五五八八" may be/],
      [line('工商银行.'), /"工商银行\.中国" may lead/],
      [line('点com'), /"icbc点com" may lead/],
      [line('010-'), /"010-6655 1234" may be/],
      [line('+86'), /"\+86 10 6655 1234" may be/],
      [line('6222'), /"6222 0212 3456 7890" may be/],
      [line('www.icbc'), /"www\.icbc\.com\.cn" may lead/],
      [line('8.8.8.8'), /"8\.8\.8\.8" may lead/],
      [line('贪小便宜'), /"贪小便宜" puts it on/],
    ])
  })

  test('what may stand: years, sums, counts, masks, public numbers, addresses that lead nowhere', () => {
    const fine = changed(ink, [
      '客服：我姓刘。',
      `客服：2026 年 10 月 12 日，¥12345，尾号 4471，一二三四五六七，+00 •••• 2317。
  客服：打 110 或 96110，或者 card.linlan.example.invalid，192.0.2.7。`,
    ])
    expect(told({ ink: fine }).join('\n')).not.toMatch(/may be somebody|may lead/)
  })

  test('options and narration name the truth in neither language before it is known', () => {
    const spoilt = changed(
      ink,
      [
        '+ [挂断 # move: refuse # at: hangup] -> gone\n=== look',
        '+ [告诉他 # move: refuse] -> gone\n=== look',
      ],
      ['客服：我姓刘。', '骗子咳了一声。'],
    )
    const po = `${enPo}\nmsgid "告诉他"\nmsgstr "Tell the scammer he is a fraud"\n`
    expectAll(told({ ink: spoilt, enPo: po }), [
      [at('case.ink', spoilt, '骗子咳'), /"骗子咳了一声。" says "骗": it names the truth before/],
      [
        at('en.po', po, '告诉他'),
        /says "scammer": it names the truth before.*say what the player does/,
      ],
    ])
  })
})

describe('loss is never safety', () => {
  test('a safe ending once money or a secret has gone, a lost one where nothing has', () => {
    const safe = changed(ink, ['# money: -10 # end: lost', '# money: -10 # end: safe'])
    expectAll(told({ ink: safe }), [
      [
        at('card.yaml', card, 'id: safe'),
        /"safe" is of tone safe, and on this road there went: money; .*another ending/,
      ],
    ])
    const secret = changed(ink, ['# money: -10 # end: lost', '# secret: code # end: safe'])
    expect(told({ ink: secret }).join('\n')).toMatch(/there went: secrets/)
    const nothing = changed(ink, ['没有再响。 # end: safe', '没有再响。 # end: lost'])
    expectAll(told({ ink: nothing }), [
      [at('card.yaml', card, 'id: lost'), /"lost" is of tone lost, and on this road nothing went/],
    ])
  })

  test('missing something real in a fraud', () => {
    const spoilt = changed(ink, ['没有再响。 # end: safe', '没有再响。 # end: missed'])
    expect(told({ ink: spoilt }).join('\n')).toMatch(
      /card\.yaml:\d+ .*"missed" is of tone missed, which nothing scam can be/,
    )
  })

  test('a half that no check of one’s own settles', () => {
    const unsettled = changed(ink, [
      '订单里没有。 # call: end 客服 # checked',
      '订单里没有。 # call: end 客服',
    ])
    expect(told({ ink: unsettled }).join('\n')).toMatch(
      /no check of the player’s own ever settles it \(scam\)/,
    )
  })

  test('more paid than there is', () => {
    const spoilt = changed(ink, ['# money: -10', '# money: -1200'])
    expectAll(told({ ink: spoilt }), [
      [
        at('case.ink', spoilt, '-1200'),
        /there are 1000 yuan in the wallet, and 1200 are paid here .*pay less/,
      ],
    ])
    const lent = changed(ink, ['# money: -10', '# money: 500 # money: -1200'])
    expect(told({ ink: lent }).join('\n')).not.toMatch(/in the wallet/)
  })
})

describe('probably a slip', () => {
  test('in the text of a script', () => {
    const spoilt = changed(
      ink,
      [
        '* [“你哪位？” # move: ask]\n  客服：我姓刘。',
        `* ["你哪位？" # move: ask]
  客服：我姓刘。 ＃ flag: knows-me
  客服：今天//明天都行。
  客服：叫我"小刘"。
  你说：“再见。
＊ [再问 # move：ask]
  客服：{你的名字}？`,
      ],
      [
        '+ [“怎么赔？” # move: comply] -> offer',
        '+ [“怎么赔？” # move: comply]\n  你：怎么赔？\n  -> offer',
      ],
      ['好了。 # end: safe', '好了。 # end: safe\n  回见。'],
      ['=== gone ===', '/* 以后再写\n=== gone ==='],
    )
    const findings = told({ ink: spoilt })
    const line = (text: string) => at('case.ink', spoilt, text)
    expectAll(findings, [
      [line('"你哪位'), /quotes are not “ ”: nothing is spoken; .*write “…”/],
      [line('＃'), /full-width "＃ ?" ?is shown|full-width "＃" is shown/],
      [line('今天//'), /"\/\/" begins a comment/],
      [line('"小刘"'), /quotes are not “ ”/],
      [line('再见'), /a quotation mark stands alone/],
      [line('＊'), /full-width "＊" is shown.*write the half-width "\*"/],
      [line('{你的名字}'), /what stands in braces is read as a variable/],
      [line('/* 以后'), /"\/\*" begins a comment that nothing ends/],
    ])
  })

  test('what is said again, and what is said after the end', () => {
    const spoilt = changed(
      ink,
      [
        '+ [“怎么赔？” # move: comply] -> offer',
        '+ [“怎么赔？” # move: comply]\n  你：怎么赔？\n  -> offer',
      ],
      ['好了。 # end: safe', '好了。 # end: safe\n  回见。'],
    )
    expectAll(told({ ink: spoilt }), [
      [
        at('case.ink', spoilt, '  你：怎么赔'),
        /is said already, and here again; .*speaks for itself/,
      ],
      [at('case.ink', spoilt, '  回见'), /"回见。" stands after the ending "safe"/],
    ])
  })

  test('a call that never rang, one that never ends, and two answers alike', () => {
    const spoilt = changed(
      ink,
      ['# call: ring 客服 # call: talk', '# call: talk'],
      ['订单里没有。 # call: end 客服', '订单里没有。'],
      [
        '+ [挂断 # move: refuse # at: hangup] -> gone\n=== look',
        '+ [“怎么赔？” # move: ask] -> gone\n=== look',
      ],
    )
    expectAll(told({ ink: spoilt }), [
      [at('case.ink', spoilt, '包裹坏了'), /客服 is talking in a call that never rang.*call: ring/],
      [at('case.ink', spoilt, '订单里没有'), /the story ends, and the call with 客服 does not/],
      [at('case.ink', spoilt, '“怎么赔？” # move: ask'), /two answers say "“怎么赔？”"/],
    ])
    const alike = enPo.replace('"“Who is this?”"', '"“What do I get?”"')
    expect(told({ enPo: alike }).join('\n')).toMatch(
      /en\.po:\d+ .*"“What do I get\?”" in English as well/,
    )
  })

  test('on the card: who has no part, what is there twice, minutes and days turned round', () => {
    const spoilt = changed(
      card,
      ['minutes: [1, 2]', 'minutes: [9, 4]'],
      [
        'role: companion, face: zhou }',
        'role: companion, face: zhou }\n  - { id: 老王, name: { zh: 老王, en: Wang }, role: contact }',
      ],
      [
        'threads: []',
        'threads:\n  - { id: dorm, app: chat, title: { zh: 群, en: Chat }, members: [你, 小周], people: 2 }',
      ],
      [
        '  - { id: missed,',
        '  - { id: safe, title: { zh: 又一个, en: Another }, text: { zh: 好。, en: Good. }, tone: safe }\n  - { id: missed,',
      ],
      ["date: '2024' }", "date: '2024-13' }"],
      [
        'facts: []',
        "facts:\n  - { text: { zh: 事, en: A }, source: { zh: 源, en: S }, date: '2027-01' }",
      ],
    )
    const line = (text: string) => at('card.yaml', spoilt, text)
    expectAll(told({ card: spoilt }), [
      [line('[9, 4]'), /at least 9 minutes and at most 4; .*shortest first/],
      [line('老王'), /"老王" has no part in the script; .*off "cast"/],
      [line('id: dorm'), /the thread "dorm" is never opened/],
      [line('id: dorm'), /"你" is the player, who is counted already; .*off "members"/],
      [line('id: dorm'), /2 people are fewer than/],
      [line('又一个'), /endings "safe" is on the card twice/],
      [line('2024-13'), /"2024-13" is no day/],
      [line('2027-01'), /still to come/],
    ])
  })

  test('the one button is wrong, and the good choice hides behind an icon', () => {
    const hidden = changed(ink, [
      '+ [点提交 # move: comply]',
      '+ [点提交 # move: comply # at: ask]',
    ])
    expectAll(told({ ink: hidden }), [
      [
        at('case.ink', hidden, '不弄了'),
        /the only button is "不弄了", and the good choice "点提交" hides behind an icon .*make the good one an answer/,
      ],
    ])
  })
})
