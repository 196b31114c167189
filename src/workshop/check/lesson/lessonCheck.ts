// Everything that can be known to be wrong with a lesson before anybody gives it.
import { languages } from '../../../core/story/tags.ts'
import { cardTexts, lineInCard } from '../../compile/card.ts'
import { CaseFault, type Finding } from '../../compile/finding.ts'
import { compileLesson } from '../../compile/lesson.ts'
import type { LessonIn } from '../../../core/lesson/lesson.ts'
import { readLesson, type LessonFile } from '../../compile/lessonFile.ts'
import type { Named } from '../../compile/lessonItem.ts'
import { neverSaid } from '../words/neverSaid.ts'

/** The text of a lesson's file. */
export interface LessonSource {
  readonly id: string
  /** As it is named in what is said about it. */
  readonly path: string
  readonly yaml: string
}

export interface CheckedLesson {
  readonly id: string
  readonly findings: readonly Finding[]
  /** Absent where it cannot be given at all. */
  readonly lesson?: LessonIn
}

/** Checks one lesson from its text. Never throws for what a trainer wrote. */
export function checkLesson({ id, path, yaml }: LessonSource, named: Named): CheckedLesson {
  try {
    const source = readLesson(yaml, path)
    const words = wordsOf(source, yaml, path)
    return { id, ...compiled({ id, source, yaml, path }, named, words) }
  } catch (problem) {
    if (problem instanceof CaseFault) return { id, findings: problem.findings }
    throw problem
  }
}

function compiled(
  { path, ...one }: LessonSource & { readonly source: LessonFile },
  named: Named,
  words: readonly Finding[],
): Pick<CheckedLesson, 'findings' | 'lesson'> {
  try {
    return { findings: words, lesson: compileLesson(one, named, path) }
  } catch (problem) {
    if (!(problem instanceof CaseFault)) throw problem
    const findings = [...words, ...problem.findings].sort((a, b) => a.line - b.line)
    return { findings }
  }
}

/** A lesson is heard by those who were robbed, too. */
function wordsOf(source: LessonFile, yaml: string, file: string): readonly Finding[] {
  return cardTexts(source).flatMap((text) =>
    languages.flatMap((language) => {
      const words = text[language] ?? ''
      return neverSaid(words, { file, line: lineOf(yaml, words) })
    }),
  )
}

/** A folded text is not found by its words alone; it then stands at the top. */
function lineOf(yaml: string, words: string): number {
  const at = yaml.split('\n').findIndex((line) => line.includes(words.slice(0, 12)))
  return at < 0 ? lineInCard(yaml, []) : at + 1
}
