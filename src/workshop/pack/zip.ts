import { zipSync, type Zippable } from 'fflate'

/** A file of a package: its name in it, and what is in it. */
export type Files = ReadonlyMap<string, Uint8Array>

/** Packs files in order of name, all of one date: the same files make the same bytes on any day. */
export function zipOf(files: Files): Uint8Array {
  const names = [...files.keys()].sort()
  const packed: Zippable = {}
  for (const name of names) packed[name] = files.get(name) ?? new Uint8Array()
  // The earliest a zip can tell, in the time of this place, which is how a zip tells it.
  return zipSync(packed, { level: 9, mtime: new Date(1980, 0, 1) })
}
