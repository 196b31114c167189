// What we read and write of inkjs's live state, whose types keep most of it private: pinned, and
// tested by playing stories both ways. Knows inkjs by shape alone; core/story.ts opens the door.

/**
 * What of Ink's state can matter to how a story goes on. It is the live state itself: read it before
 * the story goes on.
 */
export interface InkMoment {
  readonly globals: ReadonlyMap<string, InkValue>
  /** How often each counted container was entered, by path. */
  readonly visits: ReadonlyMap<string, number>
  readonly choices: readonly InkChoice[]
  /** What only chance and the counting of turns depend on. */
  readonly clock: string
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

interface LiveState {
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

interface LiveChoice {
  readonly text: string
  readonly isInvisibleDefault: boolean
  readonly tags: readonly string[] | null
  readonly targetPath: { toString(): string } | null
  threadAtGeneration: LiveThread | null
}

interface LiveThread {
  readonly callstack: readonly LiveFrame[]
  Copy(): LiveThread
}

interface LiveFrame {
  readonly type: number
  readonly currentPointer: { readonly path: { toString(): string } | null }
  readonly temporaryVariables: ReadonlyMap<string, InkValue>
}

/** An Ink story, as far as this file needs to know one. */
export interface InkStory {
  readonly state: object
}

const liveOf = ({ state }: InkStory) => state as LiveState

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
    clock: `${String(state.currentTurnIndex)} ${String(state.storySeed)} ${String(state.previousRandom)}`,
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
export const past: InkMoment = { globals: new Map(), visits: new Map(), choices: [], clock: '' }

/** A place a story can be taken back to, in a kilobyte or two. */
export interface Bookmark {
  /** Counts by the number of their path; see {@link bookmarksIn}. */
  readonly visits: Uint8Array | Uint32Array
  readonly turns: ReadonlyMap<string, number> | undefined
  readonly globals: readonly (InkValue | undefined)[]
  readonly choices: readonly LiveChoice[]
  readonly stack: readonly unknown[]
  readonly thread: LiveThread | undefined
  readonly threadCounter: number
  readonly turn: number
  readonly seed: number
  readonly random: number
}

/**
 * Marks places of one story and takes it back to them: thirty times faster than writing Ink's own
 * JSON and reading it again, and without what that rounds or drops. Values, choices and threads at
 * rest are never changed by inkjs, so they are shared; counters are copied.
 */
export function bookmarksIn(story: InkStory) {
  const paths = numbering()
  const names = numbering()

  function mark(): Bookmark {
    const state = liveOf(story)
    const globals: (InkValue | undefined)[] = []
    for (const [name, value] of state.variablesState._globalVariables) {
      globals[names.of(name)] = value
    }
    return {
      visits: packed(state._visitCounts, paths),
      turns: state._turnIndices.size > 0 ? new Map(state._turnIndices) : undefined,
      globals,
      choices: [...state.generatedChoices],
      stack: [...state.evaluationStack],
      thread: state.callStack._threads[0],
      threadCounter: state.callStack._threadCounter,
      turn: state.currentTurnIndex,
      seed: state.storySeed,
      random: state.previousRandom,
    }
  }

  function rewind(to: Bookmark): void {
    const state = liveOf(story)
    const visits = new Map<string, number>()
    to.visits.forEach((count, i) => {
      if (count > 0) visits.set(paths.list[i] ?? '', count)
    })
    const globals = new Map<string, InkValue>()
    to.globals.forEach((value, i) => {
      if (value !== undefined) globals.set(names.list[i] ?? '', value)
    })
    state._visitCounts = visits
    state._turnIndices = new Map(to.turns)
    state.variablesState._globalVariables = globals
    // Replaced, never changed, once a choice is taken.
    state.callStack._threads = to.thread === undefined ? [] : [to.thread]
    state.callStack._threadCounter = to.threadCounter
    state.evaluationStack.splice(0, Infinity, ...to.stack)
    state.outputStream.length = 0
    state.generatedChoices.splice(0, Infinity, ...to.choices)
    state.currentTurnIndex = to.turn
    state.storySeed = to.seed
    state.previousRandom = to.random
  }

  /** Goes on from a bookmark. A choice's thread becomes the live one, so it is lent a copy. */
  function choose<T>(from: Bookmark, pick: number, take: () => T): T {
    rewind(from)
    const choice = from.choices.filter((one) => !one.isInvisibleDefault)[pick]
    const thread = choice?.threadAtGeneration
    if (choice === undefined || thread === null || thread === undefined) {
      return take()
    }
    choice.threadAtGeneration = thread.Copy()
    try {
      return take()
    } finally {
      choice.threadAtGeneration = thread
    }
  }

  return { mark, choose }
}

function packed(counts: ReadonlyMap<string, number>, paths: Numbering): Uint8Array | Uint32Array {
  let most = 0
  for (const [path, count] of counts) {
    paths.of(path)
    if (count > most) most = count
  }
  const size = paths.list.length
  const visits = most < 256 ? new Uint8Array(size) : new Uint32Array(size)
  for (const [path, count] of counts) visits[paths.of(path)] = count
  return visits
}

interface Numbering {
  readonly list: readonly string[]
  of(name: string): number
}

/** Numbers names in the order they are first met. */
function numbering(): Numbering {
  const list: string[] = []
  const numbers = new Map<string, number>()
  return {
    list,
    of(name) {
      const known = numbers.get(name)
      if (known !== undefined) return known
      numbers.set(name, list.length)
      list.push(name)
      return list.length - 1
    },
  }
}

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
