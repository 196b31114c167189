import type { Tale } from '../story/step.ts'
import { play, truthKnown, withAct, type Played } from './play.ts'
import { resume } from './resume.ts'
import { practised, rewound, type Act, type Run } from './run.ts'

/** Why there is something new to see: a run was opened, acted in, cut back, or told in another language. */
export const causes = ['opened', 'acted', 'rewound', 'spoken'] as const
export type Cause = (typeof causes)[number]

/** What a listener may want to know beside what is played now. */
export interface Before {
  /** The run as it stood before; as it was asked for, where it has just been opened. */
  readonly run: Run
  /** The first act of that run that no longer fits the story, from 1; absent where all of it fits. */
  readonly misfit?: number
}

export type Listener = (played: Played, cause: Cause, before: Before) => void

/**
 * What is being played, without a page: it takes acts, and tells whoever listens what happened and
 * why. Everything it tells follows from the run; it keeps nothing itself and knows no clock.
 */
export interface Session {
  /** The case in the language it is told in. */
  readonly tale: Tale
  /** @throws Error before the first {@link open} */
  readonly played: Played
  /**
   * Looks at a run, as far as it fits: nothing has been done in it yet.
   * @throws StoryProblem where the script is at fault; what was played stays.
   */
  open(run: Run): void
  /** @throws {Misfit} where the act does not fit; what was played stays. */
  act(act: Act): void
  /**
   * Back to the moment before pick number `picks`, counted from 0. Once the truth is known, what is
   * played from there is practice.
   */
  rewind(picks: number): void
  /** The same run in another language: `tale` is the same case told in it. */
  speak(tale: Tale): void
  /** Calls `listener` on all that happens from now on, in the order they came; returns its stop. */
  on(listener: Listener): () => void
  /** Nobody is told anything any more. */
  close(): void
}

export function openSession(told: Tale): Session {
  const listeners = new Set<Listener>()
  let tale = told
  let now: Played | undefined

  function standing(): Played {
    if (now === undefined) throw new Error('no run has been opened yet')
    return now
  }

  function go(next: Played, cause: Cause, before: Before): void {
    now = next
    for (const listener of listeners) {
      // Whoever has opened another run in answer to this one has told of that already.
      if (now !== next) return
      listener(next, cause, before)
    }
  }

  /** @throws StoryProblem where the script is at fault */
  function arrive(run: Run, cause: 'opened' | 'spoken'): void {
    const { played, misfit } = resume(tale, run)
    go(played, cause, { run, ...(misfit === undefined ? {} : { misfit }) })
  }

  return {
    get tale() {
      return tale
    },
    get played() {
      return standing()
    },
    open: (run) => arrive(run, 'opened'),
    act(act) {
      const { run } = standing()
      go(play(tale, withAct(run, act)), 'acted', { run })
    },
    rewind(picks) {
      const here = standing()
      const cut = rewound(here.run, picks)
      go(play(tale, truthKnown(here) ? practised(cut) : cut), 'rewound', { run: here.run })
    },
    speak(other) {
      const { run } = standing()
      const silent = tale
      tale = other
      try {
        arrive(run, 'spoken')
      } catch (problem) {
        tale = silent
        throw problem
      }
    },
    on(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () => listeners.clear(),
  }
}
