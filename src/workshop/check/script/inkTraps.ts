// Signs that Ink takes for its own, and signs it does not know for its own: in the source as it was written.
import { say, type Finding, type FindingWords, type Said } from '../../compile/finding.ts'
import type { Screenplay } from '../../compile/script.ts'

interface Trap {
  readonly found: RegExp
  readonly said: (words: FindingWords, found: string) => readonly [string, string]
}

/** A whole line that is logic, a knot or a comment says nothing to anybody. */
const silent = /^\s*(?:\/\/|~|VAR\b|CONST\b|LIST\b|INCLUDE\b|={2,})/

const traps: readonly Trap[] = [
  // A comment of the writer's own stands after a gap.
  { found: /:\/\/|[^\s:\\/]\/\/(?=\S)/, said: (words) => words.commentEats() },
  { found: /^\s*\+\s*\d/, said: (words) => words.plusIsChoice() },
  { found: /(?<!\\)#\s*\d/, said: (words) => words.hashIsTag() },
  { found: /^[^{}]*(?<![|\\])\|(?!\|)[^{}]*$/, said: (words) => words.barParts() },
  { found: /^\s*EXTERNAL\b/, said: (words) => words.external() },
  // What looks like logic, tags and choices, and is read out to the player.
  {
    found: /^\s*[＊＋](?=.*(?:[[［【]|#\s*move))/,
    said: (words, sign) => words.wideSign(sign.trim(), sign.trim() === '＊' ? '*' : '+'),
  },
  {
    found: /＃\s*(?=[a-z]+\s*[:：]|[a-z]+$)|＃(?=\s*$)/,
    said: (words) => words.wideSign('＃', '#'),
  },
  { found: /#\s*[a-z]+\s*：/, said: (words) => words.wideColonInTag() },
  { found: /^\s*＝{2,}/, said: (words) => words.wideSign('＝＝＝', '===') },
  { found: /[－—–]＞|－>|→\s*[a-z]\w*\s*$/, said: (words, sign) => words.wideSign(sign, '->') },
  { found: /｛[^｝]*｝?/, said: (words, logic) => words.wideBraces(logic) },
  {
    found: /(?<!\\)\{[^{}:|=<>&!]*\p{Script=Han}[^{}:|=<>]*\}/u,
    said: (words, logic) => words.bracesAreLogic(logic),
  },
  { found: /^\s*[*+]\s*(?:\(\w+\)\s*)?[【［]/, said: (words) => words.wideBrackets() },
]

/** In all of a script. */
export function checkTraps({
  file,
  source,
}: Pick<Screenplay, 'file' | 'source'>): readonly Finding[] {
  const lines = source.split('\n')
  return [
    ...lines.flatMap((text, i) => {
      if (silent.test(text)) return []
      return [...traps.flatMap((trap) => caught(trap, text)), ...straightIn(text)].map((one) => {
        return { file, line: i + 1, ...one }
      })
    }),
    ...unclosed(lines).map((line) => ({ file, line, ...say((words) => words.commentOpen()) })),
  ]
}

type AtColumn = Said & { readonly column: number }

function caught({ found, said }: Trap, text: string): readonly AtColumn[] {
  const at = found.exec(text)
  return at === null ? [] : [{ column: at.index + 1, ...say((words) => said(words, at[0])) }]
}

/** Words between other marks than “ ” are never spoken. Logic keeps its own. */
const straight = /["＂「」『』‘’]/
const logic = /\{[^{}]*\}?|^\s*-[^：]*[=!<>]=?[^：]*:|(?<!\\)#.*$/g

function straightIn(text: string): readonly AtColumn[] {
  const shown = text.replace(logic, (part) => ' '.repeat(part.length))
  const isSaid = /^\s*[*+-]*\s*(?:\(\w+\)\s*)?\[\s*["＂「『‘]/.test(shown)
  const at = shown.search(isSaid ? straight : /["＂]/)
  if (at >= 0) return [{ column: at + 1, ...say((words) => words.straightQuotes()) }]
  const [opened, closed] = ['“', '”'].map((mark) => shown.split(mark).length)
  if (opened === closed) return []
  return [{ column: shown.search(/[“”]/) + 1, ...say((words) => words.quoteAlone()) }]
}

/** Lines at which a comment begins that nothing ends. */
function unclosed(lines: readonly string[]): readonly number[] {
  let open: number | undefined
  lines.forEach((text, i) => {
    const begins = text.lastIndexOf('/*')
    const ends = text.lastIndexOf('*/')
    if (ends > begins) open = undefined
    else if (begins >= 0) open ??= i + 1
  })
  return open === undefined ? [] : [open]
}
