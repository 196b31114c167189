import type { Beat } from '../../../core/story/beats.ts'
import type { CaseFile } from '../../../core/story/card.ts'
import { StoryProblem } from '../../../core/story/problem.ts'
import type { Step } from '../../../core/story/step.ts'
import { openWaypoints, type Waypoint } from '../../../core/explore/waypoints.ts'
import { say, type Finding } from '../../compile/finding.ts'
import { piecesIn } from '../../compile/instrument.ts'
import { pieceAt, type Map as Places } from './roadCheck.ts'
import { stateKeys } from '../../explore/stateKey.ts'
import { readsAheadIn } from '../../explore/caseRoads.ts'

interface Pair {
  readonly scam: Waypoint
  readonly genuine: Waypoint
  readonly key: string
  readonly picks: readonly number[]
}

/** More openings than this are not compared: the largest case has thirty. */
const mostPairs = 500
/** More than anybody mends at once. */
const mostFindings = 10

/**
 * Until the player has checked for themselves, or something has been asked of them, both truths
 * must be alike to the letter: lines, moods, options and their order. Walks them side by side.
 */
export function checkTwins(
  file: CaseFile,
  places: Places,
  { saysLimit }: { readonly saysLimit: boolean },
): readonly Finding[] {
  const walks = { scam: openWaypoints(file), genuine: openWaypoints(file) }
  const keys = stateKeys(readsAheadIn(file))
  const seen = new Set<string>()
  const queue: Pair[] = []
  /** By what is wrong: many roads lead to one place. */
  const findings = new Map<string, Finding>()
  const meet = (pair: Pair, from: Pair | undefined): void => {
    const parted = partingOf(pair, from, places)
    if (parted === 'request') return
    if (parted !== undefined) {
      const finding = told(parted, pair, places)
      const id = `${String(finding.line)} ${finding.what.replace(/after picks [^)]*/, '')}`
      if (!findings.has(id)) findings.set(id, finding)
      return
    }
    if (seen.has(pair.key)) return
    seen.add(pair.key)
    if (seen.size > mostPairs) return
    walks.scam.keep(pair.scam)
    walks.genuine.keep(pair.genuine)
    queue.push(pair)
  }
  const paired = (scam: Waypoint, genuine: Waypoint, picks: readonly number[]): Pair => {
    const key = keys.keyOf(scam.moment) + keys.keyOf(genuine.moment)
    return { scam, genuine, key, picks }
  }
  try {
    meet(paired(walks.scam.start('scam'), walks.genuine.start('genuine'), []), undefined)
    for (const pair of queue) {
      for (const { index, move, inside } of pair.scam.step.options) {
        if ((move === 'verify' && !inside) || move === 'report') continue
        const scam = walks.scam.choose(pair.scam, index)
        const genuine = walks.genuine.choose(pair.genuine, index)
        meet(paired(scam, genuine, [...pair.picks, index]), pair)
      }
    }
  } catch (problem) {
    // A story that breaks is told of by the checks of its roads.
    if (!(problem instanceof StoryProblem)) throw problem
  }
  const found = [...findings.values()].slice(0, mostFindings)
  if (seen.size <= mostPairs || !saysLimit) return found
  const said = say((words) => words.notAllCompared(mostPairs))
  return [...found, { file: places.file, line: 1, ...said }]
}

interface Parting {
  readonly scam: Beat | Step['options'][number] | undefined
  readonly genuine: Beat | Step['options'][number] | undefined
}

/** Where two steps part: nowhere, at the first request, or too early. */
function partingOf(
  { scam, genuine }: Pair,
  from: Pair | undefined,
  places: Places,
): Parting | 'request' | undefined {
  const before = from?.scam.step.view.chain ?? 'contact'
  const [a, b] = [scam.step, genuine.step]
  // Whoever has left for good is told what it was.
  if (a.view.ending !== undefined || b.view.ending !== undefined) return 'request'
  const until = Math.min(requestIn(a.beats), requestIn(b.beats))
  const most = Math.min(until, Math.max(a.beats.length, b.beats.length))
  for (let i = 0; i < most; i++) {
    const [one, other] = [a.beats[i], b.beats[i]]
    if (shown(one, places) !== shown(other, places)) return { scam: one, genuine: other }
  }
  if (until !== Infinity) return 'request'
  if (before !== 'contact') return 'request'
  return firstDifference(a.options, b.options, places)
}

function firstDifference(
  a: Step['options'],
  b: Step['options'],
  places: Places,
): Parting | undefined {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const [scam, genuine] = [a[i], b[i]]
    if (shown(scam, places) !== shown(genuine, places)) return { scam, genuine }
  }
  return undefined
}

/** Where in a step something is asked, with the screen it is asked on; Infinity where nothing is. */
function requestIn(beats: readonly Beat[]): number {
  let at = beats.findIndex(isRequest)
  if (at < 0) return Infinity
  while (at > 0 && beats[at - 1]?.kind !== 'line') at -= 1
  return at
}

/** Something is asked, or settled: from here on the truths may differ. */
function isRequest(beat: Beat): boolean {
  return (beat.kind === 'chain' && beat.chain !== 'contact') || beat.kind === 'checked'
}

/**
 * What a player sees of it. The marks that teach (flags, signals, techniques) are not shown before
 * the debrief.
 */
function shown(part: Parting['scam'], places: Places): string {
  // The same words written twice are the same words.
  return inWords(JSON.stringify(shownIn(part)), places)
}

function shownIn(part: Parting['scam']): Readonly<Record<string, unknown>> {
  if (part === undefined) return {}
  if (!('kind' in part) || part.kind !== 'line') return { ...part }
  const { speaker, text, channel, picture, transfer } = part.line
  return { speaker, text, channel, picture, transfer }
}

function told(parting: Parting, { picks }: Pair, places: Places): Finding {
  const [scam, genuine] = [written(parting.scam, places), written(parting.genuine, places)]
  // The same words from two people, or in two places: what parts them is told as well.
  const isAlike = scam === genuine
  const values = isAlike ? detailsOf(parting, places) : ([scam, genuine] as const)
  const road = picks.join(' ') || 'none'
  return {
    ...pieceAt(places, pieceOf(parting.scam) ?? pieceOf(parting.genuine)),
    ...say((words) => words.partTooEarly(road, ...values)),
  }
}

function pieceOf(part: Parting['scam']): number | undefined {
  return part === undefined ? undefined : piecesIn(JSON.stringify(part))[0]
}

/** A line by its words, an option by its own, anything else as the tag that makes it. */
function written(part: Parting['scam'], places: Places): string {
  if (part === undefined) return '—'
  if ('text' in part) return inWords(part.text, places)
  if (part.kind === 'line') return inWords(part.line.text, places)
  const { kind, ...values } = part
  const told = Object.values(values).map((one) =>
    typeof one === 'string' ? one : Object.values(one as object).join('.'),
  )
  return inWords(`# ${kind}: ${told.join(' ')}`, places)
}

function detailsOf({ scam, genuine }: Parting, places: Places): readonly [string, string] {
  const [one, other] = [shownIn(scam), shownIn(genuine)]
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])]
  const apart = keys.filter((key) => JSON.stringify(one[key]) !== JSON.stringify(other[key]))
  const tell = (part: Readonly<Record<string, unknown>>) =>
    inWords(apart.map((key) => `${key}: ${JSON.stringify(part[key] ?? null)}`).join(' '), places)
  return [tell(one), tell(other)]
}

function inWords(text: string, { pieces }: Places): string {
  return text.replace(/⟦(\d+)⟧/g, (_, id: string) => pieces[Number(id)]?.text ?? '')
}
