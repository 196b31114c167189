import { openHall } from '../../core/present/hall.ts'
import type { Intent } from '../../core/present/intent.ts'
import { freshRun, resume } from '../../core/run/resume.ts'
import { readRun, type Run } from '../../core/run/run.ts'
import type { Truth } from '../../core/story/tags.ts'
import type { Hitch } from '../../screens/present/desk/hitch.ts'
import type { Kit } from '../kit.ts'
import { drawTruth } from '../library/dice.ts'
import type { HallWindow } from './hallWindow.ts'
import type { LessonGiven } from './lessonGiven.ts'

/** A lesson of the middle length. */
const usualMinutes = 25

/** What a trainer asks for before a session. */
export interface Begin {
  readonly caseId: string
  readonly wish: Truth | 'drawn' | 'secret'
  readonly minutes: number
}

/** What the address asks for beside the window. */
export interface Asked {
  readonly caseId?: string | undefined
  /** A lesson to be given, by its id. */
  readonly lesson?: string | undefined
  /** A run as text, to be shown from where it stands. */
  readonly run?: string | undefined
}

/** Shows the hall a story in one of its truths. */
export async function begin(
  { kit, hall }: { readonly kit: Kit; readonly hall: HallWindow },
  { caseId, wish, minutes }: Begin,
): Promise<void> {
  const entry = kit.visit.find(caseId)
  if (entry === undefined) return
  if (entry.own !== undefined) hall.ownCase.bring(entry.own)
  const tale = await kit.visit.load(entry, kit.settings.now.peek().language)
  const run = freshRun(tale, wish === 'scam' || wish === 'genuine' ? wish : drawTruth())
  const open: Intent = { do: 'open', run, hush: wish === 'secret' }
  if (hall.told.peek() !== undefined) hall.ask(open)
  else await hall.start(openHall(run, { began: Date.now(), minutes }), open)
}

/** Begins what the address names; what of that cannot be had is told to the trainer. */
export async function beginAsked(
  { kit, hall, given }: { kit: Kit; hall: HallWindow; given: LessonGiven },
  { caseId, lesson, run }: Asked,
): Promise<Hitch | undefined> {
  if (lesson !== undefined) {
    return (await given.begin(lesson)) ? undefined : { is: 'noLesson', id: lesson }
  }
  if (run === undefined) {
    const there = caseId === undefined || kit.visit.find(caseId) !== undefined
    return there ? undefined : { is: 'noCase', id: caseId }
  }
  const read = readRun(run)
  return read.ok ? beginRun(kit, hall, read.run) : { is: 'noRun', fault: read.fault }
}

async function beginRun(kit: Kit, hall: HallWindow, run: Run): Promise<Hitch | undefined> {
  const entry = kit.visit.find(run.caseId)
  if (entry === undefined) return { is: 'noRun', fault: 'case' }
  const open: Intent = { do: 'open', run, hush: false }
  await hall.start(openHall(run, { began: Date.now(), minutes: usualMinutes }), open)
  const { misfit } = resume(await kit.visit.load(entry, kit.settings.now.peek().language), run)
  return misfit === undefined ? undefined : { is: 'runCut', act: misfit }
}
