import { Zip, ZipDeflate, ZipPassThrough, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { CaseFault } from '../../src/workshop/compile/finding.ts'
import { readPoEntries } from '../../src/workshop/compile/poText.ts'
import { Refused, unpack, type Given } from '../../src/workshop/drop/unpack.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const textOf = ({ bytes: content }: Given) => new TextDecoder().decode(content)
const zip = (files: Record<string, Uint8Array>, level: 0 | 6 = 6): Given => ({
  path: 'case.zip',
  bytes: zipSync(files, { level }),
})
const whyNot = (...files: readonly Given[]): string => {
  try {
    unpack(files)
    return 'opened'
  } catch (problem) {
    if (problem instanceof Refused) return problem.why
    throw problem
  }
}

describe('unpacking what was dropped', () => {
  test.each([0, 6] as const)('a zip at level %i gives back its texts, and only those', (level) => {
    const files = {
      'mine/case.ink': bytes('你好。'.repeat(9000)),
      'mine/card.yaml': bytes('title: x'),
      'mine/photo.png': bytes('…'),
      '__MACOSX/mine/._case.ink': bytes('…'),
      'mine/.hidden.ink': bytes('…'),
    }
    const found = unpack([zip(files, level)])
    expect(found.map(({ path }) => path)).toEqual(['mine/case.ink', 'mine/card.yaml'])
    expect(found.map(textOf)).toEqual(['你好。'.repeat(9000), 'title: x'])
  })

  test('files that are no zip pass as they are', () => {
    const given = { path: 'mine/case.ink', bytes: bytes('PK is how it begins') }
    expect(unpack([given])).toEqual([given])
  })

  test('a zip by another name is a zip', () => {
    const { bytes: content } = zip({ 'case.ink': bytes('x') })
    expect(unpack([{ path: 'case.bin', bytes: content }])).toHaveLength(1)
  })

  test.each([ZipDeflate, ZipPassThrough])(
    'one written in one go, which tells sizes afterwards, too',
    (Kind) => {
      const parts: Uint8Array[] = []
      const writing = new Zip((problem, part) => {
        if (problem !== null) throw problem
        parts.push(part)
      })
      for (const [path, text] of Object.entries({
        'case.ink': '你好。'.repeat(900),
        'en.po': 'x',
      })) {
        const file = new Kind(path)
        writing.add(file)
        file.push(bytes(text), true)
      }
      writing.end()
      const whole = { path: 'a.zip', bytes: Uint8Array.from(parts.flatMap((part) => [...part])) }
      expect(unpack([whole]).map(textOf)).toEqual(['你好。'.repeat(900), 'x'])
    },
  )

  test('a zip that lies in one is no part of the story', () => {
    const inner = zip({ 'old/case.ink': bytes('旧的。') }, 0).bytes
    const parts: Uint8Array[] = []
    const writing = new Zip((_, part) => parts.push(part))
    for (const [path, content] of [
      ['mine/backup.zip', inner],
      ['mine/case.ink', bytes('新的。')],
    ] as const) {
      const file = new ZipPassThrough(path)
      writing.add(file)
      file.push(content, true)
    }
    writing.end()
    const whole = { path: 'a.zip', bytes: Uint8Array.from(parts.flatMap((part) => [...part])) }
    expect(unpack([whole]).map(textOf)).toEqual(['新的。'])
  })

  test('a name in Chinese is read, whether or not the zip says how it is written', () => {
    const named = zip({ '我的故事/case.ink': bytes('x') })
    const view = new DataView(named.bytes.buffer)
    view.setUint16(6, 0, true) // what says that names are in UTF-8
    view.setUint16(named.bytes.length - 22 - 46 - bytes('我的故事/case.ink').length + 8, 0, true)
    expect(unpack([named]).map(({ path }) => path)).toEqual(['我的故事/case.ink'])
  })

  test('a word after its end does not hide what is in it', () => {
    const { path, bytes: whole } = zip({ 'case.ink': bytes('x') })
    const noted = Uint8Array.from([...whole, ...bytes('a comment')])
    new DataView(noted.buffer).setUint16(whole.length - 2, 9, true)
    expect(unpack([{ path, bytes: noted }])).toHaveLength(1)
  })

  test.each(['../case.ink', 'a/../../case.ink', '/etc/case.ink', 'C:\\case.ink', '..\\case.ink'])(
    '%s climbs',
    (path) => {
      expect(whyNot(zip({ [path]: bytes('x') }))).toBe('climbs')
      expect(whyNot({ path, bytes: bytes('x') })).toBe('climbs')
    },
  )

  test('more than there may be is refused: many, large, or larger than it says', () => {
    const many = Object.fromEntries(
      Array.from({ length: 201 }, (_, i) => [`${String(i)}.ink`, bytes('x')]),
    )
    expect(whyNot(zip(many))).toBe('tooMany')
    const large = zip({ 'case.ink': new Uint8Array(6_000_000) })
    expect(whyNot(large)).toBe('tooBig')
    const view = new DataView(large.bytes.buffer)
    view.setUint32(large.bytes.length - 22 - 'case.ink'.length - 46 + 24, 10, true)
    expect(whyNot(large)).toBe('tooBig')
    new DataView(large.bytes.buffer).setUint32(22, 10, true)
    expect(whyNot(large)).toBe('tooBig')
    const halves = { 'a.ink': new Uint8Array(3_000_000), 'b.ink': new Uint8Array(3_000_000) }
    expect(whyNot(zip(halves))).toBe('tooBig')
  })

  test('cut anywhere or with any byte changed, a zip is opened or refused, never worse', () => {
    const { path, bytes: whole } = zip({ 'mine/case.ink': bytes('你好。'.repeat(20)) })
    for (let i = 0; i < whole.length; i++) {
      expect(whyNot({ path, bytes: whole.subarray(0, i) })).toBe('notZip')
      const changed = whole.slice()
      changed[i] = (changed[i] ?? 0) ^ 0xff
      expect(typeof whyNot({ path, bytes: changed })).toBe('string')
    }
  })
})

describe('reading PO text', () => {
  test('knows several lines, escapes, comments, fuzzy marks, contexts and plurals', () => {
    const source = `msgid ""
msgstr "Language: en\\n"

#: case.ink:3
#, fuzzy
msgid "一"
msgstr "one"

msgctxt "here"
msgid ""
"二"
"“\\"”"
msgstr ""
"two "
"\\"quoted\\"\\\\n"
msgid "三"
msgid_plural "三们"
msgstr[0] "three"
msgstr[1] "threes"
#~ msgid "旧"
#~ msgstr "old"
msgid "四"
`
    expect(readPoEntries(source, 'en.po')).toEqual([
      { msgid: '一', msgstr: 'one', fuzzy: true },
      { msgid: '二“"”', msgstr: 'two "quoted"\\n', fuzzy: false },
      { msgid: '三', msgstr: 'three', fuzzy: false },
      { msgid: '四', msgstr: '', fuzzy: false },
    ])
  })

  test.each(['"text without a key"', 'msgid "一"\nnonsense', 'msgid "open'])(
    'refuses %s',
    (source) => {
      expect(() => readPoEntries(source, 'en.po')).toThrow(CaseFault)
    },
  )
})
