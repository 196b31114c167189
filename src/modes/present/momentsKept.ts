import { fieldsOf } from '../../core/fieldsOf.ts'
import { casesOf, type Lesson } from '../../core/lesson/lesson.ts'
import { withMoments, type KeptMoment } from '../../core/lesson/keptMoments.ts'
import { roadWords } from '../../core/lesson/roadWords.ts'
import type { Hall, KeptRoad } from '../../core/present/hall.ts'
import { roadAt } from '../../core/present/roadAt.ts'
import { resume } from '../../core/run/resume.ts'
import { picksOf, readRun } from '../../core/run/run.ts'
import type { Tale } from '../../core/story/step.ts'
import type { Keep } from '../../host/keep.ts'
import { readRoads } from '../../wire/presenter.ts'

type TaleOf = (caseId: string) => Promise<Tale>

const name = 'present-moments'
/** More lessons no device is given with; the ones kept longest ago go first. */
const mostLessons = 20

/** The places kept for a lesson: those of its file, and those kept on this device while it was given. */
export async function momentsFor(
  { id, moments }: Lesson,
  keep: Keep,
  taleOf: TaleOf,
): Promise<readonly KeptRoad[]> {
  const prepared = await Promise.all(
    moments.map(async (moment) => roadAt(await taleOf(moment.caseId), moment, moment.name)),
  )
  const known = new Set(prepared.map(({ run }) => run))
  const kept = readRoads(lessonsIn(keep)[id])
  return [...prepared, ...kept.filter(({ run }) => !known.has(run))]
}

/** Those of the hall's kept places that belong to a lesson: named, and in one of its cases. */
export function momentsOf(lesson: Lesson, { kept }: Hall): readonly KeptRoad[] {
  const cases = casesOf(lesson)
  return kept.filter(({ name: called, run }) => {
    const read = readRun(run)
    return called !== '' && read.ok && cases.includes(read.run.caseId)
  })
}

/** Keeps them on the device, for the next time the lesson is given. */
export function keepMoments(keep: Keep, { id }: Lesson, moments: readonly KeptRoad[]): void {
  const { [id]: before, ...others } = lessonsIn(keep)
  if (JSON.stringify(before ?? []) === JSON.stringify(moments)) return
  const all = [...Object.entries(others), [id, moments] as const].slice(-mostLessons)
  keep.set(name, Object.fromEntries(all))
}

/** The text of the lesson's file, with these moments in it. */
export async function fileWith(
  yaml: string,
  moments: readonly KeptRoad[],
  taleOf: TaleOf,
): Promise<string> {
  const written = await Promise.all(moments.map((one) => momentIn(one, taleOf)))
  return withMoments(
    yaml,
    written.filter((one) => one !== undefined),
  )
}

async function momentIn(
  { name: called, run: text }: KeptRoad,
  taleOf: TaleOf,
): Promise<KeptMoment | undefined> {
  const read = readRun(text)
  if (!read.ok) return undefined
  const tale = await taleOf(read.run.caseId)
  const { run } = resume(tale, read.run).played
  const road = roadWords(tale, run.truth, picksOf(run))
  return { name: called, caseId: run.caseId, truth: run.truth, road }
}

function lessonsIn(keep: Keep): Readonly<Record<string, unknown>> {
  return fieldsOf(keep.get(name))
}
