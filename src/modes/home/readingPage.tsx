import { render } from 'preact'
import type { RawStep } from '../../core/explore/waypoints.ts'
import type { InkLines } from '../../core/story/inkLines.ts'
import { ReadingDropped, type ReadingProps } from '../../screens/drop/readingDropped.tsx'
import type { Kit } from '../kit.ts'

/** A plain story being read. */
export interface Reading {
  draw(): void
  close(): void
}

/** Reads any Ink story at all, one that knows nothing of our tags: words and choices. */
export function openReading(
  kit: Kit,
  story: {
    readonly name: string
    readonly ink: string
    readonly lines?: InkLines | undefined
  },
): Reading {
  let closed = false
  let draw = (): void => undefined
  const failed = (problem: unknown) => {
    if (!closed) kit.fail(problem, { name: story.name })
  }

  async function begin(): Promise<void> {
    const { openRaw } = await import('../../core/explore/waypoints.ts')
    if (closed) return
    const { name, ink, lines } = story
    const walk = openRaw(name, ink, { dice: true, lines })
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
    draw = () => {
      render(
        <ReadingDropped
          words={kit.words()}
          title={story.name}
          parts={parts}
          choices={here.choices}
          onChoose={(i) => guarded(() => read(walk.choose(here, i), here.choices[i]))}
          onAgain={again}
          onHome={() => kit.go({ to: 'home' })}
        />,
        kit.page,
      )
    }
    again()
  }
  begin().catch(failed)
  return {
    draw: () => draw(),
    close() {
      closed = true
    },
  }
}
