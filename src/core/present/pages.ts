// What a hall is shown once a story is told: a page at each press.
import { debriefOf, type Debrief } from '../run/debrief.ts'
import type { Played } from '../run/play.ts'
import type { TurningPoint } from '../run/turningPoints.ts'
import type { Line } from '../story/beats.ts'
import type { Card, Sourced } from '../story/card.ts'

export type Page =
  /** It is over, and nobody has been told yet. */
  | { readonly is: 'told' }
  /** Which of the twins it was, and how it ended. */
  | { readonly is: 'truth'; readonly debrief: Debrief }
  /** The desk it came from. */
  | { readonly is: 'other'; readonly text: string }
  /** A line that could have told. */
  | { readonly is: 'line'; readonly line: Line }
  | { readonly is: 'turn'; readonly point: TurningPoint }
  /** What the twin nobody met would have been. */
  | { readonly is: 'twin'; readonly text: string }
  | { readonly is: 'law'; readonly facts: readonly Sourced[] }

/** A hall has no time for more. */
const mostLines = 5

/** The pages of a told story, in order; none before its end. */
export function pagesOf(played: Played, card: Card): readonly Page[] {
  const debrief = debriefOf(played, card)
  if (debrief === undefined) return []
  const told = tellingLines(played)
  return [
    { is: 'told' },
    { is: 'truth', debrief },
    { is: 'other', text: debrief.otherSide.text },
    ...told.map((line): Page => ({ is: 'line', line })),
    ...debrief.turningPoints.map((point): Page => ({ is: 'turn', point })),
    { is: 'twin', text: debrief.twin },
    { is: 'law', facts: [card.law] },
  ]
}

/** The first lines that the twin would not have said, and that show what is wrong or right. */
function tellingLines({ lines, parting, run }: Played): readonly Line[] {
  if (parting === undefined) return []
  const marks = ({ flags, signals }: Line) => (run.truth === 'scam' ? flags : signals)
  const shown = new Set<string>()
  return lines
    .filter((line) => line.n >= parting.line)
    .filter((line) => marks(line).some((mark) => !shown.has(mark) && shown.add(mark)))
    .slice(0, mostLines)
}
