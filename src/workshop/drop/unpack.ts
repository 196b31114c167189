// Opens what a writer drops on the page. Trusts nothing: neither names, nor sizes, nor counts.
import { Inflate } from 'fflate'
import type { dropInZh } from '../../words/zh/dropIn.ts'

/** Why something dropped cannot be opened; `words/` has a sentence for each. */
export type Refusal = keyof (typeof dropInZh)['refusals']

export class Refused extends Error {
  readonly why: Refusal
  /** The file, or the line of one, that it is about. */
  readonly place: string
  constructor(why: Refusal, place: string) {
    super(`${place}: ${why}`)
    this.name = 'Refused'
    this.why = why
    this.place = place
  }
}

export interface Given {
  /** With slashes, from the top of what was dropped. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** What a case can need, many times over. */
export const most = { bytes: 5_000_000, files: 200 } as const

/** What of a case is read; pictures and the rest stay closed. */
export const isText = (path: string) =>
  /\.(ink|po|ya?ml)$/i.test(path) && !/(^|\/)(\.|__MACOSX\/)/.test(path)

/** The texts among the files, those inside zips included. @throws {Refused} */
export function unpack(files: readonly Given[]): readonly Given[] {
  const found = files.flatMap((file) => (isZip(file) ? unzip(file) : [file]))
  if (found.length > most.files) throw new Refused('tooMany', String(found.length))
  const size = found.reduce((sum, { bytes }) => sum + bytes.length, 0)
  if (size > most.bytes) throw new Refused('tooBig', found[0]?.path ?? '')
  for (const { path } of found) if (climbs(path)) throw new Refused('climbs', path.slice(0, 200))
  return found.filter(({ path }) => isText(path))
}

function isZip({ path, bytes }: Given): boolean {
  return /\.zip$/i.test(path) || (!isText(path) && signature(bytes, 0) === mark.file)
}

function climbs(path: string): boolean {
  return /(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:|\0/i.test(path)
}

/** The first four bytes of each part of a zip, as a number. */
const mark = { file: 0x04034b50, entry: 0x02014b50, end: 0x06054b50 } as const
const length = { file: 30, entry: 46, end: 22 } as const
const stored = 0
const deflated = 8

interface Entry {
  readonly path: string
  readonly method: number
  readonly packed: number
  readonly size: number
  readonly at: number
}

function unzip({ path, bytes }: Given): readonly Given[] {
  try {
    const entries = entriesOf(bytes, path).filter((entry) => !entry.path.endsWith('/'))
    const said = entries.reduce((sum, { size }) => sum + size, 0)
    if (said > most.bytes) throw new Refused('tooBig', path)
    let left: number = most.bytes
    return entries.map((entry) => {
      if (climbs(entry.path)) throw new Refused('climbs', entry.path.slice(0, 200))
      const inside = isText(entry.path) ? contentOf(bytes, entry, left, path) : new Uint8Array()
      left -= inside.length
      return { path: entry.path.replaceAll('\\', '/'), bytes: inside }
    })
  } catch (problem) {
    if (problem instanceof Refused) throw problem
    throw new Refused('notZip', path) // a place outside the file, or what does not inflate
  }
}

/**
 * The zip's own list of contents, which stands at its end. Not fflate's `Unzip`, which looks for files from
 * the front: in a zip written in one go it also finds those of a zip that lies in it.
 */
function entriesOf(bytes: Uint8Array, path: string): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - length.end
  const lowest = Math.max(0, end - 0xffff)
  while (end >= lowest && signature(bytes, end) !== mark.end) end -= 1
  if (end < lowest) throw new Refused('notZip', path)
  const count = view.getUint16(end + 10, true)
  if (count > most.files) throw new Refused('tooMany', path)
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (signature(bytes, at) !== mark.entry) throw new Refused('notZip', path)
    const nameLength = view.getUint16(at + 28, true)
    const name = bytes.subarray(at + length.entry, at + length.entry + nameLength)
    entries.push({
      path: new TextDecoder().decode(name),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    })
    at += length.entry + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function contentOf(bytes: Uint8Array, entry: Entry, left: number, zip: string): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { at, method } = entry
  if (signature(bytes, at) !== mark.file) throw new Refused('notZip', zip)
  const from = at + length.file + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  const packed = bytes.subarray(from, from + entry.packed)
  if (packed.length < entry.packed) throw new Refused('notZip', zip)
  if (method === deflated) return inflated(packed, left, zip)
  if (method !== stored) throw new Refused('notZip', zip)
  if (packed.length > left) throw new Refused('tooBig', zip)
  return packed
}

/** Bytes put in at a time: at most a thousand times as many come out before we look again. */
const bite = 1024

/** Counts what comes out as it comes out: what a zip says of its sizes may be a lie. */
function inflated(packed: Uint8Array, left: number, zip: string): Uint8Array {
  const parts: Uint8Array[] = []
  let size = 0
  const ends: boolean[] = []
  const inflate = new Inflate((part, final) => {
    size += part.length
    parts.push(part)
    ends.push(final)
  })
  for (let at = 0; at < packed.length; at += bite) {
    inflate.push(packed.subarray(at, at + bite), at + bite >= packed.length)
    if (size > left) throw new Refused('tooBig', zip)
  }
  if (ends.at(-1) !== true) throw new Refused('notZip', zip)
  const all = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

function signature(bytes: Uint8Array, at: number): number {
  const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(Math.max(at, 0), Math.max(at, 0) + 4)
  return a | (b << 8) | (c << 16) | (d << 24)
}
