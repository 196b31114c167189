// For exploring: from any place in a story to the next, as often as one likes.
import type { CaseFile } from '../story/card.ts'
import { bookmarksIn, type Bookmark } from './inkBookmark.ts'
import { letGo, momentOf, past, type InkMoment } from './inkState.ts'
import { lineNow, type InkLines } from '../story/inkLines.ts'
import { InCircles, StoryProblem } from '../story/problem.ts'
import type { Step } from '../story/step.ts'
import { load, nextLine, tell, turn, type RunningStory } from '../story/story.ts'
import type { Truth } from '../story/tags.ts'
import { firstView, wordless } from '../story/view.ts'

/** Where a story stands between two choices. */
export interface Halt {
  /** Ink's own view of it, there until the walk goes on; then nothing. */
  moment: InkMoment
  /** What each choice leads to. */
  readonly targets: readonly string[]
  /** Set by {@link Waypoints.keep}. */
  bookmark?: Bookmark
}

/** A place in a story that can be gone on from again and again, in any order. */
export interface Waypoint extends Halt {
  /** Its view gathers the words of this step alone; once it is kept, it has neither words nor beats. */
  step: Step
}

/** For exploring: walks from any waypoint to the next, where {@link Tale} follows one run. */
export interface Waypoints {
  start(truth: Truth): Waypoint
  /** Where a story stands that could not even start. */
  nowhere(): Waypoint
  /** Makes the waypoint just come to one that can be gone on from. */
  keep(at: Waypoint): void
  choose(from: Waypoint, pick: number): Waypoint
}

export function openWaypoints(file: CaseFile): Waypoints {
  const story = load(file)
  const walker = walking(story)
  const waypoint = (step: Step): Waypoint => ({ step, ...haltIn(story) })
  return {
    start(truth) {
      startOver(story)
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

/** To the beginning, with the dice as they always lie: exploring tells the same story every time. */
function startOver(story: RunningStory): void {
  letGo(story)
  story.state.storySeed = 0
  story.state.previousRandom = 0
}

/** How a walk goes on from its bookmarks, and lets go of a step that breaks off. */
function walking(story: RunningStory) {
  const bookmarks = bookmarksIn(story)
  /** Choices that never came back, by their target: each time takes seconds, and a hundred roads lead there. */
  const circles = new Map<string, InCircles>()
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
    keep(at: Halt): void {
      at.bookmark = bookmarks.mark()
      at.moment = past
    },
    choose<T>({ bookmark, targets }: Halt, pick: number, step: () => T): T {
      if (bookmark === undefined) throw new Error('only a place that was kept can be continued')
      const target = targets[pick] ?? ''
      const known = circles.get(target)
      if (known !== undefined) throw known
      try {
        return whole(() => bookmarks.choose(bookmark, pick, step))
      } catch (problem) {
        if (problem instanceof InCircles) circles.set(target, problem)
        throw problem
      }
    },
  }
}

function haltIn(story: RunningStory): Halt {
  const moment = momentOf(story)
  return { moment, targets: moment.choices.map(({ target }) => target) }
}

/** A step of any Ink story at all, one that knows nothing of our tags as well. */
export interface RawStep extends Halt {
  readonly said: readonly string[]
  readonly choices: readonly string[]
}

export interface RawOptions {
  /** Where the story stands in its source, so that a fault names its line. */
  readonly lines?: InkLines | undefined
  /** Chance falls out another way each time, as for a reader; else always the same way. */
  readonly dice?: boolean
}

/** Walks a compiled story as it is, without reading tags. */
export function openRaw(id: string, ink: string, { lines, dice = false }: RawOptions = {}) {
  const story = load({ id, ink, lines })
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
        const problem = new StoryProblem(
          `${id} says too much without a decision`,
          'look for a loop',
        )
        problem.stand(lineNow(story))
        throw problem
      }
    }
    const choices = story.currentChoices.map(({ text }) => text)
    live = { said, choices, ...haltIn(story) }
    return live
  }
  return {
    start(): RawStep {
      if (dice) letGo(story)
      else startOver(story)
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
