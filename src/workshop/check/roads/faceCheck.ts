// A face belongs to the scene it was set in: a smile does not outlive what it was about.
import type { Card, SpeakerId } from '../../../core/story/card.ts'
import type { Feeling, Truth } from '../../../core/story/tags.ts'
import { say, type Finding, type FindingWords } from '../../compile/finding.ts'
import type { CaseRoads } from '../../explore/caseRoads.ts'
import type { Passing } from '../../explore/passings.ts'
import { along } from './alongRoads.ts'
import { once, pieceAt, withRoad, type Map as Places } from './roadCheck.ts'

/** What ends a scene for a face that was set in it. */
type Over = 'place' | 'pressure' | 'spent' | 'taken-up'

interface Face {
  readonly feeling: Feeling
  /** The other side presses, against a fraud. */
  readonly pressed: boolean
  /** The scene this face was set in is over, since this text. */
  readonly over?: { readonly by: Over; readonly piece: number }
}

/** Faces that are drawn with a smile. */
const smiles: ReadonlySet<Feeling> = new Set(['calm', 'amused', 'warm', 'relieved'])
const pressing: ReadonlySet<string> = new Set(['pressure', 'transfer'])

/** Faces of the two who are seen that are still those of a scene that has ended, on every road. */
export function checkFaces(tour: CaseRoads, card: Card, map: Places): readonly Finding[] {
  if (tour.stopped !== undefined) return []
  const companion = card.cast.find(({ role }) => role === 'companion')?.id
  const seen = companion === undefined ? [card.you] : [card.you, companion]
  return once(seen.flatMap((who) => facesOf(who, tour, map)))
}

function facesOf(who: SpeakerId, tour: CaseRoads, map: Places): readonly Finding[] {
  const found: Finding[] = []
  const met = new Set<string>()
  along<Face>(
    tour,
    { feeling: 'calm', pressed: false },
    {
      pass(before, passings, to) {
        const face = passings.reduce(
          (one, next) => afterPassing(one, next, who, tour.truth),
          before,
        )
        if (face.over !== undefined) {
          const { by, piece } = face.over
          const said = say((words) => words.staleFace(who, words[why[by]](face.feeling)))
          found.push(withRoad({ ...pieceAt(map, piece), ...said }, tour, to))
        }
        return face
      },
      isNews(state, { feeling, pressed, over }) {
        const key = [state, feeling, pressed, over?.by, over?.piece].join(' ')
        return !met.has(key) && met.add(key).has(key)
      },
    },
  )
  return found
}

const why = {
  place: 'faceFromPlace',
  pressure: 'faceFromEase',
  'taken-up': 'faceFromDown',
  spent: 'faceWhileSpent',
} as const satisfies Record<Over, keyof FindingWords>

function afterPassing(before: Face, passing: Passing, who: SpeakerId, truth: Truth): Face {
  if (passing.what === 'feels') {
    return passing.who === who ? { feeling: passing.feeling, pressed: before.pressed } : before
  }
  const presses = truth === 'scam' && passing.what === 'chain' && pressing.has(passing.chain)
  const face = passing.what === 'chain' ? { ...before, pressed: presses } : before
  const by = endedBy(passing, face.pressed, truth)
  if (by === undefined || face.over !== undefined || !isStale(face.feeling, by)) return face
  return { ...face, over: { by, piece: 'piece' in passing ? passing.piece : -1 } }
}

function endedBy({ what }: Passing, pressed: boolean, truth: Truth): Over | undefined {
  if (what === 'place') return what
  if (what === 'spent') return truth === 'scam' ? what : undefined
  if (what === 'taken-up') return pressed ? what : undefined
  return what === 'chain' && pressed ? 'pressure' : undefined
}

/** One may come calm into any place; a smile alone goes with nobody's loss. */
function isStale(feeling: Feeling, by: Over): boolean {
  return by === 'place' ? feeling !== 'calm' : smiles.has(feeling)
}
