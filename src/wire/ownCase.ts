// A case dropped on a trainer's page on its way to the other window, and back from the device: as texts.
import * as v from 'valibot'
import type { OwnCase } from '../core/story/ownCase.ts'

/** As much as the page lets be dropped; what is in them the workshop reads, and trusts nothing. */
const most = { files: 200, letters: 5_000_000 } as const

export const ownCase = v.object({
  version: v.pipe(v.string(), v.maxLength(60)),
  texts: v.pipe(
    v.array(
      v.object({
        path: v.pipe(v.string(), v.maxLength(300)),
        text: v.pipe(v.string(), v.maxLength(most.letters)),
      }),
    ),
    v.maxLength(most.files),
  ),
}) satisfies v.GenericSchema<unknown, OwnCase>

/** Undefined where it is none. */
export function readOwnCase(data: unknown): OwnCase | undefined {
  const read = v.safeParse(ownCase, data)
  return read.success ? read.output : undefined
}
