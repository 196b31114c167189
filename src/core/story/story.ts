// The only door to Ink. Everything that comes through it leaves as beats, views and options.
import { Story } from 'inkjs'
import type { Beat, Option } from './beats.ts'
import type { CaseFile } from './card.ts'
import { lineNow, putLines } from './inkLines.ts'
import { ownLine, readLine, readOption } from './readLine.ts'
import { InCircles, StoryProblem, type Place } from './problem.ts'
import { partingOf, type Parting } from './parting.ts'
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
  return taleOf(file, read(file))
}

/**
 * The same in many goes: on a slow phone to read a story takes a tenth of a second, in which no tap
 * would be heard. Whoever opens it says when it goes on.
 */
export function* openTaleInGoes(file: CaseFile): Generator<void, Tale> {
  const story = yield* readInGoes(file)
  yield
  story.ResetState()
  return taleOf(file, story, true)
}

/** Where the live story stands in one of its truths, and how it came there. */
interface Standing {
  readonly state: unknown
  readonly picks: readonly number[]
  readonly steps: readonly Step[]
  /** Known once the truths have parted; they never meet again. */
  readonly parting?: Parting
}

function taleOf(file: CaseFile, story: RunningStory, atStart = false): Tale {
  /** One story plays both truths: each is put back where it stood. */
  const standing = new Map<Truth, Standing>()

  function start(truth: Truth): Standing {
    if (!atStart) story.ResetState()
    atStart = false
    story.variablesState.$('truth', truth)
    const steps = [tell(file, story, firstView(file.card), [], 0)]
    return { state: story.state, picks: [], steps }
  }

  function follow({ picks, steps, ...at }: Standing, pick: number): Standing {
    const here = steps.at(-1)
    if (here?.options[pick] === undefined) throw new Misfit(picks.length)
    const next = turn(file, story, here, pick)
    // Ink goes on in another state than the one it began a turn with.
    return { ...at, state: story.state, picks: [...picks, pick], steps: [...steps, next] }
  }

  function stepsOf(truth: Truth, wanted: readonly number[]): readonly Step[] {
    const known = standing.get(truth)
    // What was played further is still true of its beginning.
    if (known !== undefined && startsWith(known.picks, wanted)) {
      return known.steps.slice(0, wanted.length + 1)
    }
    standing.delete(truth) // the live story may stop half-way: then it starts afresh next time
    let at: Standing
    if (known !== undefined && startsWith(wanted, known.picks)) {
      story.stand(known.state)
      at = known
    } else at = start(truth)
    for (const pick of wanted.slice(at.picks.length)) {
      try {
        at = follow(at, pick)
      } catch (problem) {
        // Nothing was chosen: it stands where it stood.
        if (problem instanceof Misfit) standing.set(truth, at)
        throw problem
      }
    }
    standing.set(truth, at)
    return at.steps
  }

  /** As far as the same picks go in the other truth. */
  function twinOf(truth: Truth, picks: readonly number[]): readonly Step[] {
    try {
      return stepsOf(truth, picks)
    } catch (problem) {
      if (problem instanceof Misfit) return stepsOf(truth, picks.slice(0, problem.at))
      if (problem instanceof StoryProblem) return [] // a twin that breaks reads like no other
      throw problem
    }
  }

  return {
    file,
    steps: stepsOf,
    parting(truth, picks) {
      const ours = stepsOf(truth, picks)
      const at = standing.get(truth)
      if (at?.parting !== undefined && startsWith(at.picks, picks)) {
        return at.parting.step < ours.length ? at.parting : undefined
      }
      const found = partingOf(ours, twinOf(truth === 'scam' ? 'genuine' : 'scam', picks))
      if (found === undefined) return undefined
      const parting = { ...found, alike: file.alike ?? [] }
      if (at !== undefined) standing.set(truth, { ...at, parting })
      return parting
    },
  }
}

function startsWith(whole: readonly number[], beginning: readonly number[]): boolean {
  return beginning.length <= whole.length && beginning.every((pick, i) => whole[i] === pick)
}

type Written = Pick<CaseFile, 'id' | 'ink' | 'lines'>
type Ink = Readonly<Record<string, unknown>>

/**
 * Ink's own story goes to its beginning as it is read. Both are long on a slow phone: this one goes
 * there when it is told to, so that a tap may come in between.
 */
export class RunningStory extends Story {
  /** Undefined while Ink's own part of it is made. */
  private readonly whole: true | undefined = true
  private brokeAt: Place | undefined
  constructor(id: string, ink: Ink) {
    super(ink)
    this.onError = (message: string) => {
      throw inkProblem(id, message, this.brokeAt)
    }
  }
  /** Ink forgets where it stood as soon as it has complained. */
  override AddError(message: string, isWarning?: boolean, useEndLine?: boolean): void {
    this.brokeAt = lineNow(this)
    super.AddError(message, isWarning, useEndLine)
  }
  override ResetState(): void {
    if (this.whole) super.ResetState()
  }
  /** Goes on from where it stood: one story can be told in two truths at once. */
  stand(state: unknown): void {
    Object.assign(this, { _state: state })
  }
  /** Takes over the knots of another. */
  take(other: RunningStory): void {
    for (const knot of other.mainContentContainer.namedContent.values()) {
      this.mainContentContainer.AddToNamedContentOnly(knot)
    }
  }
}

/** A story that stands at its beginning. */
export function load(file: Written): RunningStory {
  const story = read(file)
  story.ResetState()
  return story
}

/** A story that stands nowhere yet. */
function read({ id, ink, lines }: Written): RunningStory {
  const story = tried(id, () => new RunningStory(id, inkOf(ink)))
  if (lines !== undefined) putLines(story, lines)
  return story
}

/** The same, a knot at a time. */
function* readInGoes({ id, ink, lines }: Written): Generator<void, RunningStory> {
  const { frame, knots } = tried(id, () => cut(inkOf(ink)))
  const story = tried(id, () => new RunningStory(id, frame))
  for (const knot of knots) {
    yield
    story.take(tried(id, () => new RunningStory(id, knot)))
  }
  if (lines !== undefined) putLines(story, lines)
  return story
}

/** A story without its knots, and each of them as a story of its own. */
function cut(ink: Ink): { readonly frame: Ink; readonly knots: readonly Ink[] } {
  const root = ink['root']
  if (!Array.isArray(root)) return { frame: ink, knots: [] } // Ink says what is wrong with it
  const named = Object.entries((root.at(-1) ?? {}) as Ink)
  const isMark = ([name]: readonly [string, unknown]) => name.startsWith('#')
  const marks = Object.fromEntries(named.filter(isMark))
  return {
    frame: { ...ink, root: [...(root as unknown[]).slice(0, -1), marks] },
    knots: named
      .filter((one) => !isMark(one))
      .map(([name, knot]) => ({ ...ink, root: [{ [name]: knot }] })),
  }
}

/** Given text, inkjs rewrites numbers like ",680.00 " even inside a sentence; given an object, not. */
function inkOf(text: string): Ink {
  return JSON.parse(text) as Ink
}

function tried<T>(id: string, act: () => T): T {
  try {
    return act()
  } catch (problem) {
    throw new StoryProblem(
      `${id} cannot be opened: ${problem instanceof Error ? problem.message : String(problem)}`,
      'compile it again',
    )
  }
}

/** What Ink says of a story that broke: `RUNTIME ERROR: 'case.ink' line 3: ran out of content`. */
function inkProblem(id: string, message: string, place: Place | undefined): StoryProblem {
  const [, what = message] = /^RUNTIME ERROR: (?:'.*?' line \d+: )?(.*)$/s.exec(message) ?? []
  const problem = new StoryProblem(place === undefined ? `${id}: ${what}` : what, 'see the script')
  problem.stand(place)
  return problem
}

/** A line takes a fraction of a millisecond; one that takes this long never comes. */
const longestLineMs = 2000

/** No page is as long; text that doubles itself is. */
const longestLine = 20_000

/**
 * The next line. A script that goes in circles without saying anything is stopped.
 * @throws {StoryProblem} naming the line, where the story has its lines; whatever broke.
 */
export function nextLine(story: RunningStory, id: string): string {
  try {
    return lineOf(story, id)
  } catch (problem) {
    const told =
      problem instanceof StoryProblem
        ? problem
        : new StoryProblem(
            `${id}: ${problem instanceof Error ? problem.message : ''}`,
            'see the script',
          )
    told.stand(lineNow(story))
    throw told
  }
}

function lineOf(story: RunningStory, id: string): string {
  story.ContinueAsync(longestLineMs)
  if (story.asyncContinueComplete) {
    const text = story.currentText ?? ''
    if (text.length <= longestLine) return text
    throw new StoryProblem(`${id} says a line of ${String(text.length)} letters`, 'break it up')
  }
  throw new InCircles(
    `${id} goes in circles without saying anything`,
    'look for a knot that diverts to itself',
  )
}

/** Takes one option of the step the live story stands at. */
export function turn(file: CaseFile, story: RunningStory, here: Step, pick: number): Step {
  const option = here.options[pick]
  if (option === undefined) throw new Misfit(pick)
  story.ChooseChoiceIndex(pick)
  const from = afterDecision(here.view, option.move)
  const own = ownLine(option, file.card, from, here.lines)
  return tell(file, story, from, own === undefined ? [] : [own], here.lines)
}

export function tell(
  file: CaseFile,
  story: RunningStory,
  from: View,
  opening: readonly Beat[],
  shown: number,
): Step {
  let said = ''
  try {
    return toldOn(file, story, from, opening, shown, (text) => (said = text))
  } catch (problem) {
    if (problem instanceof StoryProblem) {
      problem.after ??= said
      problem.stand(lineNow(story))
    }
    throw problem
  }
}

function toldOn(
  file: CaseFile,
  story: RunningStory,
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
function sceneOf(story: RunningStory, options: readonly Option[], { ending }: View): string {
  if (ending !== undefined) return `end:${ending}`
  const own = options.find(({ spot }) => spot === 'say' || spot === 'page') ?? options.at(-1)
  const knot = story.currentChoices[own?.index ?? 0]?.targetPath?.toString().split('.')[0] ?? ''
  return /^\D/.test(knot) ? knot : 'start'
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
