// A hall before a five-line story, and what a trainer does in it.
import { acted, playedIn } from '../../../src/core/present/act.ts'
import { openHall, type Hall } from '../../../src/core/present/hall.ts'
import type { Intent } from '../../../src/core/present/intent.ts'
import { freshRun } from '../../../src/core/run/resume.ts'
import { picksOf } from '../../../src/core/run/run.ts'
import { openTale } from '../../../src/core/story/story.ts'
import type { Truth } from '../../../src/core/story/tags.ts'
import { parcel, tiny } from '../story/tiny.ts'

export const file = tiny(parcel)
export const tale = openTale(file)

export function hallOf(truth: Truth = 'scam'): Hall {
  const hall = openHall(freshRun(tale, truth), { began: 0, minutes: 25 })
  return acted(hall, { do: 'open', run: hall.run, hush: false }, tale)
}

export const next: Intent = { do: 'next' }
export const back: Intent = { do: 'back' }

export function after(hall: Hall, ...intents: readonly Intent[]): Hall {
  return intents.reduce((now, intent) => acted(now, intent, tale), hall)
}

/** Presses until the whole step is shown. */
export function atDecision(hall: Hall): Hall {
  return after(hall, { do: 'decision' })
}

export const picks = (hall: Hall) => picksOf(hall.run)
export const optionsOf = (hall: Hall) => playedIn(hall, tale).here.options.map(({ text }) => text)
export const endingOf = (hall: Hall) => playedIn(hall, tale).view.ending
