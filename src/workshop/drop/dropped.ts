// What a writer dropped on the page: opened, compiled, checked. Runs in the worker; knows no page.
import type { OwnLesson } from '../../core/lesson/lesson.ts'
import type { CaseFile } from '../../core/story/card.ts'
import { droppedId } from '../../core/story/ownCase.ts'
import type { Language } from '../../core/story/tags.ts'
import type { CardFile } from '../compile/card.ts'
import type { World } from '../compile/world.ts'
import type { InkLines } from '../../core/story/inkLines.ts'
import { checkSources, type Sources } from '../check/check.ts'
import type { Beside } from '../compile/assemble.ts'
import { compileSources, nothingRuns, type CompiledCase } from '../compile/compileSources.ts'
import { CaseFault, type Finding } from '../compile/finding.ts'
import { plainCard } from '../compile/plainCard.ts'
import { withTitles } from '../compile/titles.ts'
import { plainRoads } from '../explore/plainRoads.ts'
import { compileScript, placed } from '../compile/script.ts'
import { decoded } from '../compile/sourceText.ts'
import type { CaseRoads } from '../explore/caseRoads.ts'
import { Refused, unpack, type Given, type Refusal } from './unpack.ts'

/** A story that can be played, as our case or as plain words. */
export type DroppedStory =
  | {
      readonly kind: 'case'
      readonly card: CardFile
      readonly files: Partial<Record<Language, CaseFile>>
      /** It came without a card and was given the plainest. */
      readonly noCard: boolean
      /** As they were dropped. */
      readonly texts: readonly Text[]
    }
  | {
      readonly kind: 'plain'
      readonly name: string
      readonly ink: string
      /** So that a fault met while it is read names its line. */
      readonly lines?: InkLines | undefined
    }

/** What is known of a drop, in order of arrival. The last is `refused`, `checked` or `lesson`. */
export type DropNews =
  | { readonly kind: 'refused'; readonly why: Refusal; readonly place: string }
  | { readonly kind: 'compiled'; readonly story: DroppedStory }
  /** It is a lesson: given at once with what is wrong in it; without one where that is too much. */
  | {
      readonly kind: 'lesson'
      readonly findings: readonly Finding[]
      readonly lesson?: OwnLesson
    }
  /** What the texts alone show, while the roads are still being played. */
  | { readonly kind: 'found'; readonly findings: readonly Finding[] }
  | {
      readonly kind: 'checked'
      readonly findings: readonly Finding[]
      readonly explored?: Explored
    }

/** How many states were met, and whether that is all of them. */
export interface Explored {
  readonly states: number
  readonly all: boolean
  /** Of plain stories: how many different ones. */
  readonly endings?: number
}

/** Fewer than at a writer's desk: a page has seconds, and a phone's memory. */
const mostStates = 20_000
const longestLine = 20_000

/**
 * Opens, compiles and checks; tells what it knows as soon as it knows it. Never throws. A story is
 * explored until `enough` says that no more time is to be spent.
 */
export function examine(
  files: readonly Given[],
  world: World,
  tell: Tell,
  enough: () => boolean,
): void {
  try {
    const texts = storyIn(unpack(files).map(textOf))
    if (texts.card === undefined) examineAlone(texts, world, tell, enough)
    else examineCase({ ...texts, card: texts.card }, world, tell, enough)
  } catch (problem) {
    tell(refusalOf(problem))
  }
}

export function refusalOf(problem: unknown): DropNews {
  if (problem instanceof Refused) {
    return { kind: 'refused', why: problem.why, place: problem.place }
  }
  const place = problem instanceof Error ? problem.message.slice(0, 300) : ''
  return { kind: 'refused', why: 'unreadable', place }
}

export interface Text {
  readonly path: string
  readonly text: string
}

interface Texts {
  readonly name: string
  readonly ink: string
  readonly card?: string
  readonly enPo?: string
  readonly beside: Beside
  readonly all: readonly Text[]
}

export function textOf({ path, bytes }: Given): Text {
  const text = decoded(bytes)
  if (typeof text !== 'string') throw new Refused('encoding', `${path}:${String(text.badLine)}`)
  const long = text.split('\n').findIndex((line) => line.length > longestLine)
  if (long >= 0) throw new Refused('longLine', `${path}:${String(long + 1)}`)
  return { path, text }
}

/** The one story among the texts: a folder with case.ink, or the one .ink that no other includes. */
function storyIn(texts: readonly Text[]): Texts {
  const inks = texts.filter(({ path }) => /\.ink$/i.test(path))
  const cases = inks.filter(({ path }) => /(^|\/)case\.ink$/.test(path))
  const parts = new Set(inks.flatMap((one) => includedBy(one, inks)))
  const found = cases.length > 0 ? cases : inks.filter((one) => !parts.has(one))
  const [ink] = found
  if (ink === undefined) throw new Refused('noStory', texts[0]?.path ?? '')
  if (found.length > 1)
    throw new Refused('severalStories', found.map(({ path }) => path).join(', '))
  const folder = ink.path.slice(0, ink.path.lastIndexOf('/') + 1)
  const beside = (name: string) => texts.find(({ path }) => path === folder + name)?.text
  const card = beside('card.yaml')
  const enPo = beside('en.po')
  return {
    name: ink.path.slice(folder.length),
    ink: ink.text,
    beside: (name) => besideIn(inks, folder, name)?.text,
    all: texts,
    ...(card === undefined ? {} : { card }),
    ...(enPo === undefined ? {} : { enPo }),
  }
}

/** What a script names with INCLUDE. */
function includedBy({ path, text }: Text, inks: readonly Text[]): readonly Text[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  return [...text.matchAll(/^\s*INCLUDE\s+(.+?)\s*$/gm)].flatMap(
    ([, name = '']) => besideIn(inks, folder, name) ?? [],
  )
}

/** By its path from the story; files let go of one by one have lost their folders, and go by name. */
function besideIn(inks: readonly Text[], folder: string, name: string): Text | undefined {
  const wanted = name.replace(/^(\.\/)+/, '')
  const last = wanted.slice(wanted.lastIndexOf('/') + 1)
  return inks.find(({ path }) => path === folder + wanted) ?? inks.find(({ path }) => path === last)
}

export type Tell = (news: DropNews) => void

type CaseTexts = Texts & { readonly card: string; readonly noCard?: boolean }

function examineCase(texts: CaseTexts, world: World, tell: Tell, enough: () => boolean): void {
  const { name, noCard = false } = texts
  const sources: Sources = { id: droppedId, ...texts }
  const compiled = compiledIn(sources, world)
  if (compiled !== undefined) {
    const { card, files } = withLines(compiled, name)
    tell({ kind: 'compiled', story: { kind: 'case', card, files, noCard, texts: texts.all } })
  }
  const named = (findings: readonly Finding[]) =>
    findings
      .map((one) => ({
        ...one,
        file: nameIn(one.file, name),
        what: inDrop(one.what, name),
        cure: inDrop(one.cure, name),
      }))
      // What is wrong with a card of ours is nothing to the writer.
      .filter(({ file }) => !noCard || /\.ink$/i.test(file))
  const { findings, tours } = checkSources(sources, world, {
    limits: { states: mostStates, enough },
    onTexts: (found) => tell({ kind: 'found', findings: named(found) }),
  })
  tell({
    kind: 'checked',
    findings: named(findings),
    ...(tours.length === 0 ? {} : { explored: exploredIn(tours) }),
  })
}

/** The files of a case, each knowing its lines, as their writer calls them. */
function withLines({ card, files, script }: CompiledCase, name: string) {
  const { lines } = script
  if (lines === undefined) return { card, files }
  const named = { ...lines, files: lines.files.map((file) => nameIn(file, name)) }
  const { zh, en } = files
  return {
    card,
    files: {
      zh: { ...zh, lines: named },
      ...(en === undefined ? {} : { en: { ...en, lines: named } }),
    },
  }
}

function compiledIn(
  { id, card, ink, enPo = '', beside }: Sources,
  world: World,
): CompiledCase | undefined {
  try {
    return withTitles(compileSources(id, card, ink, enPo, beside), world)
  } catch (problem) {
    if (problem instanceof CaseFault) return undefined
    throw problem
  }
}

/** The writer's name for a file of the case. */
function nameIn(file: string, ink: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1)
  return name === 'case.ink' ? ink : name
}

function inDrop(words: string, ink: string): string {
  const folder = `stories/${droppedId}/`
  return words.replaceAll(`${folder}case.ink`, ink).replaceAll(folder, '')
}

function exploredIn(tours: readonly CaseRoads[]) {
  return {
    states: tours.reduce((sum, { facts }) => sum + facts.length, 0),
    all: tours.every(({ stopped }) => stopped === undefined),
  }
}

/** A script without a card: ours with the plainest card, or any Ink story at all. */
function examineAlone(texts: Texts, world: World, tell: Tell, enough: () => boolean): void {
  const { name, ink, beside } = texts
  const title = name.replace(/\.ink$/i, '')
  const script = compileScript(ink, name, { beside })
  const card = plainCard(script.source, title)
  if (card !== undefined) {
    // JSON is YAML.
    examineCase({ ...texts, card: JSON.stringify(card), noCard: true }, world, tell, enough)
    return
  }
  const found = placed([...script.findings, ...nothingRuns(name, script.source)], script)
  const { json, lines } = script
  if (json === undefined) {
    tell({ kind: 'checked', findings: found })
    return
  }
  tell({ kind: 'compiled', story: { kind: 'plain', name: title, ink: json, lines } })
  tell({ kind: 'found', findings: found })
  const { findings, ...explored } = plainRoads({ ...script, json }, { states: mostStates, enough })
  tell({ kind: 'checked', findings: [...found, ...findings], explored })
}
