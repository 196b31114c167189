// Who may frame a build and who may play in it for a player: the deployer's file `embed-policy.json`.
import * as v from 'valibot'
import { listTo } from '../shapes.ts'

const origin = v.pipe(v.string(), v.maxLength(300), v.regex(/^https?:\/\/[^/\s?#*]+$/))
const origins = listTo(1000, origin)

export const policySchema = v.object({
  frame: v.union([v.tuple([v.literal('*')]), origins]),
  privileged: origins,
})
export type Policy = v.InferOutput<typeof policySchema>

/** Any page may show the game and hear what is decided in it; none may play for the player. */
export const openPolicy: Policy = { frame: ['*'], privileged: [] }

/** Where it lies in a build, beside the page. */
export const policyFile = 'embed-policy.json'

/** Undefined where it cannot be read: nobody is then given more than anybody. */
export function readPolicy(data: unknown): Policy | undefined {
  const read = v.safeParse(policySchema, data)
  return read.success ? read.output : undefined
}

/** A frame without an origin, or of a file, calls itself "null": it is nobody, whatever is listed. */
export function mayAsk({ privileged }: Policy, origin: string): boolean {
  return origin !== 'null' && privileged.includes(origin)
}

export function mayFrame({ frame }: Policy, origin: string): boolean {
  return frame.some((one) => one === '*' || one === origin)
}
