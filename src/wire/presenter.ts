// What a trainer's windows say to each other, parsed at the door of each.
import * as v from 'valibot'
import { requestKinds } from '../core/cards/quickCard.ts'
import { voteTopics } from '../core/lesson/lesson.ts'
import { covers, type Hall, type KeptRoad } from '../core/present/hall.ts'
import type { Intent } from '../core/present/intent.ts'
import { votePhases, voteKinds, ways, type Vote } from '../core/present/vote.ts'
import { readRun, writeRun, type Run } from '../core/run/run.ts'
import { flags, signals, techniques, truths } from '../core/story/tags.ts'
import { listTo, name, runText, wholeTo } from './shapes.ts'

/** What a window is: the wall all see, or a desk. */
export const seats = ['wall', 'desk'] as const
export type Seat = (typeof seats)[number]

/** What a window cannot do: be full screen, or show a story it has not got. */
export const hindrances = ['noFullScreen', 'noStory'] as const
export type Hindrance = (typeof hindrances)[number]

/** What a trainer may bring. */
export const broughtKinds = ['lesson', 'case'] as const
export type BroughtKind = (typeof broughtKinds)[number]

/** Who drives: nobody's word counts against the lease with the higher term. */
export interface Lease {
  /** Grows each time somebody takes over. */
  readonly term: number
  /** Counts what the driver has done. */
  readonly seq: number
  /** The driver's window. */
  readonly driver: string
}

/** A key that was pressed, and when: milliseconds since 1970, which all windows count alike. */
export interface Press {
  readonly key: string
  readonly at: number
}

/** A press, and the window in which it was heard. */
export interface PressDone extends Press {
  readonly by: string
}

export type Message = { readonly from: string; readonly seat: Seat } &
  /** Said each second; with `asks` the others say that they are there too. */
  (
    | { readonly say: 'here'; readonly asks: boolean; readonly lease?: Lease }
    | {
        readonly say: 'state'
        readonly lease: Lease
        readonly hall: Hall
        readonly did: readonly string[]
        readonly pressed?: PressDone
      }
    | {
        readonly say: 'intent'
        readonly id: string
        readonly intent: Intent
        readonly press?: Press
      }
    | { readonly say: 'bye' }
    /** What the trainer has brought is asked for, and told; the reader of its kind parses it. */
    | { readonly say: 'wants'; readonly what: BroughtKind }
    | { readonly say: 'brought'; readonly what: BroughtKind; readonly own: unknown }
    /** Something the trainer should know, and no hall: said where a wall cannot say it. */
    | { readonly say: 'hitch'; readonly what: Hindrance }
  )

/** Of what windows say: what decides who drives, and where the show stands. */
export type Between = Extract<Message, { say: 'here' | 'state' | 'intent' | 'bye' }>

const whole = wholeTo(1e9)
const run = v.pipe(
  runText,
  v.rawTransform<string, Run>(({ dataset, addIssue, NEVER }) => {
    const read = readRun(dataset.value)
    if (read.ok) return read.run
    addIssue({ message: `run: ${read.fault}` })
    return NEVER
  }),
)
const wholes = listTo(40, whole)

const asks = v.variant('is', [
  v.object({ is: v.literal('card'), id: name, truth: v.picklist(truths) }),
  v.object({ is: v.literal('request'), id: name, kind: v.picklist(requestKinds) }),
  v.object({ is: v.literal('twins'), id: name, fraud: v.picklist([0, 1]) }),
  v.object({ is: v.literal('answers'), id: name, count: whole }),
])
const leaves = listTo(200, v.nullable(asks))
const hands = listTo(40, v.pipe(v.number(), v.integer(), v.minValue(-1)))

const vote = v.object({
  kind: v.picklist(voteKinds),
  phase: v.picklist(votePhases),
  way: v.picklist(ways),
  faces: wholes,
  hands,
  about: v.exactOptional(whole),
  on: v.exactOptional(asks),
  guess: v.exactOptional(v.object({ face: whole, hands })),
}) satisfies v.GenericSchema<unknown, Vote>

const large = v.variant('is', [
  v.object({ is: v.literal('flag'), id: v.picklist(flags) }),
  v.object({ is: v.literal('signal'), id: v.picklist(signals) }),
  v.object({ is: v.literal('technique'), id: v.picklist(techniques) }),
])

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1000))
const stroke = listTo(400, v.tuple([share, share]))

const show = v.object({
  at: whole,
  cover: v.picklist(covers),
  paused: v.boolean(),
  rolling: v.exactOptional(v.boolean()),
  light: v.boolean(),
  muted: v.exactOptional(v.boolean()),
  hush: v.boolean(),
  vote: v.exactOptional(vote),
  road: v.exactOptional(whole),
  going: v.exactOptional(whole),
  faces: v.exactOptional(wholes),
  leaf: v.exactOptional(v.object({ at: whole, of: whole })),
  page: v.exactOptional(whole),
  spot: v.exactOptional(whole),
  large: v.exactOptional(large),
  strokes: v.exactOptional(listTo(40, stroke)),
  beside: v.exactOptional(runText),
})

const many = 500
const roads = listTo(many, v.object({ name, run: runText, at: whole }))
const hall = v.object({
  run,
  show,
  kept: roads,
  votes: v.pipe(
    v.array(v.object({ caseId: name, picks: whole, vote, run: runText })),
    v.maxLength(many),
  ),
  played: listTo(many, runText),
  named: listTo(many, whole),
  lesson: v.exactOptional(
    v.object({
      id: name,
      item: whole,
      own: v.exactOptional(v.boolean()),
      asks: v.exactOptional(leaves),
      since: v.exactOptional(v.number()),
      asked: v.exactOptional(wholes),
    }),
  ),
  planned: v.exactOptional(listTo(many, whole)),
  began: v.number(),
  minutes: v.number(),
}) satisfies v.GenericSchema<unknown, Hall>

const plain = <const D extends string>(...names: readonly D[]) =>
  v.object({ do: v.picklist(names) })

const intent = v.variant('do', [
  plain('next', 'back', 'decision', 'start', 'close', 'reveal', 'dropVote', 'roll'),
  v.object({ do: v.literal('choose'), option: whole }),
  v.object({ do: v.literal('road'), option: v.exactOptional(whole) }),
  v.object({ do: v.literal('faces'), faces: wholes }),
  v.object({ do: v.literal('vote'), kind: v.picklist(voteTopics) }),
  v.object({ do: v.literal('hands'), face: whole, count: v.number() }),
  v.object({ do: v.literal('way'), way: v.picklist(ways) }),
  v.object({ do: v.literal('cover'), cover: v.picklist(covers) }),
  v.object({ do: v.literal('pause'), paused: v.boolean() }),
  v.object({ do: v.literal('light'), light: v.boolean() }),
  v.object({ do: v.literal('mute'), muted: v.boolean() }),
  v.object({ do: v.literal('spot'), line: v.exactOptional(whole) }),
  v.object({ do: v.literal('large'), large: v.exactOptional(large) }),
  v.object({ do: v.literal('draw'), stroke: v.exactOptional(stroke) }),
  v.object({ do: v.literal('flag'), line: whole, flag: v.picklist(flags), on: v.boolean() }),
  v.object({ do: v.literal('name'), line: whole, on: v.boolean() }),
  v.object({ do: v.literal('goto'), picks: whole }),
  v.object({ do: v.literal('keep'), name }),
  v.object({ do: v.literal('forget'), nth: whole }),
  v.object({ do: v.literal('come'), nth: whole }),
  v.object({ do: v.literal('beside'), nth: v.exactOptional(whole) }),
  v.object({
    do: v.literal('open'),
    run,
    hush: v.boolean(),
    at: v.exactOptional(whole),
    planned: v.exactOptional(listTo(many, whole)),
  }),
  v.object({
    do: v.literal('lesson'),
    id: name,
    minutes: v.number(),
    own: v.boolean(),
    kept: roads,
  }),
  v.object({
    do: v.literal('item'),
    nth: whole,
    leaves,
    asked: v.exactOptional(wholes),
    now: v.number(),
  }),
  v.object({ do: v.literal('minutes'), minutes: whole }),
  v.object({ do: v.literal('begin'), now: v.number(), minutes: whole }),
]) satisfies v.GenericSchema<unknown, Intent>

const lease = v.object({ term: whole, seq: whole, driver: name })
const press = v.object({ key: name, at: v.number() }) satisfies v.GenericSchema<unknown, Press>
const pressed = v.object({ ...press.entries, by: name }) satisfies v.GenericSchema<
  unknown,
  PressDone
>
const who = { from: name, seat: v.picklist(seats) }
const message = v.variant('say', [
  v.object({ ...who, say: v.literal('here'), asks: v.boolean(), lease: v.exactOptional(lease) }),
  v.object({
    ...who,
    say: v.literal('state'),
    lease,
    hall,
    did: v.array(name),
    pressed: v.exactOptional(pressed),
  }),
  v.object({
    ...who,
    say: v.literal('intent'),
    id: name,
    intent,
    press: v.exactOptional(press),
  }),
  v.object({ ...who, say: v.literal('bye') }),
  v.object({ ...who, say: v.literal('wants'), what: v.picklist(broughtKinds) }),
  v.object({ ...who, say: v.literal('brought'), what: v.picklist(broughtKinds), own: v.unknown() }),
  v.object({ ...who, say: v.literal('hitch'), what: v.picklist(hindrances) }),
]) satisfies v.GenericSchema<unknown, Message>

/** A run crosses as its text, and is read again on the other side. */
function written(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, one: unknown) =>
      key === 'run' && typeof one === 'object' ? writeRun(one as Run) : one,
    ),
  )
}

export function writeMessage(said: Message): unknown {
  return written(said)
}

/** Undefined where it is none of ours, or of another version of the game. */
export function readMessage(data: unknown): Message | undefined {
  const read = v.safeParse(message, data)
  return read.success ? read.output : undefined
}

/** Places that were kept; none where they cannot be read. */
export function readRoads(data: unknown): readonly KeptRoad[] {
  const read = v.safeParse(roads, data)
  return read.success ? read.output : []
}

/** What a window keeps to come back to after a reload. */
export interface Standing {
  readonly lease: Lease
  readonly hall: Hall
}
const standing = v.object({ lease, hall }) satisfies v.GenericSchema<unknown, Standing>

export function writeStanding(one: Standing): unknown {
  return written(one)
}

export function readStanding(data: unknown): Standing | undefined {
  const read = v.safeParse(standing, data)
  return read.success ? read.output : undefined
}
