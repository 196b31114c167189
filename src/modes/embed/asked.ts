import { textSizes, themes, type Settings } from '../../core/settings.ts'
import { isOneOf, truths, type Truth } from '../../core/story/tags.ts'

/** What the address of a frame asks for beside the case and the language. */
export interface FrameAsks {
  /** Which of the twins; absent, it is drawn by lot. */
  readonly truth?: Truth
  readonly wears: Partial<Settings>
}

/** Reads `truth`, `theme` and `text-size`; what does not exist is as if it had not been asked for. */
export function readFrameAsks(search: string): FrameAsks {
  const query = new URLSearchParams(search)
  const [truth, theme] = [query.get('truth'), query.get('theme')]
  const textSize = textSizes.find((size) => String(size) === query.get('text-size'))
  return {
    ...(isOneOf(truths, truth) ? { truth } : {}),
    wears: {
      ...(isOneOf(themes, theme) ? { theme } : {}),
      ...(textSize === undefined ? {} : { textSize }),
    },
  }
}
