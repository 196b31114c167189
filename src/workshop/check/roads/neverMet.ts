// What stands in a case and no road comes to.
import type { CardFile } from '../../compile/card.ts'
import { say, type Finding } from '../../compile/finding.ts'
import type { Piece } from '../../compile/passages.ts'
import { knotOf, readsAhead, type ReadsAhead } from '../../explore/readsAhead.ts'
import type { Screenplay } from '../../compile/script.ts'
import { knotsIn, type Knot } from '../script/knots.ts'
import type { CaseRoads } from '../../explore/caseRoads.ts'

/** Lines, options and knots that no road shows; a flag is met with its line. A knot is named once, not line by line. */
export function neverMet(script: Screenplay, tours: readonly CaseRoads[]): readonly Finding[] {
  const { file, pieces } = script
  const seen = new Set(tours.flatMap(({ noted }) => [...noted.met]))
  const lost = pieces.filter((_, id) => !seen.has(id))
  const knots = knotsIn(script).filter((knot) => isLost(knot, script, lost))
  const inLost = ({ line }: Piece) => knots.some(({ from, to }) => line >= from && line < to)
  return [
    ...knots.map(({ name, from }) => {
      return { file, line: from, column: 1, ...say((words) => words.knotUnmet(name)) }
    }),
    ...lost
      .filter((piece) => !inLost(piece))
      .map(({ text, line, from }) => {
        const said = say((words) => words.textUnmet(text.slice(0, 16)))
        return { file, line, column: from + 1, ...said }
      }),
  ]
}

/** None of its texts is met; or it has none, and nothing that can be reached leads to it. */
function isLost({ name, from, to }: Knot, script: Screenplay, lost: readonly Piece[]): boolean {
  const inside = ({ line }: Piece) => line >= from && line < to
  const texts = script.pieces.filter(inside).length
  if (texts > 0) return lost.filter(inside).length === texts
  return script.json !== undefined && !reachable(readsAhead(JSON.parse(script.json))).has(name)
}

/** Knots that diverts lead to from the beginning. */
function reachable({ knots }: ReadsAhead): ReadonlySet<string> {
  const found = new Set([''])
  // Grows while it is walked.
  for (const name of found) {
    for (const path of knots.get(name)?.leads ?? []) found.add(knotOf(path))
  }
  return found
}

/** Endings of the card that no road comes to, at their place on it. */
export function endingsUnmet(
  { endings }: CardFile,
  yaml: string,
  file: string,
  tours: readonly CaseRoads[],
): readonly Finding[] {
  const found = new Set(tours.flatMap(({ facts }) => facts.map(({ ending }) => ending)))
  const lines = yaml.split('\n')
  return endings
    .filter(({ id }) => !found.has(id))
    .map(({ id }) => ({
      file,
      line: lines.findIndex((line) => new RegExp(`\\bid: *['"]?${id}\\b`).test(line)) + 1,
      ...say((words) => words.endingUnmet(id)),
    }))
}
