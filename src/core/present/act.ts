// The hall one intent later. A pure fold: two windows that were told the same show the same.
import { Misfit, type Tale } from '../story/step.ts'
import { play, truthKnown, withAct, type Played } from '../run/play.ts'
import { readRun, writeRun, type Act } from '../run/run.ts'
import { resume } from '../run/resume.ts'
import {
  back,
  gone,
  isAtDecision,
  keptRoad,
  next,
  opened,
  revealed,
  taken,
  type Place,
} from './clicker.ts'
import { freshShow, roadHere, showing, shows, type Hall, type Show } from './hall.ts'
import type { Intent } from './intent.ts'
import { atLeaf } from './leafVote.ts'
import { rolled } from './rolling.ts'
import { firstStop } from './stops.ts'
import { mostFaces, openVote, withHands } from './vote.ts'

/** What an intent comes to. One that fits nothing changes nothing. */
export function acted(hall: Hall, intent: Intent, tale: Tale): Hall {
  if (intent.do !== 'open' && hall.run.caseId !== tale.file.id) return hall
  try {
    return does[intent.do]({ hall, tale, played: playedIn(hall, tale) }, intent as never)
  } catch (problem) {
    if (problem instanceof Misfit) return hall
    throw problem
  }
}

const known = new WeakMap<Hall['run'], { readonly tale: Tale; readonly played: Played }>()

/** The hall's run, replayed once for each run. */
export function playedIn({ run }: Hall, tale: Tale): Played {
  const before = known.get(run)
  if (before?.tale === tale) return before.played
  const played =
    run.caseId === tale.file.id
      ? resume(tale, run).played
      : resume(tale, { ...run, acts: [] }).played
  known.set(run, { tale, played })
  return played
}

type Doing = {
  readonly [D in Intent['do']]: (place: Place, intent: Extract<Intent, { readonly do: D }>) => Hall
}

const does: Doing = {
  next,
  back,
  decision: (place) => shows(place.hall, { at: place.played.here.beats.length }),
  start: (place) =>
    shows(place.hall, { at: firstStop(place.played.here), vote: undefined, going: undefined }),
  choose: (place, { option }) => (mayChoose(place) ? taken(place, option) : place.hall),
  road: (place, { option }) =>
    shows(place.hall, { road: optionIn(place, option), going: undefined }),
  faces(place, { faces }) {
    const known_ = faces.filter((one) => optionIn(place, one) !== undefined).slice(0, mostFaces)
    return shows(place.hall, { faces: known_.length === 0 ? undefined : known_, vote: undefined })
  },
  vote: (place, { kind }) => opened(place, kind),
  close: (place) =>
    withVote(place, (vote) => shows(place.hall, { vote: { ...vote, phase: 'closed' } })),
  reveal: (place) => withVote(place, (vote) => revealed(place, vote)),
  dropVote: (place) => shows(place.hall, { vote: undefined, going: undefined }),
  hands: (place, { face, count }) =>
    withVote(place, (vote) => shows(place.hall, { vote: withHands(vote, face, count) })),
  way: (place, { way }) =>
    withVote(place, (vote) =>
      shows(place.hall, {
        vote: { ...vote, ...openVote(vote.kind, vote.faces, way), phase: vote.phase },
      }),
    ),
  cover: (place, { cover }) => shows(place.hall, { cover }),
  pause: (place, { paused }) => shows(place.hall, { paused }),
  light: (place, { light }) => shows(place.hall, { light }),
  mute: (place, { muted }) => shows(place.hall, { muted: muted ? true : undefined }),
  spot: (place, { line }) =>
    shows(place.hall, {
      spot: line !== undefined && line < place.played.lines.length ? line : undefined,
    }),
  large: (place, { large }) => shows(place.hall, { large }),
  draw({ hall }, { stroke }) {
    const strokes =
      stroke === undefined ? undefined : [...(hall.show.strokes ?? []), stroke].slice(-40)
    return shows(hall, { strokes })
  },
  flag: (place, { line, flag, on }) =>
    flagged(place, on ? { did: 'flag', line, flag } : { did: 'unflag', line }),
  name({ hall, played }, { line, on }) {
    const others = hall.named.filter((one) => one !== line)
    return { ...hall, named: on && line < played.lines.length ? [...others, line] : others }
  },
  goto: (place, { picks }) => gone(place, picks),
  keep: ({ hall }, { name }) => ({
    ...hall,
    kept: keptRoad(hall, roadHere(hall, name.slice(0, 60))),
  }),
  forget: ({ hall }, { nth }) => ({ ...hall, kept: hall.kept.filter((_, i) => i !== nth) }),
  come: (place, { nth }) => come(place, nth),
  beside({ hall }, { nth }) {
    const beside = nth === undefined ? undefined : hall.kept[nth]?.run
    return shows(hall, { beside })
  },
  open({ hall, tale }, { run, hush, at, planned }) {
    if (run.caseId !== tale.file.id) return hall
    const { played } = resume(tale, run)
    const show = freshShow(at ?? firstStop(played.here), hush, hall.show)
    return withPlan({ ...hall, run: played.run, named: [], show }, planned)
  },
  lesson: ({ hall }, { id, minutes, own, kept }) => ({
    ...{ ...hall, minutes },
    lesson: { id, item: 0, ...(own && { own }) },
    kept: kept.reduce((all, one) => keptRoad({ ...hall, kept: all }, one), hall.kept),
  }),
  item({ hall }, { nth, leaves, asked, now }) {
    const { lesson } = hall
    if (lesson === undefined) return hall
    const { id, own } = lesson
    const at = {
      id,
      item: nth,
      since: now,
      asks: leaves,
      ...(own && { own }),
      ...(asked && { asked }),
    }
    const over = { leaf: undefined, large: undefined, vote: undefined, beside: undefined }
    const none = { ...over, rolling: undefined }
    return atLeaf({ ...hall, lesson: at, show: showing(hall.show, none) }, 0, leaves.length)
  },
  minutes: ({ hall }, { minutes }) => ({ ...hall, minutes: Math.max(0, Math.min(600, minutes)) }),
  roll: rolled,
  begin: ({ hall }, { now, minutes }) => ({ ...hall, began: now, minutes, votes: [], played: [] }),
}

function withVote({ hall }: Place, then: (vote: NonNullable<Show['vote']>) => Hall): Hall {
  return hall.show.vote === undefined ? hall : then(hall.show.vote)
}

function mayChoose({ hall, played }: Place): boolean {
  return isAtDecision(hall, played) && played.view.ending === undefined
}

function optionIn({ played }: Place, option: number | undefined): number | undefined {
  return option !== undefined && played.here.options[option] !== undefined ? option : undefined
}

/** A flag the hall has found, or takes back. */
function flagged({ hall, tale, played }: Place, act: Act): Hall {
  if (truthKnown(played)) return hall
  const run = withAct(hall.run, act)
  play(tale, run)
  return { ...hall, run }
}

function withPlan(hall: Hall, planned: readonly number[] | undefined): Hall {
  const { planned: before, ...rest } = hall
  if (planned !== undefined) return { ...hall, planned }
  return before === undefined ? hall : rest
}

/** To a kept moment; the road that is left is kept under the name of none. */
function come({ hall, tale }: Place, at: number): Hall {
  const moment = hall.kept[at]
  const read = moment === undefined ? undefined : readRun(moment.run)
  if (moment === undefined || read?.ok !== true || read.run.caseId !== tale.file.id) return hall
  const { played } = resume(tale, read.run)
  const left = writeRun(hall.run) === moment.run ? hall.kept : keptRoad(hall, roadHere(hall, ''))
  const { show } = hall
  return {
    ...hall,
    run: played.run,
    kept: left,
    show: { ...freshShow(moment.at, show.hush, show) },
  }
}
