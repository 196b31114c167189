// A line of a compiled story, as its words and tags stand in a row.

export interface InkLine {
  /** The next of the row. */
  read(part: string): void
  /** Something else than words stands in it: it reads one way or another. */
  breakOff(): void
}

/** Gathers lines, and adds those that carry a flag and are whole. */
export function openLine(flagged: Set<string>): InkLine {
  let said = ''
  let tag: string | undefined
  let isFlagged = false
  let isBroken = false
  const breakOff = () => {
    isBroken = said !== ''
  }
  const marks: Readonly<Record<string, () => void>> = {
    '\n': () => {
      if (isFlagged && !isBroken && said.trim() !== '') flagged.add(said.trim())
      said = ''
      isFlagged = isBroken = false
    },
    '#': () => {
      tag = ''
    },
    '/#': () => {
      isFlagged ||= tag?.startsWith('flag:') === true
      tag = undefined
    },
    ev: breakOff,
  }
  return {
    breakOff,
    read(part) {
      const mark = marks[part]
      if (mark !== undefined) mark()
      else if (!part.startsWith('^')) return
      else if (tag === undefined) said += part.slice(1)
      else tag += part.slice(1).trimStart()
    },
  }
}
