// The lessons' part of `check`.
import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { checkLesson, type CheckedLesson } from '../check/lesson/lessonCheck.ts'
import { fitFindings, pacesOf } from '../check/lesson/lessonFits.ts'
import type { ItemPace } from '../check/lesson/lessonPace.ts'
import { compileCase, caseIds } from '../compile/compile.ts'
import type { CompiledCase } from '../compile/compileSources.ts'
import { CaseFault, type Finding } from '../compile/finding.ts'
import { lessonIds, namedIn } from '../compile/lessons.ts'
import type { Named } from '../compile/lessonItem.ts'
import { readSource } from '../compile/sourceFile.ts'
import type { World } from '../compile/world.ts'
import { keep, kept } from '../explore/keeping.ts'
import { hashOf, programHash } from '../explore/programHash.ts'
import { textsIn } from './caseCheck.ts'
import { groupedText } from './findingsText.ts'

/** The file of a lesson named by its id or its path; undefined where it is none. */
export function lessonFile(name: string): string | undefined {
  const known = join('stories/lessons', `${name}.yaml`)
  if (existsSync(known)) return known
  return /\.ya?ml$/.test(name) && existsSync(name) ? name : undefined
}

/** The files of all lessons. */
export function lessonFiles(): readonly string[] {
  return lessonIds('stories').map((id) => join('stories/lessons', `${id}.yaml`))
}

/** What `check` has to say of a lesson. */
export interface LessonVerdict {
  readonly lesson: string
  readonly findings: readonly Finding[]
  readonly told: string
}

const verdicts = 'node_modules/.cache/shipo/lessons'

/**
 * Checks these lessons, and tells of each. Those that play a case that does not compile must wait. Of
 * one that has not changed, nor anything it plays, what was found is kept.
 */
export function checkLessons(
  files: readonly string[],
  world: World,
  { fresh, tell }: { readonly fresh: boolean; readonly tell: (text: string) => void },
): readonly LessonVerdict[] {
  const ids = caseIds('stories')
  const asked = files.map((path) => ({
    path,
    yaml: readSource(path),
    name: nameOf(path, ids, world),
  }))
  const before = asked.map(({ name }) => (fresh ? undefined : known(name)))
  const changed = asked.filter((_, i) => before[i] === undefined)
  const checkOne = checking(
    changed.map(({ yaml }) => yaml),
    ids,
    world,
  )
  return asked.flatMap(({ path, yaml, name }, i) => {
    const verdict = before[i] ?? checkOne(path, yaml)
    if (typeof verdict === 'string') {
      tell(verdict)
      return []
    }
    if (verdict.findings.length === 0) keep(verdicts, name, verdict)
    tell(verdict.told)
    return [verdict]
  })
}

const known = (name: string) => kept(join(verdicts, name)) as LessonVerdict | undefined

/** Names a lesson by all that it follows from. */
function nameOf(path: string, ids: readonly string[], world: World): string {
  const program = programHash(join(import.meta.dirname, 'checkLessons.ts'))
  const yaml = readSource(path)
  const folders = ['stories/cards', ...playedIn(yaml, ids).map((id) => join('stories', id))]
  return hashOf([program, path, yaml, JSON.stringify(world), ...folders.flatMap(textsIn)])
}

const playedIn = (yaml: string, ids: readonly string[]) => ids.filter((id) => yaml.includes(id))

/** Checks lessons one by one, with no more cases compiled than these texts name. */
function checking(yamls: readonly string[], ids: readonly string[], world: World) {
  const needed = ids.filter((id) => yamls.some((yaml) => yaml.includes(id)))
  const { whole, broken } = compiled(needed, world)
  const few = namedIn('stories', whole)
  let all: Named | undefined
  // A slip in the name of a case is told with the cases there are.
  const everything = () => (all ??= namedIn('stories', compiled(ids, world).whole))
  return (path: string, yaml: string): LessonVerdict | string => {
    const id = basename(path).replace(/\.ya?ml$/, '')
    const waits = broken.find((one) => yaml.includes(one))
    if (waits !== undefined) return `lesson ${id}: not checked, ${waits} does not compile`
    const first = checkLesson({ id, path, yaml }, few)
    const named = first.findings.length === 0 ? few : everything()
    const checked = named === few ? first : checkLesson({ id, path, yaml }, named)
    const paces = checked.lesson === undefined ? [] : pacesOf(checked.lesson, named)
    const findings = [...checked.findings, ...fitFindings(paces, { path, yaml })]
    const head = headOf({ ...checked, findings }, paces)
    const found = findings.length === 0 ? [] : [groupedText(findings)]
    const told = [...found, `lesson ${id}: ${head}`].join('\n')
    return { lesson: id, findings, told }
  }
}

function compiled(ids: readonly string[], world: World) {
  const whole: CompiledCase[] = []
  const broken: string[] = []
  for (const id of ids) {
    try {
      whole.push(compileCase('stories', id, world))
    } catch (problem) {
      if (!(problem instanceof CaseFault)) throw problem
      broken.push(id)
    }
  }
  return { whole, broken }
}

function headOf({ findings, lesson }: CheckedLesson, paces: readonly ItemPace[]): string {
  if (findings.length > 0) return `${String(findings.length)} to mend`
  const { minutes = 0, items = [] } = lesson?.zh ?? {}
  const least = Math.ceil(paces.reduce((sum, { needed }) => sum + needed, 0))
  const of = `${String(minutes)} minutes, ${String(items.length)} items`
  return `nothing wrong (${of}; ${String(least)} minutes by one key, the rest is for talk)`
}
