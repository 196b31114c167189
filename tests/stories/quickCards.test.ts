import { describe, expect, test } from 'vitest'
import { deckForms, quickCardModes } from '../../src/core/cards/quickCard.ts'
import { families, familyIds } from '../../src/core/story/families.ts'
import { languages, truths } from '../../src/core/story/tags.ts'
import { findingText } from '../../src/workshop/compile/finding.ts'
import {
  checkQuickCards,
  quickCardIn,
  readQuickCards,
} from '../../src/workshop/compile/quickCards.ts'

const cards = readQuickCards()

describe('the quick cards', () => {
  test('have nothing wrong with them', () => {
    expect(checkQuickCards(cards).map(findingText)).toEqual([])
  })

  test('are ninety-six in three forms alike: every family in each truth, every mode on both sides', () => {
    for (const form of deckForms) {
      const own = cards.filter((card) => card.form === form)
      for (const truth of truths) {
        const side = own.filter((card) => card.truth === truth)
        const promised = familyIds.flatMap((id) =>
          Array.from({ length: families[id].cards }, () => id),
        )
        expect(side.map(({ family }) => family).sort()).toEqual(promised.sort())
        expect(side).toHaveLength(16)
        expect(new Set(side.map(({ mode }) => mode))).toEqual(new Set(quickCardModes))
        const hard = side.reduce((sum, { difficulty }) => sum + difficulty, 0)
        expect(Math.abs(hard - 32)).toBeLessThanOrEqual(1)
      }
    }
  })

  test('that are fewer or more than the table of families promises are told', () => {
    const [first, ...rest] = cards
    if (first === undefined) throw new Error('there are no cards')
    const found = checkQuickCards(rest).map(findingText).join('\n')
    const promised = families[first.family].cards
    const held = (n: number) =>
      `has ${String(promised + n)} cards of "${first.family}", ${first.truth}`
    expect(found).toContain(held(-1))
    expect(found).toContain(`the table of families says ${String(promised)}`)
    const more = checkQuickCards([...cards, { ...first, id: 'one-more' }]).map(findingText)
    expect(more.join('\n')).toContain(held(1))
  })

  test('give nothing away by how much they say, in either language', () => {
    for (const language of languages) {
      const length = (truth: (typeof truths)[number]) => {
        const side = cards.filter((card) => card.truth === truth)
        const said = side.flatMap((card) =>
          quickCardIn(card, language).lines.map(({ text }) => text),
        )
        return said.join('').length / side.length
      }
      const [scam, genuine] = [length('scam'), length('genuine')]
      expect(Math.max(scam, genuine) / Math.min(scam, genuine)).toBeLessThan(1.25)
    }
  })
})
