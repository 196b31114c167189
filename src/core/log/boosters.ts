// When to come back: three boosters after the training, about two weeks, two months and five months
// later, because what a game teaches is gone by half a year. Pure: the logbook and the time of day in,
// the plan out. Days are UTC days, so that no summer time and no leap day can shift them; a clock that
// was wrong may spoil a date, never the plan.
import { dateOf, dayOf } from './days.ts'
import type { LogLine } from './logbook.ts'
import type { Technique } from '../story/tags.ts'

/** Due so many days after the training; a booster counts a little before, and until the next one's turn. */
export const boosterDays = [
  { due: 14, from: 10 },
  { due: 60, from: 45 },
  { due: 150, from: 120 },
] as const

/** So many days after the training its plan is over; the next case finished begins a new one. */
export const planEnds = 240

/** `ahead`: not due yet. `due`: now. `missed`: its window closed without it, and nothing is owed. */
export type BoosterState = 'ahead' | 'due' | 'done' | 'missed'

export interface Booster {
  /** 1, 2, 3. */
  readonly nth: number
  readonly state: BoosterState
  /** The day it is due, `2026-12-08`. */
  readonly date: string
  /** Whole days since then; 0 where it is not due. */
  readonly daysLate: number
}

export interface BoosterPlan {
  /** The day of the training, `2026-11-24`. */
  readonly anchor: string
  readonly boosters: readonly Booster[]
  /** The one to do now. */
  readonly due?: Booster
  /** The next one that is not due yet. */
  readonly next?: Booster
}

/**
 * The plan as it stands at `now` (ISO 8601, UTC); undefined while no case was finished.
 *
 * It counts from the first case finished, not from the last: who plays every week would push a date
 * that follows the last one ahead of them for ever. Once a plan is over, the first case after it
 * begins another.
 */
export function boosterPlan(log: readonly LogLine[], now: string): BoosterPlan | undefined {
  const today = dayOf(now)
  const anchor = anchorOf(log, today)
  if (anchor === undefined) return undefined
  const done = windowsDone(log, anchor, today - anchor)
  const boosters = boosterDays.map(({ due }, i): Booster => {
    const state = stateOf(i, today - anchor, done.has(i))
    const daysLate = state === 'due' ? today - anchor - due : 0
    return { nth: i + 1, state, date: dateOf(anchor + due), daysLate }
  })
  const due = boosters.find(({ state }) => state === 'due')
  const next = boosters.find(({ state }) => state === 'ahead')
  return {
    anchor: dateOf(anchor),
    boosters,
    ...(due === undefined ? {} : { due }),
    ...(next === undefined ? {} : { next }),
  }
}

function anchorOf(log: readonly LogLine[], today: number): number | undefined {
  const days = log
    .filter(({ told }) => told.kind === 'case')
    .map(({ at }) => dayOf(at))
    .sort((a, b) => a - b)
  // A line dated after today was written by a clock that was wrong: it opens no new plan.
  return days.reduce<number | undefined>(
    (anchor, day) =>
      anchor === undefined || (day <= today && day >= anchor + planEnds) ? day : anchor,
    undefined,
  )
}

function closes(i: number): number {
  return boosterDays[i + 1]?.from ?? planEnds
}

function stateOf(i: number, elapsed: number, done: boolean): BoosterState {
  if (done) return 'done'
  const due = boosterDays[i]?.due ?? planEnds
  if (elapsed < due) return 'ahead'
  return elapsed < closes(i) ? 'due' : 'missed'
}

/** The windows in which a booster round was finished. */
function windowsDone(
  log: readonly LogLine[],
  anchor: number,
  elapsed: number,
): ReadonlySet<number> {
  const done = new Set<number>()
  const strays: number[] = []
  const opened = boosterDays.findLastIndex(({ from }) => from <= elapsed)
  for (const { at, told } of log) {
    if (told.kind !== 'booster') continue
    const day = dayOf(at) - anchor
    const own = boosterDays.findIndex(({ from }, i) => from <= day && day < closes(i))
    if (own >= 0 && own <= opened) done.add(own)
    else if (day > elapsed) strays.push(day)
  }
  // What was done while the clock ran ahead was done all the same: it is not asked for again.
  for (let i = 0; i <= opened && strays.length > 0; i++) {
    if (done.has(i)) continue
    done.add(i)
    strays.pop()
  }
  return done
}

/** How well a technique is still remembered, by whatever models memory. */
export interface Recall {
  readonly technique: Technique
  /** Chance of seeing through it today, 0–1. */
  readonly chance: number
  /** How often it slipped. */
  readonly slips: number
}

const mostTechniques = 3

/** The techniques a booster is about: those that slipped, the most faded first; where none did, those. */
export function fading(recalls: readonly Recall[]): readonly Technique[] {
  const slipped = recalls.filter(({ slips }) => slips > 0)
  const from = slipped.length > 0 ? slipped : recalls
  return [...from]
    .sort((a, b) => a.chance - b.chance || b.slips - a.slips)
    .slice(0, mostTechniques)
    .map(({ technique }) => technique)
}
