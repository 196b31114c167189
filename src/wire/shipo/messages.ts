// The protocol `shipo`: how the game in a frame and the page around it find each other, and what they
// then say. A page may speak it by hand; PROTOCOL.md beside this file is made from these shapes.
import * as v from 'valibot'
import { listTo, textTo } from '../shapes.ts'
import { commandNames, type CommandName, type ErrorCode } from './commands.ts'
import { eventNames, type Event, type EventName } from './events.ts'

export const namespace = 'shipo'
/** The versions this build speaks. */
export const versions = [1] as const
export type Version = (typeof versions)[number]

/** The frame is there. It carries nothing: it goes to whoever has framed the game. */
export const hello = { ns: namespace, v: 1, t: 'hello' } as const

/** How often and how many times the frame says so, until it is answered. */
export const helloEveryMs = 100
export const mostHellos = 20

const version = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000))
const spoken = v.union([version, listTo(20, version)])
export const init = v.object({ ns: v.literal(namespace), v: spoken, t: v.literal('init') })

export const askedId = v.union([textTo(40), v.pipe(v.number(), v.integer())])
export const asked = v.object({
  ns: v.literal(namespace),
  t: v.literal('cmd'),
  id: askedId,
  d: v.object({ name: textTo(40), args: v.optional(v.unknown()) }),
})
export type Asked = v.InferOutput<typeof asked>

/** What the frame says on the port. */
export type Outgoing = { readonly ns: typeof namespace; readonly v: Version } & (
  | {
      readonly t: 'ready'
      /** The page's own, as the frame sees it. */
      readonly origin: string
      readonly privileged: boolean
      readonly events: readonly EventName[]
      readonly commands: readonly CommandName[]
    }
  | {
      readonly t: 'refused'
      readonly why: 'version' | 'origin'
      readonly speaks: readonly number[]
    }
  | { readonly t: 'evt'; readonly seq: number; readonly d: Event }
  | { readonly t: 'reply'; readonly id: string | number; readonly d: unknown }
  | {
      readonly t: 'reply'
      readonly id: string | number
      readonly err: { readonly code: ErrorCode }
    }
)

/** The highest version both speak; undefined where there is none, or where it is no `init` at all. */
export function readInit(data: unknown): { readonly version: Version | undefined } | undefined {
  const read = v.safeParse(init, data)
  if (!read.success) return undefined
  const theirs = [read.output.v].flat()
  return { version: [...versions].reverse().find((one) => theirs.includes(one)) }
}

/** Undefined where it is none of ours: it is not answered. */
export function readAsked(data: unknown): Asked | undefined {
  const read = v.safeParse(asked, data)
  return read.success ? read.output : undefined
}

/** The beginning of a talk. */
export function readyOf(version: Version, origin: string, privileged: boolean): Outgoing {
  const may = { events: eventNames, commands: commandNames }
  return { ns: namespace, v: version, t: 'ready', origin, privileged, ...may }
}
