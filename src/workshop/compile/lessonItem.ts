// What an item of a lesson may name, and what is wrong where it names what is not there.
import type { QuickCard } from '../../core/cards/quickCard.ts'
import type { ByKind } from '../../core/lesson/lesson.ts'
import type { Language } from '../../core/story/tags.ts'
import type { Finding } from './finding.ts'
import type { ToldCase } from './lessonRoad.ts'

/** What a lesson may name: the cases, and the quick cards. */
export interface Named {
  readonly cases: Readonly<Record<string, ToldCase>>
  readonly cards: Readonly<Record<Language, readonly QuickCard[]>>
}

/** What an item has by its kind, in a language. */
export type Own = (language: Language) => ByKind

/** What is wrong with an item, and with which of its keys. */
export class ItemFault extends Error {
  readonly keys: readonly (string | number)[]
  readonly what: string
  readonly cure: string
  constructor(keys: readonly (string | number)[], { what, cure }: Pick<Finding, 'what' | 'cure'>) {
    super(what)
    this.name = 'ItemFault'
    this.keys = keys
    this.what = what
    this.cure = cure
  }
}
