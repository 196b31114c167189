// Whether a lesson can be given in the minutes it promises.
import type { LessonIn } from '../../../core/lesson/lesson.ts'
import { languages } from '../../../core/story/tags.ts'
import { lineInCard } from '../../compile/card.ts'
import { say, type Finding } from '../../compile/finding.ts'
import type { Named } from '../../compile/lessonItem.ts'
import type { LessonSource } from './lessonCheck.ts'
import { paceOf, type ItemPace } from './lessonPace.ts'

/** A trainer makes up this much by speaking faster, and no more. */
const most = 1.2

/** Each item's pace in the language that takes longer. */
export function pacesOf(lesson: LessonIn, { cases }: Named): readonly ItemPace[] {
  const [one, other] = languages.map((language) =>
    paceOf(lesson[language], (id) => {
      const of = id === undefined ? Object.values(cases)[0] : cases[id]
      if (of === undefined) throw new Error(`no case ${id ?? 'at all'}`)
      return of[language]
    }),
  )
  return (one ?? []).map((pace, i) => {
    const there = other?.[i] ?? pace
    return there.needed > pace.needed ? { ...pace, needed: there.needed } : pace
  })
}

/** Items that cannot be done in their minutes, read and voted at the pace of a hall. */
export function fitFindings(
  paces: readonly ItemPace[],
  { path, yaml }: Pick<LessonSource, 'path' | 'yaml'>,
): readonly Finding[] {
  return paces.flatMap(({ name, promised, needed }, i) => {
    if (needed <= promised * most) return []
    const said = say((words) => words.needsMoreMinutes(name, promised, needed.toFixed(1)))
    return [{ file: path, line: lineInCard(yaml, ['items', i, 'minutes']), ...said }]
  })
}
