import type { RunFault } from '../../../core/run/run.ts'
import type { Hindrance, Seat } from '../../../wire/presenter.ts'
import type { HitchWords } from '../../../words/zh/hitches.ts'

/** What stands in a trainer's way. */
export type Hitch =
  | { readonly is: 'noLesson'; readonly id: string }
  | { readonly is: 'noCase'; readonly id: string }
  | { readonly is: 'noRun'; readonly fault: RunFault }
  /** The run was played on another version: the first act that no longer fits, from 1. */
  | { readonly is: 'runCut'; readonly act: number }
  /** Of one of the trainer's windows. */
  | { readonly is: Hindrance; readonly seat: Seat }

/** An address can hold anything. */
const longestName = 40

export function hitchText(hitch: Hitch, words: HitchWords): string {
  switch (hitch.is) {
    case 'noLesson':
    case 'noCase':
      return words[hitch.is](hitch.id.slice(0, longestName))
    case 'noRun':
      return words.noRun(hitch.fault)
    case 'runCut':
      return words.runCut(hitch.act)
    case 'noFullScreen':
    case 'noStory':
      return words[hitch.is][hitch.seat]
  }
}
