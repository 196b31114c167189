import type { Hall } from '../../../core/present/hall.ts'
import type { Intent } from '../../../core/present/intent.ts'
import type { Played } from '../../../core/run/play.ts'
import type { Playbill } from '../../../core/story/card.ts'
import type { PresentWords } from '../../../words/zh/present.ts'
import type { Words } from '../../../words/zh/words.ts'
import type { DeskLeafParts } from './deskLeaf.tsx'
import type { OrderProps } from './deskOrder.tsx'

/** What every part of the desk draws from. */
export interface DeskParts {
  readonly words: Words
  readonly text: PresentWords
  readonly file: Playbill
  readonly hall: Hall
  readonly played: Played
  readonly ask: (intent: Intent) => void
  /** The leaf of the lesson that is up instead of the story. */
  readonly over?: DeskLeafParts | undefined
  /** The lesson that is given. */
  readonly order?: OrderProps
}

/** Not even the trainer is told which of the twins it is, until the hall is. */
export function isHushed({ hall, played }: Pick<DeskParts, 'hall' | 'played'>): boolean {
  return hall.show.hush && played.recall === undefined
}
