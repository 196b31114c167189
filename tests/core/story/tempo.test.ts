import { describe, expect, test } from 'vitest'
import { paces, speechMs } from '../../../src/core/story/pace.ts'
import { linesOf, type Step } from '../../../src/core/story/step.ts'
import { openTale } from '../../../src/core/story/story.ts'
import { showMs, tempoOf, unhurried, type Manner } from '../../../src/core/story/tempo.ts'
import { caseIds } from '../../../src/workshop/compile/compile.ts'
import { fileIn } from '../../library.ts'
import { choiceSeconds, firstChoiceSeconds, stepsOf } from '../../firstChoice.ts'

const told = caseIds('stories').flatMap((id) =>
  (['zh', 'en'] as const).map((language) => [id, language] as const),
)

describe.each(told)('%s in %s', (id, language) => {
  const file = fileIn(id, language)
  const { you } = file.card

  test('offers its first choice within ten seconds', () => {
    expect(firstChoiceSeconds([file])).toBeLessThanOrEqual(10)
  })

  test('after a tap the next choice is eight seconds away, or as long as a fast reader needs', () => {
    const needed = (step: Step) =>
      linesOf([step])
        .filter(({ speaker }) => speaker !== you)
        .reduce((sum, { text }) => sum + speechMs(text, language, 'fast'), 0) / 1000
    const slow = stepsOf(file).filter(
      (step) => choiceSeconds(step, file) > Math.max(9, needed(step) + 2),
    )
    expect(slow.map(({ scene }) => scene)).toEqual([])
  })
})

describe('whoever has chosen a pace has it', () => {
  const file = fileIn('sword-sale', 'en')
  const [first] = openTale(file).steps('scam', [])
  const manner: Omit<Manner, 'pace'> = {
    ...{ language: 'en', you: file.card.you, typingMs: 900 },
    holdMs: () => 0,
  }

  test.each(paces.filter((pace) => pace !== 'normal'))('%s is not hurried', (pace) => {
    if (first === undefined) throw new Error('a case has a first step')
    expect(tempoOf(first, { ...manner, pace })).toEqual(unhurried)
  })

  test('slow takes longer than usual, and nobody speaks faster than fast', () => {
    if (first === undefined) throw new Error('a case has a first step')
    const ms = (pace: Manner['pace']) => showMs(first, { ...manner, pace })
    expect(ms('slow')).toBeGreaterThan(ms('normal'))
    expect(tempoOf(first, { ...manner, pace: 'normal' }).speech).toBeGreaterThanOrEqual(9 / 16)
  })
})
