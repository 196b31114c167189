// What compiles and plays and is most likely not what was meant.
import { readTag } from '../../../core/story/readLine.ts'
import { say, type Finding } from '../../compile/finding.ts'
import type { Passage } from '../../compile/passages.ts'
import type { Screenplay } from '../../compile/script.ts'

/** Those that the text of a script shows. */
export function slipsIn(script: Screenplay, you: string): readonly Finding[] {
  return [...saidAgain(script, you), ...afterTheEnd(script)]
}

/** A choice in “ ” speaks for itself. */
function saidAgain(
  { file, source, choices, passages }: Screenplay,
  you: string,
): readonly Finding[] {
  const lines = source.split('\n')
  const sorted = [...passages].sort(byPlace)
  return choices.flatMap(({ line }): readonly Finding[] => {
    const at = sorted.findIndex((one) => one.line === line)
    const [said, next] = [sorted[at], sorted[at + 1]]
    if (said === undefined || next === undefined || next.line === line) return []
    const isOwn = (lines[next.line - 1] ?? '').slice(0, next.from).includes(`${you}：`)
    const isAgain = /^“.*”$/.test(said.text) && bare(said.text) === bare(next.text)
    if (!isOwn || !isAgain) return []
    return [
      {
        file,
        line: next.line,
        column: next.from + 1,
        ...say((words) => words.saidAgain(said.text)),
      },
    ]
  })
}

const byPlace = (a: Passage, b: Passage) => a.line - b.line || a.from - b.from
const bare = (text: string) => text.replace(/[\s“”"。！？!?.…]/g, '')

/** What a road says after its ending is never heard. */
function afterTheEnd({ file, source, tags, passages }: Screenplay): readonly Finding[] {
  const lines = source.split('\n')
  return tags
    .filter(({ raw }) => readTag(raw).key === 'end')
    .flatMap(({ raw, line }): readonly Finding[] => {
      const next = lines.findIndex(
        (text, i) => i >= line && text.trim() !== '' && !/^\s*\/\//.test(text),
      )
      const text = lines[next] ?? ''
      if ((lines[line - 1] ?? '').includes('->') || leads.test(text)) return []
      const said = passages.find((one) => one.line === next + 1)
      if (said === undefined) return []
      const at = { file, line: said.line, column: said.from + 1 }
      return [{ ...at, ...say((words) => words.afterTheEnd(said.text, readTag(raw).value)) }]
    })
}

/** Goes elsewhere, or belongs to another choice, branch or scene. */
const leads = /^\s*(?:->|[*+=}~]|-)/
