// What a writer dropped on the page: opened, compiled, checked. Runs in the worker; knows no page.
import type { CaseFile } from '../../core/story/card.ts'
import type { Language } from '../../core/story/tags.ts'
import type { CardFile } from '../compile/card.ts'
import type { World } from '../compile/world.ts'
import { checkSources, type Sources } from '../check/check.ts'
import { compileSources, type CompiledCase } from '../compile/compileSources.ts'
import { CaseFault, type Finding } from '../compile/finding.ts'
import { plainCard } from '../compile/plainCard.ts'
import { withTitles } from '../compile/titles.ts'
import { plainRoads } from '../explore/plainRoads.ts'
import { compileScript } from '../compile/script.ts'
import type { CaseRoads } from '../explore/caseRoads.ts'
import { Refused, unpack, type Given, type Refusal } from './unpack.ts'

/** The name every dropped case goes by, whatever its folder is called. */
export const droppedId = 'dropped'

/** A story that can be played, as our case or as plain words. */
export type DroppedStory =
  | {
      readonly kind: 'case'
      readonly card: CardFile
      readonly files: Partial<Record<Language, CaseFile>>
      /** It came without a card and was given the plainest. */
      readonly noCard: boolean
    }
  | { readonly kind: 'plain'; readonly name: string; readonly ink: string }

/** What is known of a drop, in order of arrival. The last is `refused` or `checked`. */
export type DropNews =
  | { readonly kind: 'refused'; readonly why: Refusal; readonly place: string }
  | { readonly kind: 'compiled'; readonly story: DroppedStory }
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
 * Opens, compiles and checks; tells what it knows as soon as it knows it. Never throws. A plain story
 * is explored until `enough` says that no more time is to be spent.
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
    else examineCase({ ...texts, card: texts.card }, world, tell)
  } catch (problem) {
    tell(refusalOf(problem))
  }
}

function refusalOf(problem: unknown): DropNews {
  if (problem instanceof Refused) {
    return { kind: 'refused', why: problem.why, place: problem.place }
  }
  const place = problem instanceof Error ? problem.message.slice(0, 300) : ''
  return { kind: 'refused', why: 'unreadable', place }
}

interface Text {
  readonly path: string
  readonly text: string
}

interface Texts {
  readonly name: string
  readonly ink: string
  readonly card?: string
  readonly enPo?: string
}

function textOf({ path, bytes }: Given): Text {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refused('encoding', path)
  }
  if (text.includes('\0')) throw new Refused('encoding', path)
  const long = text.split('\n').findIndex((line) => line.length > longestLine)
  if (long >= 0) throw new Refused('longLine', `${path}:${String(long + 1)}`)
  return { path, text }
}

/** The one story among the texts: a folder with case.ink, or the only .ink there is. */
function storyIn(texts: readonly Text[]): Texts {
  const inks = texts.filter(({ path }) => /\.ink$/i.test(path))
  const cases = inks.filter(({ path }) => /(^|\/)case\.ink$/.test(path))
  const found = cases.length > 0 ? cases : inks
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
    ...(card === undefined ? {} : { card }),
    ...(enPo === undefined ? {} : { enPo }),
  }
}

type Tell = (news: DropNews) => void

type CaseTexts = Texts & { readonly card: string; readonly noCard?: boolean }

function examineCase(texts: CaseTexts, world: World, tell: Tell): void {
  const { name, noCard = false } = texts
  const sources: Sources = { id: droppedId, ...texts }
  const compiled = compiledIn(sources, world)
  if (compiled !== undefined) {
    const { card, files } = compiled
    tell({ kind: 'compiled', story: { kind: 'case', card, files, noCard } })
  }
  const { findings, tours } = checkSources(sources, world, mostStates)
  const named = findings.map((one) => ({
    ...one,
    file: nameIn(one.file, name),
    what: inDrop(one.what, name),
    cure: inDrop(one.cure, name),
  }))
  tell({
    kind: 'checked',
    // What is wrong with a card of ours is nothing to the writer.
    findings: noCard ? named.filter(({ file }) => file === name) : named,
    ...(tours.length === 0 ? {} : { explored: exploredIn(tours) }),
  })
}

function compiledIn({ id, card, ink, enPo = '' }: Sources, world: World): CompiledCase | undefined {
  try {
    return withTitles(compileSources(id, card, ink, enPo), world)
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
function examineAlone({ name, ink }: Texts, world: World, tell: Tell, enough: () => boolean): void {
  const title = name.replace(/\.ink$/i, '')
  const card = plainCard(ink, title)
  if (card !== undefined) {
    // JSON is YAML.
    const text = JSON.stringify(card)
    examineCase({ name, ink, card: text, noCard: true }, world, tell)
    return
  }
  const script = compileScript(ink, name)
  if (script.json === undefined) {
    tell({ kind: 'checked', findings: script.findings })
    return
  }
  tell({ kind: 'compiled', story: { kind: 'plain', name: title, ink: script.json } })
  const { findings, ...explored } = plainRoads(name, script.json, { states: mostStates, enough })
  tell({ kind: 'checked', findings: [...script.findings, ...findings], explored })
}
