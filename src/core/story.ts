// The only door to Ink. Everything that comes through it leaves as beats, views and options.
import { Story } from 'inkjs'
import type { Beat } from './beats.ts'
import type { CaseFile } from './card.ts'
import { ownLine, readLine, readOption } from './parse.ts'
import { StoryProblem } from './problem.ts'
import { isLine, Misfit, type Step, type Tale } from './step.ts'
import type { Truth } from './tags.ts'
import { afterDecision, applyBeat, firstView, type View } from './view.ts'

/** A script that says this much without a decision is caught in a loop. */
const mostLinesInAStep = 400

/**
 * Opens a case. Costs milliseconds; a turn afterwards a fraction of one, because the live story is
 * kept at the last place asked for and only rewound where the picks part from it.
 */
export function openTale(file: CaseFile): Tale {
  const story = load(file)
  let truth: Truth | undefined
  let picks: number[] = []
  let steps: Step[] = []

  function restart(as: Truth): void {
    story.ResetState()
    story.variablesState.$('truth', as)
    truth = as
    picks = []
    steps = [tell(file, story, firstView(file.card), [], 0)]
  }

  function follow(pick: number): void {
    const here = steps.at(-1)
    if (here?.options[pick] === undefined) throw new Misfit(picks.length)
    const next = turn(file, story, here, pick)
    picks.push(pick)
    steps = [...steps, next]
  }

  return {
    file,
    steps(as, wanted) {
      const onTheWay = truth === as && picks.every((pick, i) => wanted[i] === pick)
      try {
        if (!onTheWay) restart(as)
        for (const pick of wanted.slice(picks.length)) follow(pick)
      } catch (problem) {
        truth = undefined // the live story may stand half-way: start afresh next time
        throw problem
      }
      return steps
    },
  }
}

function load({ id, ink }: Pick<CaseFile, 'id' | 'ink'>): Story {
  try {
    // Given text, inkjs rewrites numbers like ",680.00 " even inside a sentence; given an object, not.
    const story = new Story(JSON.parse(ink) as Record<string, unknown>)
    story.onError = (message: string) => {
      throw new StoryProblem(`${id}: ${message}`, 'see the script')
    }
    return story
  } catch (problem) {
    throw new StoryProblem(
      `${id} cannot be opened: ${problem instanceof Error ? problem.message : String(problem)}`,
      'compile it again',
    )
  }
}

/** A line takes a fraction of a millisecond; one that takes this long never comes. */
const longestLineMs = 2000

/** No page is as long; text that doubles itself is. */
const longestLine = 20_000

/** The next line. A script that goes in circles without saying anything is stopped. */
function nextLine(story: Story, id: string): string {
  story.ContinueAsync(longestLineMs)
  if (story.asyncContinueComplete) {
    const text = story.currentText ?? ''
    if (text.length <= longestLine) return text
    throw new StoryProblem(`${id} says a line of ${String(text.length)} letters`, 'break it up')
  }
  throw new StoryProblem(
    `${id} goes in circles without saying anything`,
    'look for a knot that diverts to itself',
  )
}

/** Takes one option of the step the live story stands at. */
function turn(file: CaseFile, story: Story, here: Step, pick: number): Step {
  const option = here.options[pick]
  if (option === undefined) throw new Misfit(pick)
  story.ChooseChoiceIndex(pick)
  const from = afterDecision(here.view)
  const own = ownLine(option, file.card, from, here.lines)
  return tell(file, story, from, own === undefined ? [] : [own], here.lines)
}

function tell(
  file: CaseFile,
  story: Story,
  from: View,
  opening: readonly Beat[],
  shown: number,
): Step {
  let said = ''
  try {
    return toldOn(file, story, from, opening, shown, (text) => (said = text))
  } catch (problem) {
    if (problem instanceof StoryProblem) problem.after ??= said
    throw problem
  }
}

function toldOn(
  file: CaseFile,
  story: Story,
  from: View,
  opening: readonly Beat[],
  shown: number,
  onText: (text: string) => void,
): Step {
  const beats: Beat[] = [...opening]
  let view = opening.reduce(applyBeat, from)
  let lines = shown + opening.filter(isLine).length
  for (let count = 0; story.canContinue; count++) {
    if (count > mostLinesInAStep) {
      throw new StoryProblem(
        `${file.id} says over ${String(mostLinesInAStep)} lines without a decision`,
        'look for a knot that diverts to itself',
      )
    }
    const text = nextLine(story, file.id)
    onText(text)
    for (const beat of readLine(text, story.currentTags ?? [], file.card, view, lines)) {
      beats.push(beat)
      view = applyBeat(view, beat)
      if (isLine(beat)) lines += 1
    }
  }
  const options = story.currentChoices.map((choice, i) =>
    readOption(i, choice.text, choice.tags ?? []),
  )
  if (options.length === 0 && view.ending === undefined) {
    throw new StoryProblem(`${file.id} stops without an ending`, 'end the road with "# end: …"')
  }
  return { beats, from, view, options, lines }
}

/** A place in a story that can be gone on from again and again, in any order. */
export interface Waypoint {
  readonly step: Step
  moment: InkMoment
  /** Ink's own state, as JSON text; written by {@link Walk.keep}. */
  saved?: string
}

/** For exploring: walks from any waypoint to the next, where {@link Tale} follows one run. */
export interface Walk {
  start(truth: Truth): Waypoint
  /** Where a story stands that could not even start. */
  nowhere(): Waypoint
  /** Makes the waypoint just come to one that can be gone on from. */
  keep(at: Waypoint): void
  choose(from: Waypoint, pick: number): Waypoint
}

export function openWalk(file: CaseFile): Walk {
  const story = load(file)
  const restore = restorer(story)
  const waypoint = (step: Step): Waypoint => ({ step, moment: momentOf(story) })
  return {
    start(truth) {
      story.ResetState()
      story.variablesState.$('truth', truth)
      return waypoint(tell(file, story, firstView(file.card), [], 0))
    },
    nowhere() {
      story.ResetState()
      const view = firstView(file.card)
      return waypoint({ beats: [], from: view, view, options: [], lines: 0 })
    },
    keep(at) {
      at.saved = story.state.ToJson()
      at.moment = slim(at.moment)
    },
    choose(from, pick) {
      restore(from)
      return waypoint(turn(file, story, from.step, pick))
    },
  }
}

type State = Parameters<Story['state']['LoadJsonObj']>[0]

/** Parses a saved state once for all choices of a place; and, unlike text, inkjs does not rewrite it. */
function restorer(story: Story): (from: { readonly saved?: string }) => void {
  let parsed: { readonly text?: string; readonly state: State } = { state: {} }
  return ({ saved }) => {
    if (saved === undefined) throw new Error('only a place that was kept can be continued')
    if (parsed.text !== saved) parsed = { text: saved, state: JSON.parse(saved) as State }
    story.state.LoadJsonObj(parsed.state)
  }
}

/** What of Ink's state can matter to how a story goes on, in plain values. */
export interface InkMoment {
  readonly globals: readonly Named[]
  /** How often each counted container was entered, by path. */
  readonly visits: ReadonlyMap<string, number>
  readonly choices: readonly InkChoice[]
  /** What only chance and the counting of turns depend on. */
  readonly clock: string
}

/** A variable; where it holds a place of the story, `to` is its path. */
export interface Named {
  readonly name: string
  readonly value: string | number | boolean | null
  readonly to?: string
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
  readonly temps: readonly Named[]
}

/** What we read of inkjs's live state: its types keep most of it private. Pinned, and tested. */
interface LiveState {
  readonly _visitCounts: ReadonlyMap<string, number>
  readonly variablesState: { readonly _globalVariables: ReadonlyMap<string, LiveValue> }
  readonly currentChoices: readonly {
    readonly text: string
    readonly isInvisibleDefault: boolean
    readonly tags: readonly string[] | null
    readonly targetPath: { toString(): string } | null
    readonly threadAtGeneration: { readonly callstack: readonly LiveFrame[] } | undefined
  }[]
}
interface LiveFrame {
  readonly type: number
  readonly currentPointer: { readonly path: { toString(): string } | null }
  readonly temporaryVariables: ReadonlyMap<string, LiveValue>
}
interface LiveValue {
  readonly valueObject: unknown
  readonly targetPath?: { toString(): string }
}

/** Reads the live state, which costs a tenth of writing it out. */
function momentOf(story: Story): InkMoment {
  const state = story.state as unknown as LiveState
  const offered = state.currentChoices.filter((choice) => !choice.isInvisibleDefault)
  const choices = offered.map(({ text, tags, targetPath, threadAtGeneration }) => ({
    target: targetPath?.toString() ?? '',
    text,
    tags: tags ?? [],
    frames: (threadAtGeneration?.callstack ?? []).map((frame, depth, all) => ({
      // Taking the choice moves the topmost frame; where it stands now is of no matter.
      at: depth < all.length - 1 ? (frame.currentPointer.path?.toString() ?? '') : '',
      type: frame.type,
      temps: [...frame.temporaryVariables].map(named),
    })),
  }))
  const globals = [...state.variablesState._globalVariables].map(named)
  const { currentTurnIndex, storySeed, previousRandom } = story.state
  const clock = [currentTurnIndex, storySeed, previousRandom].join(' ')
  return { globals, visits: new Map(state._visitCounts), choices, clock }
}

/** A place that is kept is only asked where its choices lead; the rest is in what was saved. */
function slim({ choices }: InkMoment): InkMoment {
  const targets = choices.map(({ target }) => ({ target, text: '', tags: [], frames: [] }))
  return { globals: [], visits: new Map(), choices: targets, clock: '' }
}

function named([name, { valueObject, targetPath }]: readonly [string, LiveValue]): Named {
  if (targetPath !== undefined) return { name, value: null, to: targetPath.toString() }
  const plain = ['string', 'number', 'boolean'].includes(typeof valueObject)
  return { name, value: plain ? (valueObject as Named['value']) : String(valueObject) }
}

/** A step of any Ink story at all, one that knows nothing of our tags as well. */
export interface RawStep {
  readonly said: readonly string[]
  readonly choices: readonly string[]
  moment: InkMoment
  saved?: string
}

/** Walks a compiled story as it is, without reading tags. */
export function openRaw(id: string, ink: string) {
  const story = load({ id, ink })
  // What a host program would answer is not known here: fall back on the story's own.
  story.allowExternalFunctionFallbacks = true
  let live: RawStep | undefined
  const tellRaw = (): RawStep => {
    const said: string[] = []
    while (story.canContinue) {
      const text = nextLine(story, id)
      if (text.trim() !== '') said.push(text.trim())
      if (said.length > mostRawLines) {
        throw new StoryProblem(`${id} says too much without a decision`, 'look for a loop')
      }
    }
    const choices = story.currentChoices.map(({ text }) => text)
    live = { said, choices, moment: momentOf(story) }
    return live
  }
  const restore = restorer(story)
  return {
    start(): RawStep {
      story.ResetState()
      return tellRaw()
    },
    /** Makes the step just come to one that can be gone on from. */
    keep(step: RawStep): void {
      step.saved = story.state.ToJson()
      live = undefined
      step.moment = slim(step.moment)
    },
    /** From the step just come to, or from any that was kept. */
    choose(from: RawStep, choice: number): RawStep {
      if (from !== live) restore(from)
      story.ChooseChoiceIndex(choice)
      return tellRaw()
    },
  }
}

/** A novel's chapter may go on long; a loop goes on for ever. */
const mostRawLines = 5000
