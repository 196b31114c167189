// Whether a lesson can be given in the minutes it promises.
import type { LessonIn } from '../../core/lesson/lesson.ts'
import { languages } from '../../core/story/tags.ts'
import { lineInCard } from '../compile/card.ts'
import type { Finding } from '../compile/finding.ts'
import { told } from '../compile/lessonComplaint.ts'
import type { Named } from '../compile/lessonItem.ts'
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
    const [least, has] = [needed.toFixed(1), String(promised)]
    return [
      {
        file: path,
        line: lineInCard(yaml, ['items', i, 'minutes']),
        what: told(
          `“${name}”写的是 ${has} 分钟，一键一键放完、举完手，最少要 ${least} 分钟`,
          `"${name}" has ${has} minutes; with every line read and every hand counted it takes ${least}`,
        ),
        cure: told(
          '多给几分钟，从别的环节省；或者把 road 写短，asks 少问几步',
          'give it more, from another item; or make its road shorter, or ask at fewer steps of it',
        ),
      },
    ]
  })
}
