import type { Leaf } from '../../core/present/leaves.ts'
import type { VoteKind } from '../../core/present/vote.ts'
import type { Played } from '../../core/run/play.ts'
import type { PresentWords } from '../../words/zh/present.ts'

interface Named {
  readonly played: Played
  readonly text: PresentWords['wall']
  readonly leaf?: Leaf | undefined
}

const names: Readonly<Record<VoteKind, (face: number, of: Named) => string | undefined>> = {
  option: (face, { played }) => played.here.options[face]?.text,
  line: (face, { played }) => played.lines[face]?.text,
  truth: (face, { text }) => text.truths[face],
  twin: (face, { text }) => text.twinFaces[face],
  grant: (face, { text }) => text.grants[face],
  answer: (face, { leaf }) =>
    leaf?.is === 'oneLine' ? leaf.game.answers[face]?.option.text : undefined,
}

/** What a face of a vote stands for. */
export function faceName(kind: VoteKind, face: number, of: Named): string {
  return names[kind](face, of) ?? ''
}
