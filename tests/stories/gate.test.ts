// Files that are not what they seem: in another encoding, translated twice, made of several parts.
import { describe, expect, test } from 'vitest'
import { findingText, CaseFault } from '../../src/workshop/compile/finding.ts'
import { mergePo } from '../../src/workshop/compile/mergePo.ts'
import { compileScript } from '../../src/workshop/compile/script.ts'
import { besideOf } from '../../src/workshop/compile/sourceFile.ts'
import { sourceText } from '../../src/workshop/compile/sourceText.ts'
import { checkSources } from '../../src/workshop/check/check.ts'
import { examine, type DropNews } from '../../src/workshop/drop/dropped.ts'
import { openRaw } from '../../src/core/explore/waypoints.ts'
import { openTale } from '../../src/core/story/story.ts'
import { StoryProblem } from '../../src/core/story/problem.ts'
import { dropInZh } from '../../src/words/zh/dropIn.ts'
import { dropInEn } from '../../src/words/en/dropIn.ts'
import { card, enPo, ink, lineOf, told, world } from './small.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const messageOf = (act: () => unknown): string => {
  try {
    act()
  } catch (problem) {
    if (problem instanceof CaseFault || problem instanceof StoryProblem) return problem.message
    throw problem
  }
  return 'nothing'
}

describe('the gate', () => {
  test('UTF-8 is read, a mark at its start or not', () => {
    expect(sourceText(bytes('你好'), 'a.ink')).toBe('你好')
    expect(sourceText(bytes('\ufeff你好'), 'a.ink')).toBe('你好')
  })

  test.each([
    ['GBK', Uint8Array.of(0x61, 10, 0x62, 10, 0xc4, 0xe3, 0xba, 0xc3, 10), 3],
    ['UTF-16', new Uint8Array(Buffer.from('\ufeffHello\n', 'utf16le')), 1],
    ['UTF-16 without a mark', new Uint8Array(Buffer.from('Hello\n', 'utf16le')), 1],
  ])('%s is refused at its line, in the words of the drop page', (_, content, line) => {
    const message = messageOf(() => sourceText(content, 'stories/mine/en.po'))
    expect(message).toContain(`stories/mine/en.po:${String(line)} `)
    expect(message).toContain(dropInZh.refusals.encoding)
    expect(message).toContain(dropInEn.refusals.encoding)
  })
})

const script = (source: string) => compileScript(source, 'stories/one/case.ink')
const po = (...entries: readonly (readonly [string, string])[]) =>
  `msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n${entries.map(([zh, en]) => `\nmsgid "${zh}"\nmsgstr "${en}"\n`).join('')}`

describe('a line translated twice', () => {
  const hello = script('你好。\n-> END\n')

  test('not alike: nothing is written, both lines are named, and check says so', () => {
    const twice = po(['你好。', 'Hello.'], ['你好。', 'Hi there.'])
    const message = messageOf(() => mergePo(twice, hello, 'one', 'stories/one/en.po'))
    expect(message).toMatch(/^stories\/one\/en\.po:7 .*translated twice, here and in line 4/)
    const again = `${enPo}\nmsgid "挂断"\nmsgstr "Ring off"\n`
    expect(told({ enPo: again }).filter((text) => text.includes('translated twice'))).toHaveLength(
      1,
    )
  })

  test.each([
    ['the empty one last', po(['你好。', 'Hello.'], ['你好。', ''])],
    ['the empty one first', po(['你好。', ''], ['你好。', 'Hello.'])],
    ['twice the same', po(['你好。', 'Hello.'], ['你好。', 'Hello.'])],
  ])('%s: the English stays', (_, before) => {
    const merged = mergePo(before, hello, 'one')
    expect(merged).toMatchObject({ added: 0, gone: 0 })
    expect(merged.text).toMatch(/msgid "你好。"\nmsgstr "Hello\."/)
  })

  test('a translator’s own notes stay with their line, changed or put aside', () => {
    const before = `${po(['你好。', 'Hello.'])}\n# ask Li\nmsgid "你好呀，同学。"\nmsgstr "Hello there, student."\n\n# dear to me\nmsgid "别的什么也没有。"\nmsgstr "Nothing else."\n`
    const { text } = mergePo(before, script('你好。\n你好呀，同学们。\n-> END\n'), 'one')
    expect(text).toMatch(/# ask Li\n[^]*msgid "你好呀，同学们。"\nmsgstr "Hello there, student\."/)
    expect(text).toMatch(/# dear to me\n#~ msgid "别的什么也没有。"/)
  })

  test.each([
    ['cut off', 'msgid "你好。"\n', 4],
    ['without its Chinese', 'msgstr "Hello."\n', 4],
    ['run into the next', 'msgid "你好。"\nmsgstr "Hello."\nmsgstr "Bye."\n', 6],
    ['torn by a merge', '<<<<<<< mine\nmsgid "你好。"\nmsgstr "Hello."\n', 4],
  ])('a file with an entry %s is left as it is', (_, broken, line) => {
    const message = messageOf(() =>
      mergePo(`${po()}\n${broken}`, hello, 'one', 'stories/one/en.po'),
    )
    expect(message).toMatch(new RegExp(`^stories/one/en\\.po:${String(line)} `))
  })

  test('one put aside long ago comes back rather than being lost to an empty line', () => {
    const before = `${po(['你好。', ''])}\n#~ msgid "你好。"\n#~ msgstr "Hello."\n`
    expect(mergePo(before, hello, 'one').text).toMatch(/\nmsgid "你好。"\nmsgstr "Hello\."/)
    const both = `${po(['你好。', 'Hi.'])}\n#~ msgid "你好。"\n#~ msgstr "Hello."\n`
    const { text } = mergePo(both, hello, 'one')
    expect(text).toMatch(/\nmsgid "你好。"\nmsgstr "Hi\."/)
    expect(text).toContain('#~ msgstr "Hello."')
  })
})

const news = (files: Readonly<Record<string, string | Uint8Array>>) => {
  const heard: DropNews[] = []
  const given = Object.entries(files).map(([path, content]) => {
    return { path, bytes: typeof content === 'string' ? bytes(content) : content }
  })
  examine(
    given,
    world,
    (one) => heard.push(one),
    () => false,
  )
  return heard
}
const findingsOf = (heard: readonly DropNews[]) => {
  const last = heard.at(-1)
  return last?.kind === 'checked' ? last.findings.map(findingText) : [JSON.stringify(last)]
}

describe('INCLUDE', () => {
  const main = 'INCLUDE side.ink\nA fork.\n* [River] -> side\n* [Hill]\n  On the hill.\n  -> END\n'
  const side = 'VAR wet = false\nRain.\n=== side ===\nBy the river.\n-> END\n'

  test('among dropped files: the story is the one that no other includes', () => {
    for (const files of [
      { 'side.ink': side, 'plain.ink': main },
      { 'mine/plain.ink': main, 'mine/side.ink': side },
      // Let go of one by one, files have no folders.
      { 'plain.ink': main.replace('side.ink', 'parts/side.ink'), 'side.ink': side },
    ]) {
      expect(news(files).at(-1)).toMatchObject({
        findings: [],
        explored: { endings: 2, all: true },
      })
    }
  })

  test('what it names and is not there is said at its line; so is a circle', () => {
    expect(findingsOf(news({ 'plain.ink': main }))[0]).toMatch(/^plain\.ink:1 .*side\.ink/)
    const round = { 'case.ink': 'INCLUDE a.ink\nHi.\n', 'a.ink': '\nINCLUDE a.ink\n' }
    expect(findingsOf(news(round)).join()).toMatch(/a\.ink:2 .*includes itself/)
    // Nor is a folder of that name a script.
    expect(besideOf('src/workshop/template/case.ink')('../verbs')).toBeUndefined()
  })

  test('in a case: words, tags and faults are told in the file they stand in', () => {
    const at = ink.indexOf('=== gone ===')
    const [front, back] = [ink.slice(0, at), ink.slice(at)]
    const whole = (part: string) => ({
      ...{ id: 'small', card, enPo, ink: `INCLUDE ends.ink\n${front}` },
      beside: (name: string) => (name === 'ends.ink' ? part : undefined),
    })
    expect(checkSources(whole(back), world).findings.map(findingText)).toEqual([])
    const spoilt = back.replace('# end: missed', '# end: missd')
    const [finding] = checkSources(whole(spoilt), world).findings.map(findingText)
    expect(finding).toMatch(
      new RegExp(`^stories/small/ends\\.ink:${String(lineOf(spoilt, 'missd'))}:.*"missed"`),
    )
    const unplayed = `${back}=== nobody ===\n谁也不来。 # end: safe\n-> END\n`
    const lines = checkSources(whole(unplayed), world).findings.map(findingText)
    expect(lines.join('\n')).toContain(
      `stories/small/ends.ink:${String(lineOf(unplayed, '=== nobody'))}:1 没有一条路走到“nobody”这一幕 · no road comes to`,
    )
  })
})

describe('a file with knots alone', () => {
  const knots = '// A story.\nVAR n = 1\n/* All\n of it. */\n=== one ===\nHi.\n-> END\n'

  test('is told that nothing runs at the top', () => {
    expect(findingsOf(news({ 'plain.ink': knots }))[0]).toMatch(
      /^plain\.ink:1 .*nothing runs at the top.*"-> one"/,
    )
    expect(told({ ink: ink.replace('-> open\n', '') })[0]).toContain('nothing runs at the top')
  })

  test('and one with a divert is not', () => {
    expect(findingsOf(news({ 'plain.ink': `-> one\n${knots}` }))).toEqual([])
  })
})

describe('a fault while a story runs names file and line', () => {
  test.each([
    ['nothing more to say', '-> a\n=== a ===\nHi.\n* [On] -> b\n=== b ===\nDeep.\n', 6],
    ['a number at the end', 'VAR n = 3\n-> a\n=== a ===\nHi.\n* [On] -> b\n=== b ===\n{n}\n', 7],
    ['round without a word', '-> a\n=== a ===\nHi.\n* [On] -> b\n=== b ===\n-> b\n', 6],
  ])('%s', (_, story, line) => {
    const findings = findingsOf(news({ 'plain.ink': story })).filter((text) =>
      text.includes('after “On”'),
    )
    expect(findings).toEqual([expect.stringMatching(new RegExp(`^plain\\.ink:${String(line)} `))])
    const { json = '', lines } = compileScript(story, 'plain.ink')
    const walk = openRaw('plain', json, { lines })
    const start = walk.start()
    expect(messageOf(() => walk.choose(start, 0))).toMatch(
      new RegExp(`^plain\\.ink:${String(line)} `),
    )
  })

  test('in an included file, in that file', () => {
    const heard = news({
      'plain.ink': 'INCLUDE b.ink\nHi.\n* [On] -> b\n',
      'b.ink': '=== b ===\nDeep.\n',
    })
    expect(findingsOf(heard).some((text) => text.startsWith('b.ink:2 ran out of content'))).toBe(
      true,
    )
  })

  test('of a case dropped and played, in its own file', () => {
    const broken = ink.replace('# money: -10 # end: lost', '# money: -10')
    const heard = news({ 'mine/case.ink': broken, 'mine/card.yaml': card, 'mine/en.po': enPo })
    const compiled = heard.find(({ kind }) => kind === 'compiled')
    if (compiled?.kind !== 'compiled' || compiled.story.kind !== 'case') throw new Error('no case')
    const { zh } = compiled.story.files
    if (zh === undefined) throw new Error('no Chinese')
    const tale = openTale(zh)
    const picks: number[] = []
    for (const word of ['怎么赔', '好']) {
      const options = tale.steps('scam', picks).at(-1)?.options ?? []
      picks.push(options.findIndex(({ text }) => text.includes(word)))
    }
    const line = String(lineOf(broken, '你付了'))
    expect(messageOf(() => tale.steps('scam', picks))).toMatch(new RegExp(`^case\\.ink:${line} `))
  })
})

test('a story of another encoding among dropped files is named by its line', () => {
  const gbk = Uint8Array.of(0x61, 10, 0xc4, 0xe3, 10)
  expect(news({ 'mine/case.ink': gbk }).at(-1)).toEqual({
    kind: 'refused',
    why: 'encoding',
    place: 'mine/case.ink:2',
  })
})
