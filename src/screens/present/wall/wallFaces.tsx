import {
  ballotFaces,
  barsOf,
  facesOf,
  isGuessRight,
  levels,
  type Vote,
} from '../../../core/present/vote.ts'
import { faces as marks } from '../../../look/faces.ts'
import { FaceMark } from '../faceMark.tsx'
import { faceName } from '../faceName.ts'
import type { WallParts } from './wallPage.tsx'
import { sizeFor, weightOf } from './wallSize.ts'
import './wallFaces.css'
import './wallSize.css'

/** How much all faces together may say in each size. */
const room = { read: 80, name: 120 } as const

/** What can be done, each with letter, colour and shape; while hands are up, what is asked. Bars only after. */
export function WallFaces(props: WallParts) {
  const { show, played } = props
  const { vote } = show
  const faces = vote?.faces ?? show.faces ?? facesOf(played.here.options)
  const shown = vote?.phase === 'shown' ? barsOf(vote) : undefined
  return (
    <section class="wall-faces">
      <h2 class="wall-faces__asked">{askedOf(props)}</h2>
      <ol class={listClass(faces, props)}>
        {faces.map((face, i) => (
          <li class={isTaken(face, props) ? 'wall-face wall-face--going' : 'wall-face'} key={face}>
            {shown !== undefined && (
              <i class="wall-face__bar" style={{ width: `${String((shown[i] ?? 0) * 100)}%` }} />
            )}
            <FaceMark nth={i} />
            <span class="wall-face__text">{faceName(vote?.kind ?? 'option', face, props)}</span>
            {vote?.phase === 'shown' && <b class="wall-face__hands">{handsText(vote, i, props)}</b>}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Lines that are weighed have the words' place alone, and the truths are short: as large as may be. */
function listClass(faces: readonly number[], props: WallParts): string {
  const list = 'wall-faces__list'
  if (faces.length > ballotFaces) return `${list} wall-faces__list--many`
  const kind = props.show.vote?.kind ?? 'option'
  if (props.leaf !== undefined || kind === 'option') return list
  const all = faces.map((face) => faceName(kind, face, props)).join('')
  return `${list} ${sizeFor(weightOf(all, props), room, 'least')}`
}

function askedOf({ show: { vote, going }, text, leaf }: WallParts): string {
  if (going !== undefined) return text.going
  if (vote === undefined) return text.youCan
  if (vote.phase === 'shown') return resultOf(vote, text)
  if (vote.phase === 'closed') return text.closed
  if (leaf?.is === 'request') return `${text.mayThey(leaf.request.asked)} · ${text.eyesShut}`
  return `${questionOf(vote, text)} · ${text.eyesShut}`
}

function questionOf({ kind, on, guess }: Vote, text: WallParts['text']): string {
  if (on?.is === 'card') return text.card
  return guess === undefined ? text.questions[kind] : text.ownLine
}

/** The class has guessed which line would catch most of it: was it the one? */
function resultOf(vote: Vote, text: WallParts['text']): string {
  const { guess, faces } = vote
  if (guess === undefined) return text.result
  const letter = marks[faces.indexOf(guess.face)]?.letter ?? ''
  return isGuessRight(vote) ? text.guessRight(letter) : text.guessWrong(letter)
}

/** The road that has been said aloud. */
function isTaken(face: number, { show: { going, vote } }: WallParts): boolean {
  return going === face && (vote === undefined || vote.kind === 'option')
}

function handsText({ hands, way }: Vote, i: number, { text, levelNames }: WallParts): string {
  const count = hands[i] ?? 0
  if (count < 0) return ''
  if (count === 0) return text.none
  if (way === 'digits') return text.hands(count)
  const level = levels[count - 1]
  return level === undefined ? '' : levelNames[level]
}
