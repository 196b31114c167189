import type { CaseFile } from '../../src/core/story/card.ts'
import { linesOf, type Step } from '../../src/core/story/step.ts'
import { openTale } from '../../src/core/story/story.ts'
import type { Truth } from '../../src/core/story/tags.ts'
import { wordsOf } from '../../src/workshop/explore/roadLength.ts'

/** Walks a case by the words of its options: where they lead, and the picks that lead there. */
export function teller(file: CaseFile) {
  const tale = openTale(file)
  return (truth: Truth, words: readonly string[]) => {
    const picks: number[] = []
    for (const word of words) {
      const options = tale.steps(truth, picks).at(-1)?.options ?? []
      const option = options.find(({ text }) => text.includes(word))
      if (option === undefined) throw new Error(`no option "${word}" after ${picks.join(' ')}`)
      picks.push(option.index)
    }
    return { picks, steps: tale.steps(truth, picks) }
  }
}

/** Minutes of somebody who reads every line, and the answers that lie open at each decision. */
export function minutesOf(steps: readonly Step[]): number {
  const open = steps.flatMap(({ options }) =>
    options.filter(({ spot }) => spot === 'say' || spot === 'page').map(({ text }) => text),
  )
  return wordsOf([...linesOf(steps).map(({ text }) => text), ...open]).minutes
}
