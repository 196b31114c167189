// The lessons' part of `check`.
import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { checkLesson, type CheckedLesson } from '../check/lessonCheck.ts'
import { compileCase, caseIds } from '../compile/compile.ts'
import { CaseFault } from '../compile/finding.ts'
import { lessonIds, namedIn } from '../compile/lessons.ts'
import { readSource } from '../compile/sourceFile.ts'
import type { World } from '../compile/world.ts'
import { groupedText } from './findingsText.ts'
import { print } from './verb.ts'

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

/** Checks these lessons, and tells of each. Those that play a case that does not compile must wait. */
export function checkLessons(
  files: readonly string[],
  world: World,
  tell: (text: string) => void = print,
): readonly CheckedLesson[] {
  if (files.length === 0) return []
  const compiled = caseIds('stories').map((id) => {
    try {
      return compileCase('stories', id, world)
    } catch (problem) {
      if (problem instanceof CaseFault) return id
      throw problem
    }
  })
  const broken = compiled.filter((one) => typeof one === 'string')
  const whole = compiled.filter((one) => typeof one !== 'string')
  const named = namedIn('stories', whole)
  return files.flatMap((path) => {
    const id = basename(path).replace(/\.ya?ml$/, '')
    const yaml = readSource(path)
    const waits = broken.find((one) => yaml.includes(one))
    if (waits !== undefined) {
      tell(`lesson ${id}: not checked, ${waits} does not compile`)
      return []
    }
    const found = checkLesson({ id, path, yaml }, named)
    if (found.findings.length > 0) tell(groupedText(found.findings))
    tell(`lesson ${id}: ${verdict(found)}`)
    return [found]
  })
}

function verdict({ findings, lesson }: CheckedLesson): string {
  if (findings.length > 0) return `${String(findings.length)} to mend`
  const { minutes = 0, items = [] } = lesson?.zh ?? {}
  return `nothing wrong (${String(minutes)} minutes, ${String(items.length)} items)`
}
