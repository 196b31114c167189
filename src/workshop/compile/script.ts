import { Compiler, CompilerOptions } from 'inkjs/full'
import { linesIn, type InkLines } from '../../core/story/inkLines.ts'
import type { Place as SourcePlace } from '../../core/story/problem.ts'
import { assembled, type Beside } from './assemble.ts'
import { say, type Finding, type Said } from './finding.ts'
import { restlessIn, type Parsed as ParsedRestless, type Restless } from './restless.ts'
import { passagesOf, type Passage, type Piece } from './passages.ts'

/** A tag with its place. */
export interface TagUse {
  readonly raw: string
  /** 1-based. */
  readonly line: number
  readonly column: number
  readonly onChoice: boolean
}

/** A choice of the script, with the tags inside its brackets. */
export interface ChoiceUse {
  readonly line: number
  readonly column: number
  readonly tags: readonly TagUse[]
}

export interface Screenplay {
  readonly file: string
  /** What it includes stands in it. */
  readonly source: string
  /** Where a 1-based line of the source was written: another file, where that is included. */
  readonly placeOf: (line: number) => SourcePlace
  /** Where all of the compiled story stands in its files. */
  readonly lines?: InkLines | undefined
  /** What can keep exploring from an end. */
  readonly restless: readonly Restless[]
  /** Compiled Ink, JSON text; absent where it does not compile. */
  readonly json?: string
  /** Every text as Ink cuts it. */
  readonly pieces: readonly Piece[]
  /** Every text as a translator is given it. */
  readonly passages: readonly Passage[]
  /** What is said to the trainer alone, in tags: `# note: …`. */
  readonly notes: readonly Passage[]
  readonly tags: readonly TagUse[]
  readonly choices: readonly ChoiceUse[]
  readonly findings: readonly Finding[]
}

/** What we read of inkjs's parsed objects, whose class names do not survive minification. */
interface Parsed extends ParsedRestless {
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

export interface CompileOptions {
  /** Names that may stand before a colon. */
  readonly speakers?: readonly string[]
  /** Finds what INCLUDE names. Without it, INCLUDE is a finding. */
  readonly beside?: Beside | undefined
}

/** Compiles an Ink source. Its findings count lines in `source`: `placed` says where those were written. */
export function compileScript(
  script: string,
  file: string,
  { speakers = [], beside }: CompileOptions = {},
): Screenplay {
  const { source, findings: missing, placeOf } = assembled(script, file, beside)
  const findings: Finding[] = []
  const onProblem = (message: string) => {
    const finding = readProblem(message, file)
    if (!findings.some((one) => one.line === finding.line && one.what === finding.what)) {
      findings.push(finding)
    }
  }
  const compiler = new Compiler(source, new CompilerOptions(file, [], false, onProblem, noFiles))
  let json: string | undefined
  let lines: InkLines | undefined
  try {
    const story = compiler.Compile()
    const compiled: unknown = story.ToJson()
    if (typeof compiled === 'string') json = compiled
    lines = linesIn(story, placeOf)
  } catch (problem) {
    if (findings.length === 0) onProblem(problem instanceof Error ? problem.message : 'unreadable')
  }
  const found = walk(compiler.parsedStory, source, speakers)
  return {
    file,
    source,
    placeOf,
    ...(json === undefined ? {} : { json }),
    lines,
    ...found,
    passages: passagesOf(source, found.pieces, speakers),
    findings: [...missing, ...findings],
  }
}

/** Nothing is left to include once a script is whole. */
const noFiles = {
  ResolveInkFilename: (name: string) => name,
  LoadInkFileContents: (name: string): string => {
    throw new Error(`INCLUDE ${name} is not supported here`)
  },
}

/** Findings of a script, each where its line was written. */
export function placed(
  findings: readonly Finding[],
  { file, placeOf }: Pick<Screenplay, 'file' | 'placeOf'>,
): readonly Finding[] {
  return findings.map((one) =>
    one.file === file && one.line > 0 ? { ...one, ...placeOf(one.line) } : one,
  )
}

function walk(root: Parsed | undefined, source: string, speakers: readonly string[]) {
  const lines = source.split('\n')
  const pieces: Piece[] = []
  const tags: TagUse[] = []
  const choices: ChoiceUse[] = []
  const restless: Restless[] = []
  const notes: Passage[] = []
  let inTag = false
  const read = (text: string, at: Place, choice: ChoiceUse | undefined): void => {
    const { startLineNumber: line, startCharacterNumber: column } = at
    if (inTag) {
      notes.push(
        ...noteIn((lines[line - 1] ?? '').slice(column - 1, at.endCharacterNumber - 1), at),
      )
      const tag = { raw: text.trim(), line, column, onChoice: choice?.line === line }
      tags.push(tag)
      if (choice?.line === line) (choice.tags as TagUse[]).push(tag)
    } else if (text.trim() !== '' && line === at.endLineNumber) {
      const raw = (lines[line - 1] ?? '').slice(column - 1, at.endCharacterNumber - 1)
      pieces.push(pieceOf(raw, line, column - 1, speakers))
    }
  }
  const visit = (node: Parsed, inside: ChoiceUse | undefined): void => {
    let choice = inside
    if (typeof node.onceOnly === 'boolean' && node.debugMetadata) {
      const { startLineNumber: line, startCharacterNumber: column } = node.debugMetadata
      choice = { line, column, tags: [] }
      choices.push(choice)
    }
    const restlessHere = restlessIn(node)
    if (restlessHere !== undefined) restless.push(restlessHere)
    if (typeof node.isStart === 'boolean') inTag = node.isStart
    if (typeof node.text === 'string' && node.debugMetadata)
      read(node.text, node.debugMetadata, choice)
    for (const child of node.content ?? []) visit(child, choice)
  }
  if (root !== undefined) visit(root, undefined)
  // Strings of logic (VAR truth = "scam") are Text too, but stand in quotes in the source.
  const shown = pieces.filter(({ line, from }) => lines[line - 1]?.charAt(from - 1) !== '"')
  return { pieces: shown, notes, tags, choices, restless }
}

/** The words of a tag that speaks to the trainer, as they stand in its line. */
function noteIn(tag: string, { startLineNumber: line, startCharacterNumber: column }: Place) {
  const [all, key = '', text = ''] = /^(\s*note:\s*)(.*\S)/.exec(tag) ?? []
  const from = column - 1 + key.length
  return all === undefined ? [] : [{ text, line, from, to: from + text.length, logic: [] }]
}

/** All a translator is given, in the order of the script. */
export function toTranslate({
  passages,
  notes,
}: Pick<Screenplay, 'passages' | 'notes'>): readonly Passage[] {
  return [...passages, ...notes].sort((a, b) => a.line - b.line || a.from - b.from)
}

function pieceOf(raw: string, line: number, start: number, speakers: readonly string[]): Piece {
  const lead = raw.length - raw.trimStart().length
  const said = raw.trim()
  const prefix = speakers.find((name) => said.startsWith(`${name}：`))
  const text = prefix === undefined ? said : said.slice(prefix.length + 1).trim()
  const from = start + lead + said.lastIndexOf(text)
  return { text, line, from, to: from + text.length }
}

/** Reads inkjs's `ERROR: 'case.ink' line 3: message`. */
function readProblem(message: string, file: string): Finding {
  const match =
    /^(?:ERROR|WARNING|TODO|RUNTIME ERROR|RUNTIME WARNING)?:?\s*(?:'[^']*')?\s*line (\d+):\s*(.*)$/s.exec(
      message,
    )
  return { file, line: Number(match?.[1] ?? 0), ...saidOf(message, match?.[2] ?? message) }
}

/** Ink's own words stand in brackets: what is to be done is said in ours. */
function saidOf(message: string, problem: string): Said {
  if (message.startsWith('TODO'))
    return say((words) => words.todo(problem.replace(/^TODO:?\s*/, '')))
  const [, variable] = /Unresolved variable: (\S+)/.exec(problem) ?? []
  if (variable !== undefined) return say((words) => words.noSuchVariable(variable))
  const [, twice] = /already contains \w+ named '([^']+)'/.exec(problem) ?? []
  if (twice !== undefined) return say((words) => words.knotTwice(twice))
  if (/loose end/i.test(problem)) return say((words) => words.looseEnd())
  if (/not found/i.test(problem)) return say((words) => words.noSuchKnot(problem))
  return say((words) => words.notCompiled(problem))
}
