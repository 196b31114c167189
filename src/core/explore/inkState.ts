// What we read and write of inkjs's live state, whose types keep most of it private: pinned, and
// tested by playing stories both ways. Knows inkjs by shape alone; core/story/story.ts opens the door.

/**
 * What of Ink's state can matter to how a story goes on. It is the live state itself: read it before
 * the story goes on.
 */
export interface InkMoment {
  readonly globals: ReadonlyMap<string, InkValue>
  /** How often each counted container was entered, by path. */
  readonly visits: ReadonlyMap<string, number>
  readonly choices: readonly InkChoice[]
  /** How many turns have passed. */
  readonly turn: number
}

export interface InkValue {
  readonly valueObject: unknown
  /** Where the value is a place of the story: its path. */
  readonly targetPath?: { toString(): string }
}

export interface InkChoice {
  readonly target: string
  readonly text: string
  readonly tags: readonly string[]
  /** The call stack it would be taken on; the last is the topmost. */
  readonly frames: readonly InkFrame[]
}

export interface InkFrame {
  readonly at: string
  readonly type: number
  readonly temps: ReadonlyMap<string, InkValue>
}

export interface LiveState {
  _visitCounts: Map<string, number>
  _turnIndices: Map<string, number>
  currentTurnIndex: number
  storySeed: number
  previousRandom: number
  readonly callStack: { _threads: LiveThread[]; _threadCounter: number }
  readonly variablesState: { _globalVariables: Map<string, InkValue> }
  readonly evaluationStack: unknown[]
  readonly outputStream: unknown[]
  readonly generatedChoices: LiveChoice[]
}

export interface LiveChoice {
  readonly text: string
  readonly isInvisibleDefault: boolean
  readonly tags: readonly string[] | null
  readonly targetPath: { toString(): string } | null
  threadAtGeneration: LiveThread | null
}

export interface LiveThread {
  readonly callstack: readonly LiveFrame[]
  readonly previousPointer: LivePointer
  Copy(): LiveThread
}

export interface LivePointer {
  readonly container: object | null
  readonly index: number
  readonly path: { toString(): string } | null
}

export interface LiveFrame {
  readonly type: number
  readonly inExpressionEvaluation: boolean
  readonly currentPointer: LivePointer
  readonly temporaryVariables: ReadonlyMap<string, InkValue>
}

/** An Ink story, as far as this file needs to know one. */
export interface InkStory {
  readonly state: object
}

export const liveOf = ({ state }: InkStory) => state as LiveState

const none: readonly string[] = []

/** Reads the live state of a story that waits for a choice, or has ended. */
export function momentOf(story: InkStory): InkMoment {
  const state = liveOf(story)
  const offered = state.generatedChoices.filter((choice) => !choice.isInvisibleDefault)
  return {
    globals: state.variablesState._globalVariables,
    visits: state._visitCounts,
    choices: offered.map(({ text, tags, targetPath, threadAtGeneration }) => ({
      target: targetPath?.toString() ?? '',
      text,
      tags: tags ?? none,
      frames: (threadAtGeneration?.callstack ?? []).map(frameOf),
    })),
    turn: state.currentTurnIndex,
  }
}

function frameOf(frame: LiveFrame, depth: number, all: readonly LiveFrame[]): InkFrame {
  return {
    // Taking the choice moves the topmost frame; where it stands now is of no matter.
    at: depth < all.length - 1 ? (frame.currentPointer.path?.toString() ?? '') : '',
    type: frame.type,
    temps: frame.temporaryVariables,
  }
}

/** What is left to read of a moment once the story has gone on. */
export const past: InkMoment = { globals: new Map(), visits: new Map(), choices: [], turn: 0 }

/** What a step that broke off leaves behind in inkjs. */
interface HalfWay {
  _asyncContinueActive: boolean
  _recursiveContinueCount: number
  _stateSnapshotAtLastNewline: unknown
}

/** Lets go of a step that broke off, so that the story can be started or rewound again. */
export function letGo(story: InkStory & { ResetState(): void }): void {
  const half = story as unknown as HalfWay
  half._asyncContinueActive = false
  half._recursiveContinueCount = 0
  half._stateSnapshotAtLastNewline = null
  story.ResetState()
}
