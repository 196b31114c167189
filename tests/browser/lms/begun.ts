import type { Act, Run } from '../../../src/core/run/run.ts'
import { openTale } from '../../../src/core/story/story.ts'
import type { Truth } from '../../../src/core/story/tags.ts'
import { newAttempt, writeAttempt } from '../../../src/wire/lms/attempt.ts'
import { thinking } from '../../core/run/asked.ts'
import { roads } from '../endings/roads.ts'
import { walked } from '../endings/walked.ts'
import { fileIn } from '../../library.ts'
import type { PlatformWish } from './platformPage.ts'

const [first, ...others] = roads['parcel-claim']
const lossy = others.find(({ whole }) => whole === true)
if (first === undefined || lossy === undefined) throw new Error('there are no roads')

/** A short road that sees through it, and a long one on which everything is met and lost. */
export const short = first
export const long = lossy

/** What a platform has of an attempt in which this much was done. */
export function begun(
  version: PlatformWish['version'],
  truth: Truth,
  acts: readonly Act[] = [],
): Readonly<Record<string, string>> {
  const { id: caseId, version: edition } = fileIn('parcel-claim')
  const run: Run = { caseId, version: edition, language: 'zh', truth, acts }
  const status = version === '1.2' ? 'cmi.core.lesson_status' : 'cmi.completion_status'
  return {
    [status]: 'incomplete',
    ...(version === '2004' ? { 'cmi.exit': 'suspend' } : {}),
    'cmi.suspend_data': writeAttempt({ ...newAttempt('mark1'), run }),
  }
}

/** The acts of the long road up to its last answers, and these. */
export function nearlyLost(): {
  readonly acts: readonly Act[]
  readonly byHand: readonly string[]
} {
  const { truth, texts, ending } = long
  const { before, byHand } = walked('parcel-claim', { truth, texts, ending })
  const acts = thinking(openTale(fileIn('parcel-claim')), 'scam', before)
  return { acts, byHand: byHand.map(({ option }) => option.text) }
}
