import type { Beat } from '../../core/story/beats.ts'
import type { CaseFile } from '../../core/story/card.ts'
import { StoryProblem } from '../../core/story/problem.ts'
import type { Step } from '../../core/story/step.ts'
import { openWaypoints, type Waypoint } from '../../core/explore/waypoints.ts'
import type { Finding } from '../compile/finding.ts'
import { piecesIn } from '../compile/instrument.ts'
import { pieceAt, type Map as Places } from './roadCheck.ts'
import { stateKeys } from '../explore/stateKey.ts'
import { readsAheadIn } from '../explore/caseRoads.ts'

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
  const what = `not every opening was compared in both truths: there are more than ${String(mostPairs)}`
  const cure = 'let what is asked before the first request change nothing that is counted'
  return [...found, { file: places.file, line: 1, what, cure }]
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
function shown(part: Parting['scam'], { pieces }: Places): string {
  const seen =
    part !== undefined && 'kind' in part && part.kind === 'line'
      ? (({ speaker, text, channel, picture, transfer }) => [
          speaker,
          text,
          channel,
          picture,
          transfer,
        ])(part.line)
      : (part ?? null)
  // The same words written twice are the same words.
  return JSON.stringify(seen).replace(/⟦(\d+)⟧/g, (_, id: string) => pieces[Number(id)]?.text ?? '')
}

function told(parting: Parting, { picks }: Pair, places: Places): Finding {
  const words = (part: Parting['scam']) => {
    const text = part === undefined ? '' : 'text' in part ? part.text : textOf(part)
    const ids = piecesIn(text)
    return {
      ids,
      text: ids.map((id) => places.pieces[id]?.text ?? '').join('') || text || 'nothing',
    }
  }
  const [scam, genuine] = [words(parting.scam), words(parting.genuine)]
  const road = picks.join(' ') || 'none'
  return {
    ...pieceAt(places, scam.ids[0] ?? genuine.ids[0]),
    what: `the truths part before anything is checked or asked (after picks ${road}): scam shows "${scam.text}", genuine "${genuine.text}"`,
    cure: 'write it once for both, or after the first request ("# chain: trust")',
  }
}

function textOf(beat: Beat): string {
  return beat.kind === 'line' ? beat.line.text : `# ${beat.kind}`
}
