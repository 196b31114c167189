import type { Beat, Option } from './beats.ts'
import type { View } from './view.ts'

/** Asks a show to finish at once. It may already have been asked before the show begins. */
export interface Skip {
  readonly asked: boolean
  /** Runs `then` when asked (at once, if it was already); returns a way to stop listening. */
  onAsk(then: () => void): () => void
}

/** Nobody asks it to finish before its time. */
export const neverAsked: Skip = { asked: false, onAsk: () => () => undefined }

/** What a room offers to whoever directs: phone, stage and sound are each one of these. */
export interface Part {
  /**
   * Shows one beat and resolves when it has been shown. The beat is already settled: a show may be
   * skipped or cut and nothing is lost. `view` is the moment after the beat.
   */
  play(beat: Beat, view: View, skip: Skip): Promise<void>
  /** Draws this moment from nothing, at once. */
  settle(view: View, options: readonly Option[]): void
  close(): void
}
