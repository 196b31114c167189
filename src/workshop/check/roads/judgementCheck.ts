// That everybody is asked what they think before anything is settled, or gone: walked, not hoped.
import { openWaypoints, type Waypoint, type Waypoints } from '../../../core/explore/waypoints.ts'
import { answersIt, isSettled } from '../../../core/run/asking.ts'
import { isTheirs, type JudgementKind } from '../../../core/run/judgement.ts'
import { isLine } from '../../../core/story/step.ts'
import { partingOf } from '../../../core/story/parting.ts'
import type { Card, CaseFile } from '../../../core/story/card.ts'
import { StoryProblem } from '../../../core/story/problem.ts'
import { truths, type Truth } from '../../../core/story/tags.ts'
import { moneyIn } from '../../../core/story/view.ts'
import { readsAheadIn } from '../../explore/caseRoads.ts'
import { stateKeys } from '../../explore/stateKey.ts'
import { say, type Finding } from '../../compile/finding.ts'
import { piecesIn } from '../../compile/instrument.ts'
import { pieceAt, type Map as Places } from './roadCheck.ts'

/** A moment at which nobody has been asked yet. */
interface Unasked {
  readonly own: Waypoint
  /** As long as the other truth still reads alike. */
  readonly twin?: Waypoint
  /** The other side has said something, at all and since the truths parted. */
  readonly spoke: boolean
  readonly informed: boolean
  readonly picks: readonly number[]
}

/** More moments than this before anybody is asked are not walked. */
const mostMoments = 4000

/**
 * Walks every road up to the one judgement of it. Nothing may be lost before it, and in each truth
 * some road must be asked once there is something to tell by.
 */
export function checkJudgement(file: CaseFile, places: Places): readonly Finding[] {
  try {
    return truths.flatMap((truth) => walked(file, truth, places))
  } catch (problem) {
    // A story that breaks is told of by the checks of its roads.
    if (problem instanceof StoryProblem) return []
    throw problem
  }
}

function walked(file: CaseFile, truth: Truth, places: Places): readonly Finding[] {
  const [walk, twins] = [openWaypoints(file), openWaypoints(file)]
  const { card } = file
  const keys = stateKeys(readsAheadIn(file))
  const seen = new Set<string>()
  const queue: Unasked[] = []
  const asked = new Set<JudgementKind>()
  let lost: Unasked | undefined
  const meet = (at: Unasked): void => {
    const twin = at.twin === undefined ? '' : keys.keyOf(at.twin.moment)
    const key = `${keys.keyOf(at.own.moment)}|${twin}|${String(at.spoke)}|${String(at.informed)}`
    if (seen.has(key) || seen.size > mostMoments) return
    seen.add(key)
    walk.keep(at.own)
    if (at.twin !== undefined) twins.keep(at.twin)
    queue.push(at)
  }
  const other = truth === 'scam' ? 'genuine' : 'scam'
  const start = { own: walk.start(truth), twin: twins.start(other) }
  meet(arrived(start, { spoke: false, informed: false, picks: [] }, card, places))
  for (const from of queue) {
    for (const option of from.own.step.options) {
      const kind = from.informed ? 'informed' : 'blind'
      const { overreach } = from.own.step.view
      const answers = answersIt(option, kind, { spoke: from.spoke, overreach })
      if (answers) asked.add(kind)
      if (answers) continue
      const pair = chosen(from, option.index, walk, twins)
      if ([pair.own, pair.twin].some((one) => one !== undefined && isSettled(one.step.view))) {
        asked.add(kind)
        continue
      }
      const next = arrived(pair, { ...from, picks: [...from.picks, option.index] }, card, places)
      if (isLost(next.own, card)) lost ??= next
      meet(next)
    }
  }
  return told(truth, asked, lost, places)
}

interface Pair {
  readonly own: Waypoint
  readonly twin?: Waypoint
}

function chosen(from: Unasked, pick: number, walk: Waypoints, twins: Waypoints): Pair {
  const own = walk.choose(from.own, pick)
  return from.twin === undefined ? { own } : { own, twin: twins.choose(from.twin, pick) }
}

/** The moment come to: whether both still read alike, and who has spoken. */
function arrived(
  { own, twin }: Pair,
  from: Pick<Unasked, 'spoke' | 'informed' | 'picks'>,
  card: Card,
  places: Places,
): Unasked {
  const theirs = own.step.beats.flatMap((beat) =>
    isLine(beat) && isTheirs(beat.line, card) ? [beat.line.n] : [],
  )
  const parting = twin && partingOf([worded(own, places)], [worded(twin, places)])
  const alike = twin !== undefined && parting === undefined
  const since = parting?.line ?? 0
  return {
    own,
    ...(alike ? { twin } : {}),
    spoke: from.spoke || theirs.length > 0,
    informed: from.informed || (!alike && theirs.some((n) => n >= since)),
    picks: from.picks,
  }
}

/** The step in words, not in numbers: the same words written twice are the same words. */
function worded({ step }: Waypoint, { pieces }: Places) {
  const words = (text: string) =>
    text.replace(/⟦(\d+)⟧/g, (_, id: string) => pieces[Number(id)]?.text ?? '')
  const beats = step.beats.map((beat) =>
    isLine(beat) ? { ...beat, line: { ...beat.line, text: words(beat.line.text) } } : beat,
  )
  const options = step.options.map((option) => ({ ...option, text: words(option.text) }))
  return { ...step, beats, options }
}

/** Money has gone, one's own, another's or borrowed, or a secret: too late to ask. */
function isLost({ step }: Waypoint, card: Card): boolean {
  const { view } = step
  return [moneyIn(card) - moneyIn(view), view.passed, view.debt, view.secrets.length].some(
    (n) => n > 0,
  )
}

function told(
  truth: Truth,
  asked: ReadonlySet<JudgementKind>,
  lost: Unasked | undefined,
  places: Places,
): readonly Finding[] {
  const findings: Finding[] = []
  if (lost !== undefined) {
    const said = lost.own.step.options.flatMap(({ text }) => piecesIn(text))
    findings.push({
      ...pieceAt(places, said[0]),
      ...say((words) => words.lostBeforeAsked(truth, lost.picks.join(' '))),
    })
  }
  if (!asked.has('informed')) {
    findings.push({ file: places.file, line: 1, ...say((words) => words.neverAsked(truth)) })
  }
  return findings
}
