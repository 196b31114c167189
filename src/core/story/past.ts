import type { Line } from './beats.ts'
import type { Card } from './card.ts'
import type { View } from './view.ts'

/**
 * What lies on the phone before the first beat. Its lines are none of the run: their numbers are
 * below zero, and nobody can raise a flag on them.
 */
export function pastOf({ threads, past }: Card): Pick<View, 'threads' | 'pages' | 'calls'> {
  let n = 0
  const line = (channel: Line['channel'], more: Partial<Line> & Pick<Line, 'text'>): Line => {
    n -= 1
    return { n, channel, flags: [], signals: [], techniques: [], chain: 'contact', ...more }
  }
  const written = (thread: string): readonly Line[] =>
    (past?.threads ?? [])
      .filter((one) => one.thread === thread)
      .map(({ who, day, text }) => line({ on: 'thread', thread }, { speaker: who, at: day, text }))
  const rows = new Map<string, Line[]>()
  for (const { page, text } of past?.pages ?? []) {
    rows.set(page, [...(rows.get(page) ?? []), line({ on: 'page', page }, { text })])
  }
  return {
    threads: Object.fromEntries(threads.map(({ id }) => [id, written(id)])),
    pages: Object.fromEntries([...rows].map(([page, before]) => [page, { rows: [], before }])),
    // A card lists them as a phone does, the latest first.
    calls: [...(past?.calls ?? [])]
      .reverse()
      .map(({ name, way, at }) => ({ party: [name], way, at, lines: [] })),
  }
}

/** A line from before the story began. */
export function isPast({ n }: Line): boolean {
  return n < 0
}
