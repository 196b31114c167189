import type { Run } from '../core/run/run.ts'
import type { Truth } from '../core/story/tags.ts'

/** How something is asked for. */
export interface Asked {
  /** A place of its own in the browser's history; absent where one has come back to it. */
  readonly address?: string
  readonly name: string
  readonly again: () => void
}

/** Which run a case is opened at; by lot and from the beginning where nothing is said. */
export interface CaseWish {
  readonly run?: Run
  readonly truth?: Truth
  /** The run under way that a new one takes the place of. */
  readonly insteadOf?: Run
}

/** Of what a page is, and whether it is a new place in the history. */
export interface PageWish {
  readonly run?: Run | undefined
  readonly lesson?: string | undefined
  readonly anew?: boolean
}
