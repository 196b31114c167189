// The sentences of the endings: none is said on a road on which it is not so, and no ending is mute.
import {
  deedsOf,
  factIn,
  factsAfter,
  holds,
  noDeeds,
  withDeeds,
  type Fact,
} from '../../../core/run/deeds.ts'
import type { Option } from '../../../core/story/beats.ts'
import type { CaseFile } from '../../../core/story/card.ts'
import { StoryProblem } from '../../../core/story/problem.ts'
import type { Tale } from '../../../core/story/step.ts'
import { openTale } from '../../../core/story/story.ts'
import type { Truth } from '../../../core/story/tags.ts'
import { firstView, moneyIn } from '../../../core/story/view.ts'
import { arrivalsAt, type Arrival, type Facts } from '../../explore/arrivals.ts'
import { lineInCard, type CardFile, type SentenceFile } from '../../compile/card.ts'
import { say, type Finding } from '../../compile/finding.ts'
import type { Screenplay } from '../../compile/script.ts'
import type { CaseRoads } from '../../explore/caseRoads.ts'
import type { CardText } from './onCard.ts'
import { used } from '../script/tagCheck.ts'

/** The same card as read. */
export interface CardPlace extends CardText {
  readonly card: CardFile
}

/** An ending, or the morning after it, as far as its sentences hang on something. */
interface Conditioned {
  readonly id: string
  /** Where its sentences stand on the card. */
  readonly path: readonly (string | number)[]
  readonly sentences: readonly SentenceFile[]
  readonly facts: readonly Fact[]
}

function conditioned({ endings }: CardFile): readonly Conditioned[] {
  return endings.flatMap(({ id, text, price, morning }, at) => [
    ...hanging(id, text, ['endings', at, 'text']),
    ...hanging(id, price, ['endings', at, 'price']),
    ...hanging(id, morning?.text, ['endings', at, 'morning', 'text']),
  ])
}

function hanging(
  id: string,
  text: CardFile['endings'][number]['text'] | undefined,
  path: Conditioned['path'],
): readonly Conditioned[] {
  if (!Array.isArray(text)) return []
  const sentences = text as readonly SentenceFile[]
  const words = sentences.flatMap(({ if: shown = [], claims = [] }) => [...shown, ...claims])
  const facts = words.map(factIn).filter((one) => one !== undefined)
  return facts.length === 0 ? [] : [{ id, path, sentences, facts: [...new Set(facts)] }]
}

/** Acts that a sentence asks for and no choice is marked with. */
export function undone({ card, yaml, file }: CardPlace, script: Screenplay): readonly Finding[] {
  const marked = used(script, 'did')
  return conditioned(card).flatMap(({ path, facts }) =>
    facts
      .filter((fact) => fact.startsWith('did.') && !marked.has(fact.slice('did.'.length)))
      .map((fact) => ({
        file,
        line: lineInCard(yaml, path),
        ...say((words) => words.deedUndone(fact, fact.slice('did.'.length))),
      })),
  )
}

/** Every road of both truths to every ending whose sentences hang on something. */
export function checkSentences(
  place: CardPlace,
  file: CaseFile,
  tours: readonly CaseRoads[],
): readonly Finding[] {
  const tale = openTale(file)
  return conditioned(place.card).flatMap((ending) => {
    const arrivals = tours.flatMap((tour) => arrivalsAt(ending, tour))
    return arrivals.length === 0 ? [] : faultsIn(ending, arrivals, place, tale)
  })
}

function faultsIn(
  { id, path, sentences }: Conditioned,
  arrivals: readonly Arrival[],
  { yaml, file }: CardPlace,
  tale: Tale,
): readonly Finding[] {
  const lineOf = (n: number) => lineInCard(yaml, [...path, n, 'zh'])
  const isSaid = ({ if: shown = [] }: SentenceFile, facts: Facts) => holds(shown, facts)
  const found = sentences.flatMap((one, n): Finding[] => {
    const short = one.zh.slice(0, 14)
    if (!arrivals.some(({ facts }) => isSaid(one, facts))) {
      return [{ file, line: lineOf(n), ...say((words) => words.neverHolds(id, short)) }]
    }
    const { claims = [] } = one
    const road = roadOn(arrivals, tale, id, (facts) => isSaid(one, facts) && !holds(claims, facts))
    if (road === undefined) return []
    const said = say((words) => words.claimsFalsely(short, claims.join(', '), road))
    return [{ file, line: lineOf(n), ...said }]
  })
  const mute = (facts: Facts) => !sentences.some((one) => isSaid(one, facts))
  const road = roadOn(arrivals, tale, id, mute)
  if (road === undefined) return found
  const mutely = say((words) => words.endingMute(id, road))
  return [...found, { file, line: lineInCard(yaml, path), ...mutely }]
}

/** More roads than this are not tried: where that many cannot be played, none can. */
const mostTries = 60

/** The first road of those with these facts that can be played as it stands, as a finding tells it. */
function roadOn(
  arrivals: readonly Arrival[],
  tale: Tale,
  ending: string,
  is: (facts: Facts) => boolean,
): string | undefined {
  const roads = arrivals.filter(({ facts }) => is(facts)).slice(0, mostTries)
  for (const { truth, options } of roads) {
    const played = playedAs(tale, truth, options())
    if (played?.ending === ending && is(played.facts)) {
      return `(${truth}, after picks ${played.picks.join(' ') || 'none'})`
    }
  }
  return undefined
}

/**
 * Plays a road by what its options say. A question asked once is gone, and the roads of a tour do not
 * remember it: asked again it is passed over.
 */
function playedAs(tale: Tale, truth: Truth, options: readonly Option[]) {
  try {
    return played(tale, truth, options)
  } catch (problem) {
    // A story that breaks is told of by the checks of its roads.
    if (problem instanceof StoryProblem) return undefined
    throw problem
  }
}

function played(tale: Tale, truth: Truth, options: readonly Option[]) {
  const picks: number[] = []
  for (const { text, move } of options) {
    const open = tale.steps(truth, picks).at(-1)?.options ?? []
    const pick = open.findIndex((one) => one.text === text && one.move === move)
    if (pick >= 0) picks.push(pick)
  }
  const steps = tale.steps(truth, picks)
  const deeds = steps.flatMap((step, at) =>
    deedsOf(steps[at - 1]?.options[picks[at - 1] ?? -1], step),
  )
  const view = steps.at(-1)?.view ?? firstView(tale.file.card)
  const { verified, ending } = view
  const money = moneyIn(view) < moneyIn(tale.file.card)
  const facts = factsAfter(withDeeds(noDeeds, deeds), { truth, verified, money })
  return { picks, facts, ending }
}
