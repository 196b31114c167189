import type { Deck } from '../../core/cards/round.ts'
import type { Language } from '../../core/story/tags.ts'

/** The quick cards in a language; fetched when they are first wanted. */
export async function loadDeck(language: Language): Promise<Deck> {
  const { deck } =
    language === 'zh' ? await import('virtual:deck/zh') : await import('virtual:deck/en')
  return deck as Deck
}
