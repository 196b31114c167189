// One script out of several: INCLUDE put in place as Ink does, each line knowing where it was written.
import type { Place } from '../../core/story/problem.ts'
import { say, type Finding } from './finding.ts'

/** Reads the text an INCLUDE names, given as it is written there; nothing where there is none. */
export type Beside = (name: string) => string | undefined

export interface Assembled {
  /** To the letter the script itself where it includes nothing. */
  readonly source: string
  readonly findings: readonly Finding[]
  /** Where a 1-based line of `source` was written. */
  readonly placeOf: (line: number) => Place
}

interface Line extends Place {
  readonly text: string
  /** Without its comments. */
  readonly bare: string
  /** A knot begins here. */
  readonly head: boolean
}

const alone: Beside = () => undefined

/**
 * Puts every INCLUDE in place: what stands at the top of the file where the word stands, its knots at
 * the end, so that they do not swallow what follows.
 */
export function assembled(source: string, file: string, beside: Beside = alone): Assembled {
  const findings: Finding[] = []
  const knots: Line[] = []
  const read = (text: string, from: string, open: readonly string[]): readonly Line[] =>
    linesOf(text, from).flatMap((line): readonly Line[] => {
      const [, name] = /^\s*INCLUDE\s+(.+?)\s*$/.exec(line.bare) ?? []
      if (name === undefined) return [line]
      const found = open.includes(name) ? undefined : beside(name)
      if (found === undefined) {
        findings.push(lacking(name, line, open.includes(name)))
        return [{ ...line, text: '', bare: '' }]
      }
      const all = read(found, fileBeside(file, name), [...open, name])
      const first = all.findIndex(({ head }) => head)
      const top = first < 0 ? all : all.slice(0, first)
      if (first >= 0) knots.push(...all.slice(first))
      return top
    })
  const lines = [...read(source, file, []), ...knots]
  const whole = lines.some((line) => line.file !== file) || findings.length > 0
  return {
    source: whole ? lines.map(({ text }) => text).join('\n') : source,
    findings,
    placeOf: (line) => {
      const { file: from, line: at } = lines[line - 1] ?? { file, line }
      return { file: from, line: at }
    },
  }
}

function lacking(name: string, { file, line }: Place, circle: boolean): Finding {
  const said = say((words) => (circle ? words.includesItself(name) : words.includedMissing(name)))
  return { file, line, ...said }
}

function fileBeside(file: string, name: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1) + name
}

function linesOf(text: string, file: string): readonly Line[] {
  let inComment = false
  return text.split('\n').map((one, i) => {
    let bare = ''
    for (let rest = one; rest !== '';) {
      const end = inComment ? rest.indexOf('*/') : rest.search(/\/[*/]/)
      if (end < 0) {
        if (!inComment) bare += rest
        break
      }
      if (!inComment) bare += rest.slice(0, end)
      if (!inComment && rest[end + 1] === '/') break
      inComment = !inComment
      rest = rest.slice(end + 2)
    }
    return { text: one, bare, file, line: i + 1, head: /^\s*={2,}/.test(bare) }
  })
}

/** Nothing stands above the first knot, so nothing is ever said. */
export function runsNowhere(source: string): boolean {
  const lines = linesOf(source, '')
  const first = lines.findIndex(({ head }) => head)
  if (first < 0) return false
  return lines.slice(0, first).every(({ bare }) => silent.test(bare))
}

/** What says nothing and leads nowhere. */
const silent = /^\s*(?:(?:VAR|CONST|LIST|EXTERNAL|INCLUDE|TODO:?)\b.*|#.*)?$/
