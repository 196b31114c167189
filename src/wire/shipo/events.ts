// What the game tells the page around it. Outgoing messages go through these shapes too: what is not
// named here does not leave, and nothing that is named here can hold a name or a sentence.
import * as v from 'valibot'
import { flagResults } from '../../core/run/flagging.ts'
import { answers, judgementKinds } from '../../core/run/judgement.ts'
import { verdicts } from '../../core/run/score.ts'
import type { Tiding } from '../../core/run/tidings.ts'
import { chains, flags, languages, lossKinds, moves, truths } from '../../core/story/tags.ts'

export const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000))
/** As folders, scenes and endings of a case are called: never words of the story. */
const id = v.pipe(v.string(), v.maxLength(80), v.regex(/^[\w.-]*$/))
const points = v.pipe(v.number(), v.integer(), v.minValue(-20), v.maxValue(20))
const part = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
const of = { case: id, practice: v.boolean() }

const open = v.object({
  choice: count,
  move: v.picklist(moves),
  verdict: v.exactOptional(v.picklist(verdicts)),
})
const flagTold = v.object({ flag: v.picklist(flags), result: v.picklist(flagResults) })
const loss = v.object({ kind: v.picklist(lossKinds), undone: v.boolean() })
const flagsTold = v.pipe(v.array(flagTold), v.maxLength(400))

/** Every event by its name; the shape of what it carries. */
export const events = {
  started: v.object({ ...of, lang: v.picklist(languages), decisions: count }),
  decision: v.object({
    ...of,
    nth: count,
    scene: id,
    chain: v.picklist(chains),
    verified: v.boolean(),
    choice: count,
    move: v.picklist(moves),
    verdict: v.exactOptional(v.picklist(verdicts)),
    points,
    bestPoints: points,
    open: v.pipe(v.array(open), v.maxLength(40)),
    flags: flagsTold,
    ms: count,
  }),
  rewound: v.object({ ...of, decisions: count }),
  flag: v.object({ ...of, flag: v.picklist(flags), raised: v.boolean() }),
  judgement: v.object({
    ...of,
    answer: v.picklist(answers),
    kind: v.picklist(judgementKinds),
    right: part,
  }),
  progress: v.object({ ...of, part, chain: v.picklist(chains) }),
  completion: v.object({
    ...of,
    ending: id,
    truth: v.picklist(truths),
    decisions: count,
    lost: v.boolean(),
    losses: v.pipe(v.array(loss), v.maxLength(lossKinds.length)),
    verified: v.boolean(),
    brokeAt: v.exactOptional(v.picklist(chains)),
    flags: flagsTold,
  }),
  score: v.object({ ...of, raw: count, min: count, max: count }),
  paused: v.object({ paused: v.boolean() }),
  error: v.object({ kind: v.picklist(['network', 'story', 'unknown-case']) }),
} as const

export type EventName = keyof typeof events
export const eventNames = Object.keys(events) as readonly EventName[]
export type EventOf<N extends EventName> = v.InferOutput<(typeof events)[N]>
export type Event = { [N in EventName]: { readonly name: N } & EventOf<N> }[EventName]

/** An event as it may leave. @throws where it holds what no event may hold */
export function eventOf(name: EventName, told: unknown): Event {
  return { name, ...v.parse(events[name], told) } as Event
}

/** The event of a tiding; `tookMs` of a decision. */
export function eventOfTiding(tiding: Tiding, tookMs = 0): Event {
  const told = { ...tiding, case: tiding.caseId, ms: Math.min(Math.max(0, tookMs), 1_000_000) }
  return eventOf(tiding.tells, 'language' in tiding ? { ...told, lang: tiding.language } : told)
}
