// Hands on a leaf of the lesson: they go up as it comes, and are counted under what it is about.
import { freshVote, shows, type Hall } from './hall.ts'
import { grantFaces, isCounted, truthFaces, type Asks, type Vote, type VoteKind } from './vote.ts'

const kinds = {
  card: 'truth',
  request: 'grant',
  twins: 'twin',
  answers: 'answer',
} as const satisfies Record<Asks['is'], VoteKind>

/** What the leaf on the wall asks; undefined where it asks nothing, or there is none. */
export function askedHere({ show: { leaf }, lesson }: Hall): Asks | undefined {
  return (leaf && lesson?.asks?.[leaf.at]) ?? undefined
}

/** Shows this leaf, with its vote open where it asks for hands. Stays where there is no such leaf. */
export function atLeaf(hall: Hall, at: number, of: number): Hall {
  if (at < 0 || at >= of) return hall
  const turned = shows(hall, { leaf: { at, of } })
  const asks = askedHere(turned)
  const vote = asks === undefined ? undefined : leafVote(hall, asks)
  return shows(turned, { vote })
}

export function leafVote(hall: Hall, asks: Asks): Vote {
  return { ...freshVote(hall, kinds[asks.is], facesOf(asks)), on: asks }
}

function facesOf(asks: Asks): readonly number[] {
  return Array.from({ length: facesCount(asks) }, (_, i) => i)
}

function facesCount(asks: Asks): number {
  switch (asks.is) {
    case 'card':
      return truthFaces.length
    case 'request':
      return grantFaces.length
    case 'twins':
      return 2
    case 'answers':
      return asks.count
  }
}

/** Nothing of it is left to do: it was shown, or no hand was counted. */
export function isOver(vote: Vote): boolean {
  return vote.on !== undefined && (vote.phase === 'shown' || !isCounted(vote))
}
