/** A name for a handful of parts, whatever order they come in. */
export interface PartSum {
  add(part: string): void
  /** 64 bits, as text: two different handfuls have one name about as often as never. */
  told(): string
}

const remembered = new Map<string, readonly [number, number]>()
/** Parts recur by the million; those of a story that makes up ever new ones are let go. */
const mostRemembered = 20_000

/** Adds up a hash of each part, so that nothing needs sorting or writing out. */
export function sumOf(): PartSum {
  let a = 0
  let b = 0
  return {
    add(part) {
      let hash = remembered.get(part)
      if (hash === undefined) {
        hash = hashesOf(part)
        if (remembered.size >= mostRemembered) remembered.clear()
        remembered.set(part, hash)
      }
      a = (a + hash[0]) | 0
      b = (b + hash[1]) | 0
    },
    told: () => `${a.toString(36)} ${b.toString(36)}`,
  }
}

/** Two hashes of 32 bits (cyrb53 before its halves are joined). */
export function hashesOf(text: string): readonly [number, number] {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return [a, b]
}
