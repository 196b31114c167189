// What a trainer may ask for, in either window. One small value; the whole show follows from such.
import type { FlagId } from '../story/tags.ts'
import type { Run } from '../run/run.ts'
import type { Cover, KeptRoad, Large, Stroke } from './hall.ts'
import type { VoteTopic } from '../lesson/lesson.ts'
import type { Asks, VoteWay } from './vote.ts'

export type Intent =
  /** The two buttons of a clicker. */
  | { readonly do: 'next' }
  | { readonly do: 'back' }
  /** Past all lines of this step, or to its first. */
  | { readonly do: 'decision' }
  | { readonly do: 'start' }
  | { readonly do: 'choose'; readonly option: number }
  | { readonly do: 'road'; readonly option?: number }
  | { readonly do: 'faces'; readonly faces: readonly number[] }
  | { readonly do: 'vote'; readonly kind: VoteTopic }
  | { readonly do: 'close' }
  | { readonly do: 'reveal' }
  | { readonly do: 'dropVote' }
  | { readonly do: 'hands'; readonly face: number; readonly count: number }
  | { readonly do: 'way'; readonly way: VoteWay }
  | { readonly do: 'cover'; readonly cover: Cover }
  | { readonly do: 'pause'; readonly paused: boolean }
  | { readonly do: 'light'; readonly light: boolean }
  | { readonly do: 'mute'; readonly muted: boolean }
  | { readonly do: 'spot'; readonly line?: number }
  | { readonly do: 'large'; readonly large?: Large }
  | { readonly do: 'draw'; readonly stroke?: Stroke }
  | { readonly do: 'flag'; readonly line: number; readonly flag: FlagId; readonly on: boolean }
  | { readonly do: 'name'; readonly line: number; readonly on: boolean }
  /** Back to the decision with so many picks before it. */
  | { readonly do: 'goto'; readonly picks: number }
  | { readonly do: 'keep'; readonly name: string }
  | { readonly do: 'forget'; readonly nth: number }
  | { readonly do: 'come'; readonly nth: number }
  /** A kept road laid beside this one. */
  | { readonly do: 'beside'; readonly nth?: number }
  | {
      readonly do: 'open'
      readonly run: Run
      readonly hush: boolean
      readonly at?: number
      readonly planned?: readonly number[]
    }
  /** A lesson is given, from its first item, with the places kept for it. */
  | {
      readonly do: 'lesson'
      readonly id: string
      readonly minutes: number
      readonly own: boolean
      readonly kept: readonly KeptRoad[]
    }
  /** An item of its running order, and what each of its leaves asks for hands about. */
  | {
      readonly do: 'item'
      readonly nth: number
      readonly leaves: readonly (Asks | null)[]
      /** Of a story that tells itself: decisions of its road at which the hall is asked. */
      readonly asked?: readonly number[]
      /** When: milliseconds since 1970. */
      readonly now: number
    }
  /** A story that tells itself goes on, where it does. */
  | { readonly do: 'roll' }
  | { readonly do: 'minutes'; readonly minutes: number }
  /** All that was voted is forgotten, and the clock begins anew. */
  | { readonly do: 'begin'; readonly now: number; readonly minutes: number }
