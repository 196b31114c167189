import { runAt, type Moment } from '../lesson/lesson.ts'
import { picksOf, writeRun } from '../run/run.ts'
import type { Tale } from '../story/step.ts'
import type { KeptRoad } from './hall.ts'
import { stopsOf } from './stops.ts'

/**
 * A moment as a place to come to: at its decision, with the last line said.
 * @throws {Misfit} where its picks do not fit the story.
 */
export function roadAt(tale: Tale, moment: Moment, name: string): KeptRoad {
  const { version, language } = tale.file
  const run = runAt({ ...moment, version }, moment.truth, language)
  const here = tale.steps(run.truth, picksOf(run)).at(-1)
  return { name, run: writeRun(run), at: here === undefined ? 0 : (stopsOf(here).at(-1) ?? 0) }
}
