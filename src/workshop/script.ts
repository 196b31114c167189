import { Compiler, CompilerOptions } from 'inkjs/full'
import { choiceTags, lineTags, noticeSpeaker, pageSpeaker, readTag } from '../core/parse.ts'
import type { Finding } from './finding.ts'
import { nearest } from './nearest.ts'

/** A piece of text of the script that a player reads, at its exact place in the source. */
export interface Passage {
  /** As the translator sees it: without speaker, tags and outer blanks. */
  readonly text: string
  /** Speaker prefix up to and including the colon, or ''. */
  readonly prefix: string
  /** 1-based line; 0-based start and end within the line, of `text` alone. */
  readonly line: number
  readonly from: number
  readonly to: number
}

/** A tag with its place. */
export interface TagUse {
  readonly raw: string
  readonly line: number
  readonly onChoice: boolean
}

export interface Script {
  readonly file: string
  readonly source: string
  /** Compiled Ink, JSON text; absent where it does not compile. */
  readonly json?: string
  readonly passages: readonly Passage[]
  readonly tags: readonly TagUse[]
  readonly findings: readonly Finding[]
}

/** What we read of inkjs's parsed objects, whose class names do not survive minification. */
interface Parsed {
  readonly content?: readonly Parsed[]
  readonly text?: unknown
  readonly isStart?: unknown
  readonly isInTag?: unknown
  readonly onceOnly?: unknown
  readonly debugMetadata?: Place | null
}

/** A span of the source: 1-based lines and characters. */
interface Place {
  readonly startLineNumber: number
  readonly startCharacterNumber: number
  readonly endLineNumber: number
  readonly endCharacterNumber: number
}

/** Compiles an Ink source. `speakers` are the names that may stand before a colon. */
export function compileScript(source: string, file: string, speakers: readonly string[]): Script {
  const findings: Finding[] = []
  const handler = {
    ResolveInkFilename: (name: string) => name,
    LoadInkFileContents: (name: string): string => {
      throw new Error(`INCLUDE ${name} is not supported`)
    },
  }
  const onProblem = (message: string) => {
    const finding = readProblem(message, file)
    if (!findings.some((one) => one.line === finding.line && one.what === finding.what)) {
      findings.push(finding)
    }
  }
  const compiler = new Compiler(source, new CompilerOptions(file, [], false, onProblem, handler))
  let json: string | undefined
  try {
    const compiled: unknown = compiler.Compile().ToJson()
    if (typeof compiled === 'string') json = compiled
  } catch (problem) {
    if (findings.length === 0) onProblem(problem instanceof Error ? problem.message : 'unreadable')
  }
  const walker = walk(compiler.parsedStory, source, speakers)
  findings.push(...walker.tags.flatMap((tag) => unknownTag(tag, file)))
  return {
    file,
    source,
    ...(json === undefined ? {} : { json }),
    passages: walker.passages,
    tags: walker.tags,
    findings,
  }
}

/** The source with every passage that has a translation replaced; the logic stays where it is. */
export function translated(
  script: Script,
  translate: (text: string) => string | undefined,
): string {
  const lines = script.source.split('\n')
  const backwards = [...script.passages].sort((a, b) => b.line - a.line || b.from - a.from)
  for (const { line, from, to, text } of backwards) {
    const now = lines[line - 1]
    const words = translate(text)
    if (now !== undefined && words !== undefined) {
      lines[line - 1] = now.slice(0, from) + escaped(words) + now.slice(to)
    }
  }
  return lines.join('\n')
}

/** Characters that would mean something to Ink. */
function escaped(words: string): string {
  return words
    .replace(/[\\{}|#[\]<>~]/g, (char) => `\\${char}`)
    .replace(/->/g, '-\\>')
    .replace(/\/\//g, '\\/\\/')
    .replace(/^([-*+=])/, '\\$1')
}

function walk(
  root: Parsed | undefined,
  source: string,
  speakers: readonly string[],
): { passages: Passage[]; tags: TagUse[] } {
  const lines = source.split('\n')
  const passages: Passage[] = []
  const tags: TagUse[] = []
  let inTag = false
  const read = (text: string, at: Place, onChoice: boolean): void => {
    if (inTag) tags.push({ raw: text.trim(), line: at.startLineNumber, onChoice })
    else if (text.trim() !== '' && at.startLineNumber === at.endLineNumber) {
      const raw = (lines[at.startLineNumber - 1] ?? '').slice(
        at.startCharacterNumber - 1,
        at.endCharacterNumber - 1,
      )
      passages.push(passage(raw, at.startLineNumber, at.startCharacterNumber - 1, speakers))
    }
  }
  const visit = (node: Parsed, inChoice: boolean): void => {
    const choice = inChoice || typeof node.onceOnly === 'boolean'
    if (typeof node.isStart === 'boolean') inTag = node.isStart
    if (typeof node.text === 'string' && node.debugMetadata)
      read(node.text, node.debugMetadata, choice)
    // A choice's own text and tags are its first content; what follows it is ordinary lines.
    for (const child of node.content ?? []) visit(child, choice)
  }
  if (root !== undefined) visit(root, false)
  // Strings of logic (VAR truth = "scam") are Text too, but stand in quotes in the source.
  const shown = passages.filter(({ line, from }) => lines[line - 1]?.charAt(from - 1) !== '"')
  return { passages: shown, tags }
}

function passage(raw: string, line: number, start: number, speakers: readonly string[]): Passage {
  const lead = raw.length - raw.trimStart().length
  const said = raw.trim()
  const colon = said.indexOf('：')
  const name = said.slice(0, colon)
  const known = [...speakers, pageSpeaker, noticeSpeaker].includes(name)
  const prefix = colon > 0 && known ? said.slice(0, colon + 1) : ''
  const text = said.slice(prefix.length).trim()
  const from = start + lead + said.lastIndexOf(text)
  return { text, prefix, line, from, to: from + text.length }
}

function unknownTag(tag: TagUse, file: string): Finding[] {
  const { key } = readTag(tag.raw)
  const allowed: readonly string[] = tag.onChoice ? [...choiceTags, ...lineTags] : lineTags
  if (allowed.includes(key)) return []
  const near = nearest(key, allowed)
  const cure = near === undefined ? `use one of: ${allowed.join(', ')}` : `did you mean "${near}"?`
  return [{ file, line: tag.line, what: `tag "${key}" is unknown`, cure }]
}

/** Reads inkjs's `ERROR: 'case.ink' line 3: message`. */
function readProblem(message: string, file: string): Finding {
  const match =
    /^(?:ERROR|WARNING|TODO|RUNTIME ERROR|RUNTIME WARNING)?:?\s*(?:'[^']*')?\s*line (\d+):\s*(.*)$/s.exec(
      message,
    )
  return {
    file,
    line: Number(match?.[1] ?? 0),
    what: match?.[2] ?? message,
    cure: cureOf(match?.[2] ?? message),
  }
}

function cureOf(what: string): string {
  if (what.includes('INCLUDE')) return 'keep the whole case in case.ink'
  if (/target not found|not found/i.test(what)) return 'name a knot or stitch that is there'
  return 'mend that line; see the Ink guide, or stories/README.md'
}
