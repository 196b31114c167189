import subsetFont from 'subset-font'

/** The characters of this text that a font has a letter for. */
export async function lettersIn(font: Buffer, text: string): Promise<ReadonlySet<string>> {
  // Whatever the format it came in, it is read as the plain one.
  const plain = await subsetFont(font, text, { targetFormat: 'sfnt' })
  return new Set([...mappedIn(tableOf(plain, 'cmap'))].map((code) => String.fromCodePoint(code)))
}

function tableOf(font: Buffer, name: string): Buffer {
  for (let at = 12; at < 12 + font.readUInt16BE(4) * 16; at += 16) {
    if (font.toString('latin1', at, at + 4) !== name) continue
    return font.subarray(
      font.readUInt32BE(at + 8),
      font.readUInt32BE(at + 8) + font.readUInt32BE(at + 12),
    )
  }
  throw new Error(`the font has no table ${name}`)
}

/** The numbers a `cmap` table maps, by its subtables of format 4 (up to U+FFFF) and 12 (all). */
function mappedIn(cmap: Buffer): Set<number> {
  const codes = new Set<number>()
  const add = (first: number, last: number) => {
    for (let code = first; code <= last && code < 0x110000; code++) codes.add(code)
  }
  for (let at = 0; at < cmap.readUInt16BE(2); at++) {
    const table = cmap.subarray(cmap.readUInt32BE(8 + at * 8))
    const format = table.readUInt16BE(0)
    if (format === 12) {
      for (let group = 0; group < table.readUInt32BE(12); group++) {
        add(table.readUInt32BE(16 + group * 12), table.readUInt32BE(20 + group * 12))
      }
    }
    if (format === 4) {
      const ends = table.readUInt16BE(6)
      for (let one = 0; one < ends; one += 2) {
        const last = table.readUInt16BE(14 + one)
        if (last !== 0xffff) add(table.readUInt16BE(16 + ends + one), last)
      }
    }
  }
  return codes
}
