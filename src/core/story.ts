// The only door to Ink. Everything that comes through it leaves as beats, views and options.
import { Story } from 'inkjs'
import type { Beat, Option } from './beats.ts'
import type { CaseFile } from './card.ts'
import { bookmarksIn, type Bookmark } from './inkBookmark.ts'
import { letGo, momentOf, past, type InkMoment } from './inkState.ts'
import { ownLine, readLine, readOption } from './parse.ts'
import { StoryProblem } from './problem.ts'
import { isLine, Misfit, type Step, type Tale } from './step.ts'
import type { Truth } from './tags.ts'
import { afterDecision, applyBeat, firstView, wordless, type View } from './view.ts'

/** A script that says this much without a decision is caught in a loop. */
const mostLinesInAStep = 400

/**
 * Opens a case. Costs milliseconds; a turn afterwards a fraction of one, because the live story is
 * kept at the last place asked for and only rewound where the picks part from it.
 */
export function openTale(file: CaseFile): Tale {
  const story = read(file)
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

/**
 * Ink's own story goes to its beginning as it is read. Both are long on a slow phone: this one goes
 * there when it is told to, so that a tap may come in between.
 */
class Script extends Story {
  /** Undefined while Ink's own part of it is made. */
  private readonly whole: true | undefined = true
  override ResetState(): void {
    if (this.whole) super.ResetState()
  }
}

/** A story that stands at its beginning. */
function load(file: Pick<CaseFile, 'id' | 'ink'>): Story {
  const story = read(file)
  story.ResetState()
  return story
}

/** A story that stands nowhere yet. */
function read({ id, ink }: Pick<CaseFile, 'id' | 'ink'>): Story {
  try {
    // Given text, inkjs rewrites numbers like ",680.00 " even inside a sentence; given an object, not.
    const story = new Script(JSON.parse(ink) as Record<string, unknown>)
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
  const options = story.currentChoices.map((choice, i) => optionOf(i, choice))
  if (options.length === 0 && view.ending === undefined) {
    throw new StoryProblem(`${file.id} stops without an ending`, 'end the road with "# end: …"')
  }
  return { beats, from, view, options, lines, scene: sceneOf(story, options, view) }
}

/** Tools are offered in every scene: it is the answers that tell where one is. */
function sceneOf(story: Story, options: readonly Option[], { ending }: View): string {
  if (ending !== undefined) return `end:${ending}`
  const own = options.find(({ spot }) => spot === 'say' || spot === 'page') ?? options.at(-1)
  const knot = story.currentChoices[own?.index ?? 0]?.targetPath?.toString().split('.')[0] ?? ''
  return /^\D/.test(knot) ? knot : 'start'
}

/** Where a story stands between two choices. */
export interface Standing {
  /** Ink's own view of it, there until the walk goes on; then nothing. */
  moment: InkMoment
  /** What each choice leads to. */
  readonly targets: readonly string[]
  /** Set by {@link Walk.keep}. */
  mark?: Bookmark
}

const optionsRead = new Map<string, Option>()
/** A case has a few hundred; a story that makes up ever new ones does not fill memory. */
const mostOptions = 5000

/** The same choice is met at every other step, and is read once. */
function optionOf(index: number, { text, tags }: Story['currentChoices'][number]): Option {
  const key = `${String(index)} ${text}\n${tags?.join('\n') ?? ''}`
  const known = optionsRead.get(key)
  if (known !== undefined) return known
  const option = readOption(index, text, tags ?? [])
  if (optionsRead.size >= mostOptions) optionsRead.clear()
  optionsRead.set(key, option)
  return option
}

/** A place in a story that can be gone on from again and again, in any order. */
export interface Waypoint extends Standing {
  /** Its view gathers the words of this step alone; once it is kept, it has neither words nor beats. */
  step: Step
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
  const walker = walking(story)
  const waypoint = (step: Step): Waypoint => ({ step, ...standing(story) })
  return {
    start(truth) {
      letGo(story)
      story.variablesState.$('truth', truth)
      return waypoint(walker.whole(() => tell(file, story, firstView(file.card), [], 0)))
    },
    nowhere() {
      letGo(story)
      const view = firstView(file.card)
      return waypoint({ beats: [], from: view, view, options: [], lines: 0, scene: 'start' })
    },
    keep(at) {
      walker.keep(at)
      const view = wordless(at.step.view)
      at.step = { ...at.step, beats: [], from: view, view }
    },
    choose(from, pick) {
      const take = () => turn(file, story, from.step, pick)
      return waypoint(walker.choose(from, pick, take))
    },
  }
}

/** How a walk goes on from its bookmarks, and lets go of a step that breaks off. */
function walking(story: Story) {
  const bookmarks = bookmarksIn(story)
  const whole = <T>(step: () => T): T => {
    try {
      return step()
    } catch (problem) {
      letGo(story)
      throw problem
    }
  }
  return {
    whole,
    keep(at: Standing): void {
      at.mark = bookmarks.mark()
      at.moment = past
    },
    choose<T>({ mark }: { readonly mark?: Bookmark }, pick: number, step: () => T): T {
      if (mark === undefined) throw new Error('only a place that was kept can be continued')
      return whole(() => bookmarks.choose(mark, pick, step))
    },
  }
}

function standing(story: Story): Standing {
  const moment = momentOf(story)
  return { moment, targets: moment.choices.map(({ target }) => target) }
}

/** A step of any Ink story at all, one that knows nothing of our tags as well. */
export interface RawStep extends Standing {
  readonly said: readonly string[]
  readonly choices: readonly string[]
}

/** Walks a compiled story as it is, without reading tags. */
export function openRaw(id: string, ink: string) {
  const story = load({ id, ink })
  // What a host program would answer is not known here: fall back on the story's own.
  story.allowExternalFunctionFallbacks = true
  const walker = walking(story)
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
    live = { said, choices, ...standing(story) }
    return live
  }
  return {
    start(): RawStep {
      letGo(story)
      return walker.whole(tellRaw)
    },
    /** Makes the step just come to one that can be gone on from. */
    keep: (step: RawStep) => walker.keep(step),
    /** From the step just come to, or from any that was kept. */
    choose(from: RawStep, choice: number): RawStep {
      const take = (): RawStep => {
        story.ChooseChoiceIndex(choice)
        return tellRaw()
      }
      const goesOn = from === live
      live = undefined
      return goesOn ? walker.whole(take) : walker.choose(from, choice, take)
    },
  }
}

/** A novel's chapter may go on long; a loop goes on for ever. */
const mostRawLines = 5000
