import type { Lesson } from '../../core/lesson/lesson.ts'
import type { Show } from '../../core/present/hall.ts'
import { leavesOf, type Leaf } from '../../core/present/leaves.ts'
import type { Playbill } from '../../core/story/card.ts'
import type { HallWindow, Told } from './hallWindow.ts'

export interface LeafShown {
  readonly leaf: Leaf
  /** The case it is of; the one that is told, where it is of none. */
  readonly file: Playbill
}

/** The leaf of the lesson that is up, where one is. */
export function leafShown(
  lesson: Lesson | undefined,
  { tale, hall: { lesson: at, show } }: Told,
  hall: HallWindow,
): LeafShown | undefined {
  const item = lesson?.items[at?.item ?? -1]
  if (item === undefined || show.leaf === undefined || isCovered(show)) return undefined
  const of = 'caseId' in item ? hall.tale(item.caseId) : tale
  const leaf = leavesOf(item, of)[show.leaf.at]
  return of === undefined || leaf === undefined ? undefined : { leaf, file: of.file }
}

/** Hands that are up about the story: the hall sees what it is asked. */
function isCovered({ vote }: Show): boolean {
  return vote !== undefined && vote.on === undefined
}
