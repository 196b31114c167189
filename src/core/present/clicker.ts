// What the two buttons of a clicker do: a line on, and at a decision vote, close, show, follow.
import { askedBefore } from '../run/asking.ts'
import { answerValues, answers, type Answer } from '../run/judgement.ts'
import { truthKnown, withAct, type Played } from '../run/play.ts'
import { picksOf, rewound, practised, writeRun, type Act } from '../run/run.ts'
import type { Line } from '../story/beats.ts'
import type { Card } from '../story/card.ts'
import type { Tale } from '../story/step.ts'
import { freshShow, freshVote, roadHere, showing, shows, type Hall, type Show } from './hall.ts'
import { askedHere, atLeaf, isOver, leafVote } from './leafVote.ts'
import { pagesOf } from './pages.ts'
import { firstStop, stopAfter, stopBefore, stopsOf } from './stops.ts'
import { facesOf, isCounted, leaderOf, sharesOf, truthFaces, type Vote } from './vote.ts'
import type { VoteTopic } from '../lesson/lesson.ts'

/** Where a hall stands: its run replayed, and the story it is a run of. */
export interface Place {
  readonly hall: Hall
  readonly tale: Tale
  readonly played: Played
}

/** The same, for whoever only looks. */
export interface Here {
  readonly hall: Hall
  readonly played: Played
  readonly card: Card
}

/** What is only there until the show goes on. */
const passing = { spot: undefined, large: undefined, strokes: undefined, beside: undefined }

/** A lesson's story goes on by itself after a press; what stops it is a decision. */
const rolls = ({ lesson }: Hall) => ({ rolling: lesson?.asked === undefined ? undefined : true })

/** One button on. Nothing where there is nothing to go on to, or the show is paused. */
export function next(place: Place): Hall {
  const { hall } = place
  const { show } = hall
  if (show.paused) return hall
  if (show.cover !== 'none') return shows(hall, { cover: 'none' })
  if (show.large !== undefined || show.beside !== undefined) return shows(hall, passing)
  if (show.vote !== undefined) return decided(place, show.vote)
  if (show.leaf !== undefined) return turned(hall, show.leaf, 1)
  return onward(place)
}

/** In the story: what has been said aloud is taken; else the next line, the vote, the next page. */
function onward(place: Place): Hall {
  const { hall, played } = place
  const { show } = hall
  if (show.going !== undefined) return taken(place, show.going)
  const further = stopAfter(played.here, show.at)
  if (show.page === undefined && further !== undefined)
    return shows(hall, { ...passing, at: further, ...rolls(hall) })
  return played.view.ending === undefined ? opened(place, 'option') : nextPage(place)
}

/** Another leaf of the lesson's item. At its last one stays: what comes next is another item. */
function turned(hall: Hall, { at, of }: NonNullable<Show['leaf']>, by: 1 | -1): Hall {
  const turned = atLeaf(hall, at + by, of)
  return turned === hall ? hall : shows(turned, passing)
}

/** Nothing of what is on the wall is left to go on to: in a lesson, the next item is due. */
export function isSpent({ hall, played, card }: Here): boolean {
  const { leaf, page, vote, cover, paused } = hall.show
  if (paused || cover !== 'none') return false
  if (vote !== undefined && !isOver(vote)) return false
  if (leaf !== undefined) return leaf.at >= leaf.of - 1
  return page !== undefined && page >= pagesOf(played, card).length - 1
}

/** All of the step is told, and the decision open. */
export function isAtDecision({ show }: Hall, { here }: Played): boolean {
  return show.at >= (stopsOf(here).at(-1) ?? 0)
}

/** As many decisions were taken as the prepared road has, be it that road or another. */
export function isRoadWalked({ run, planned = [] }: Hall): boolean {
  return planned.length > 0 && picksOf(run).length >= planned.length
}

/** The next press of a vote. On a leaf hands go down with it, and the next leaf follows the bars. */
function decided(place: Place, vote: Vote): Hall {
  const { hall } = place
  const { leaf } = hall.show
  if (vote.on !== undefined && leaf !== undefined) {
    return isOver(vote) ? turned(hall, leaf, 1) : revealed(place, vote)
  }
  if (vote.phase === 'open') return shows(hall, { vote: { ...vote, phase: 'closed' } })
  if (vote.phase === 'shown') return followed(place, vote)
  const own = ownRound(hall, vote)
  return own === undefined ? revealed(place, vote) : shows(hall, { vote: own })
}

/** After the guess which line would catch most of us: which would catch each of us? */
function ownRound(hall: Hall, vote: Vote): Vote | undefined {
  const face = vote.kind === 'line' && vote.guess === undefined ? leaderOf(vote) : undefined
  if (face === undefined) return undefined
  return { ...freshVote(hall, vote.kind, vote.faces), guess: { face, hands: vote.hands } }
}

/** Opens a vote of a kind at the open decision; on lines, of those said last. */
export function opened(place: Place, kind: VoteTopic): Hall {
  const { hall } = place
  const asks = askedHere(hall)
  if (asks !== undefined) return shows(hall, { vote: leafVote(hall, asks) })
  const faces = facesFor(place, kind)
  if (faces.length === 0) return hall
  // What is voted on stands on the wall, whole.
  const at = kind === 'option' ? place.played.here.beats.length : hall.show.at
  const vote = freshVote(hall, kind, faces)
  return shows(hall, { ...passing, at, vote, going: undefined, rolling: undefined })
}

/** As many lines as a hall can weigh against each other. */
const linesToWeigh = 4

function facesFor({ hall, played, tale }: Place, kind: VoteTopic): readonly number[] {
  if (kind === 'truth') return truthFaces.map((_, i) => i)
  if (kind === 'option') return hall.show.faces ?? facesOf(played.here.options)
  const { cast, you } = tale.file.card
  const theirs = played.lines.filter(
    ({ speaker }) => speaker !== you && cast.find(({ id }) => id === speaker)?.role !== 'companion',
  )
  const said = theirs.filter(
    ({ channel, text }) => channel.on !== 'narration' && /\p{L}{3}/u.test(text),
  )
  // A friend who only chats in the group has caught nobody, and is no answer.
  const wanting = new Set(said.filter(isMarked).map(({ speaker }) => speaker))
  const weighed = wanting.size === 0 ? said : said.filter(({ speaker }) => wanting.has(speaker))
  return weighed.slice(-linesToWeigh).map(({ n }) => n)
}

/** It does something to who hears it, or shows what is wrong or right. */
const isMarked = ({ techniques, flags, signals }: Line) =>
  techniques.length + flags.length + signals.length > 0

/** Shows the bars, and writes down what was counted. */
export function revealed({ hall, played }: Place, vote: Vote): Hall {
  const shown: Vote = { ...guessAlone(vote), phase: 'shown' }
  const story = { caseId: hall.run.caseId, picks: picksOf(hall.run).length }
  const about =
    vote.on === undefined
      ? { ...story, run: writeRun(played.run) }
      : { caseId: vote.on.id, picks: 0, run: '' }
  const votes = isCounted(shown) ? [...hall.votes, { ...about, vote: shown }] : hall.votes
  return { ...shows(hall, { vote: shown }), votes }
}

/** Where nobody said which line would catch themselves, the guess stands as it was counted. */
function guessAlone({ guess, ...vote }: Vote): Vote {
  if (guess === undefined) return vote
  return isCounted(vote) ? { ...vote, guess } : { ...vote, hands: guess.hands }
}

/** Takes the road that was voted or set; one that nobody chose is said aloud first. */
function followed(place: Place, vote: Vote): Hall {
  const { hall, played } = place
  if (vote.kind === 'truth') return judged(place, vote)
  if (vote.kind !== 'option') return shows(hall, { vote: undefined })
  const { road, going } = hall.show
  const option = road ?? leaderOf(vote) ?? plannedHere(place) ?? going
  if (option === undefined) return shows(hall, { going: unasked(played, vote) })
  return taken(place, option)
}

/** What was prepared for this decision, as long as the road has been the prepared one. */
export function plannedHere({ hall, played }: Place): number | undefined {
  const picks = picksOf(hall.run)
  const kept = picks.every((pick, i) => hall.planned?.[i] === pick)
  const option = kept ? hall.planned?.[picks.length] : undefined
  return option !== undefined && played.here.options[option] !== undefined ? option : undefined
}

/** The road said aloud where nobody has chosen: each in turn, so that no story goes in circles. */
function unasked({ steps, here }: Played, { faces }: Vote): number {
  const met = steps.filter(({ scene }) => scene === here.scene).length - 1
  return faces[met % faces.length] ?? 0
}

/** Takes an option; where the game asks its one judgement before it, the hall is asked first. */
export function taken(place: Place, option: number): Hall {
  const { hall, tale, played } = place
  const wanted = played.here.options[option]
  if (wanted === undefined) return hall
  const asks = hall.show.vote?.kind !== 'truth' && askedBefore(tale, played, wanted) !== undefined
  if (asks) {
    const vote = freshVote(hall, 'truth', facesFor(place, 'truth'))
    const asking = { vote: { ...vote, about: option }, going: undefined, rolling: undefined }
    return shows(hall, { ...passing, ...asking })
  }
  return picked(place, [{ did: 'pick', option }])
}

/** After a vote by truth what it was asked about is done; where it was about nothing, nothing is. */
function judged(place: Place, vote: Vote): Hall {
  const { hall, tale, played } = place
  const { about } = vote
  const option = about === undefined ? undefined : played.here.options[about]
  if (about === undefined || option === undefined) return shows(hall, { vote: undefined })
  const answer = isCounted(vote) ? answerOf(vote) : undefined
  const asked = answer !== undefined && askedBefore(tale, played, option) !== undefined
  const judge: readonly Act[] = asked ? [{ did: 'judge', answer, about }] : []
  return picked(place, [...judge, { did: 'pick', option: about }])
}

/** What a hall thinks, on the scale of one player: how many more hands were for a fraud. */
export function answerOf(vote: Vote): Answer {
  const [scam = 0, genuine = 0, unsure = 0] = sharesOf(vote)
  const chance = 100 * (scam + unsure / 2) + (scam + genuine + unsure === 0 ? 50 : 0)
  const distance = (answer: Answer) => Math.abs(answerValues[answer].chance - chance)
  return answers.reduce((best, one) => (distance(one) < distance(best) ? one : best))
}

function picked({ hall, tale }: Place, acts: readonly Act[]): Hall {
  const run = acts.reduce(withAct, hall.run)
  const steps = tale.steps(run.truth, picksOf(run))
  const here = steps.at(-1)
  const { show } = hall
  return {
    ...hall,
    run,
    show: showing(
      freshShow(here === undefined ? 0 : firstStop(here), show.hush, show),
      rolls(hall),
    ),
  }
}

/** First that the story is told; with the next press which of the twins it was, and all that follows. */
function nextPage({ hall, tale, played }: Place): Hall {
  const { page } = hall.show
  if (page === undefined) return shows(hall, { ...passing, page: 0 })
  const last = pagesOf(played, tale.file.card).length - 1
  if (page >= last) return hall
  const further = shows(hall, { ...passing, page: page + 1 })
  if (truthKnown(played)) return further
  // From here on the truth is known: what is played after it is practice.
  const run = withAct(hall.run, { did: 'recall' })
  return { ...further, run, played: [...hall.played, writeRun(run)] }
}

/** One button back: what lies on the wall, a press of the vote, a line, the decision before. */
export function back({ hall: before, ...at }: Place): Hall {
  if (before.show.paused) return before
  // Who goes back stays there.
  const place: Place = { ...at, hall: shows(before, { rolling: undefined }) }
  const { hall, played } = place
  const { show } = hall
  if (show.cover !== 'none') return shows(hall, { cover: 'none' })
  if (show.large !== undefined || show.beside !== undefined) return shows(hall, passing)
  if (show.leaf !== undefined) return turned(hall, show.leaf, -1)
  if (show.page !== undefined) {
    return shows(hall, { ...passing, page: show.page === 0 ? undefined : show.page - 1 })
  }
  if (show.vote !== undefined) return voteBack(hall, show.vote)
  const stop = stopBefore(played.here, show.at)
  if (stop !== undefined) return shows(hall, { ...passing, at: stop })
  return stepBack(place)
}

function voteBack(hall: Hall, vote: Vote): Hall {
  const { show } = hall
  if (show.going !== undefined) return shows(hall, { going: undefined })
  if (vote.phase === 'open') return shows(hall, { vote: undefined })
  return shows(hall, { vote: { ...vote, phase: vote.phase === 'shown' ? 'closed' : 'open' } })
}

function stepBack(place: Place): Hall {
  const picks = picksOf(place.hall.run).length
  return picks === 0 ? place.hall : gone(place, picks - 1)
}

/** Back at a decision, all its lines shown. The road that is left is kept, to come back to. */
export function gone({ hall, tale, played }: Place, picks: number): Hall {
  const all = picksOf(hall.run).length
  if (!Number.isInteger(picks) || picks < 0 || picks >= all) return hall
  const cut = rewound(hall.run, picks)
  const run = truthKnown(played) ? practised(cut) : cut
  const at = tale.steps(run.truth, picksOf(run)).at(-1)?.beats.length ?? 0
  const { show } = hall
  const kept = all - picks > 1 ? keptRoad(hall, roadHere(hall, '')) : hall.kept
  return { ...hall, run, kept, show: freshShow(at, show.hush, show) }
}

const mostKept = 24

/** With a road left for another: the one left last takes the place of the one before. */
export function keptRoad(hall: Hall, moment: Hall['kept'][number]): Hall['kept'] {
  const same = (one: typeof moment) => one.name === moment.name && one.run === moment.run
  const others = hall.kept.filter((one) => !same(one))
  return [...others, moment].slice(-mostKept)
}
