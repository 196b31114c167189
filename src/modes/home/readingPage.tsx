import { render } from 'preact'
import type { RawStep } from '../../core/explore/waypoints.ts'
import { ReadingDropped, type ReadingProps } from '../../screens/drop/readingDropped.tsx'
import type { Words } from '../../words/zh/words.ts'

export interface ReadingPage {
  readonly words: Words
  readonly story: { readonly name: string; readonly ink: string }
  readonly onProblem: (problem: unknown, name: string) => void
  readonly onHome: () => void
}

/** Reads any Ink story at all, one that knows nothing of our tags: words and choices. */
export function openReading(page: HTMLElement, options: ReadingPage): void {
  const { words, story, onHome } = options
  const failed = (problem: unknown) => options.onProblem(problem, story.name)

  async function begin(): Promise<void> {
    const { openRaw } = await import('../../core/explore/waypoints.ts')
    const walk = openRaw(story.name, story.ink)
    let parts: ReadingProps['parts'] = []
    let here: RawStep
    const guarded = (act: () => void) => {
      try {
        act()
      } catch (problem) {
        failed(problem)
      }
    }
    const read = (step: RawStep, chosen?: string) => {
      here = step
      parts = [...parts, { said: step.said, ...(chosen === undefined ? {} : { chosen }) }]
      draw()
    }
    const again = () =>
      guarded(() => {
        parts = []
        read(walk.start())
      })
    const draw = () => {
      render(
        <ReadingDropped
          words={words}
          title={story.name}
          parts={parts}
          choices={here.choices}
          onChoose={(i) => guarded(() => read(walk.choose(here, i), here.choices[i]))}
          onAgain={again}
          onHome={onHome}
        />,
        page,
      )
    }
    again()
  }
  begin().catch(failed)
}
