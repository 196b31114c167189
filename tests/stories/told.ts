import type { CaseFile } from '../../src/core/card.ts'
import { openTale } from '../../src/core/story.ts'
import type { Truth } from '../../src/core/tags.ts'

/** Walks a case by the words of its options: where they lead, and the picks that lead there. */
export function teller(file: CaseFile) {
  return (truth: Truth, words: readonly string[]) => {
    const tale = openTale(file)
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
