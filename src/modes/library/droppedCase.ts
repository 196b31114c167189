import { familyOf } from '../../core/story/families.ts'
import { droppedId, type OwnCase } from '../../core/story/ownCase.ts'
import type { CaseEntry } from './catalogue.ts'
import { examine, today, type DroppedStory } from './dropWorker.ts'

type DroppedCase = Extract<DroppedStory, { readonly kind: 'case' }>

/** Longer than the workshop takes for the largest story on the slowest machine of a hall. */
const longestMs = 20_000

/** A case another window was given: compiled here once more. */
export function compileOwn({ texts }: OwnCase): Promise<CaseEntry> {
  const files = texts.map(({ path, text }) => ({ path, file: new Blob([text]) }))
  return new Promise<CaseEntry>((resolve, reject) => {
    const refuse = (why: string) => done(() => reject(new Error(`no case: ${why}`)))
    const timer = setTimeout(() => refuse('too slow'), longestMs)
    const stop = examine(
      { files, today: today() },
      {
        onNews(news) {
          if (news.kind === 'found') return
          if (news.kind !== 'compiled' || news.story.kind !== 'case') refuse(news.kind)
          else done(() => resolve(droppedEntry(news.story as DroppedCase)))
        },
        onFailure: refuse,
      },
    )
    function done(then: () => void): void {
      clearTimeout(timer)
      stop()
      then()
    }
  })
}

/** A case that was dropped on the page, as home has it. */
export function droppedEntry({ card, files, texts }: DroppedCase): CaseEntry {
  const { zh, en } = files
  const { title, hook, minutes } = card
  const { name: familyName, building } = familyOf(card)
  return {
    id: droppedId,
    title,
    hook,
    familyName,
    building,
    minutes,
    languages: [
      ...(zh === undefined ? [] : ['zh' as const]),
      ...(en === undefined ? [] : ['en' as const]),
    ],
    passing: true,
    own: { version: (zh ?? en)?.version ?? '', texts },
    load: {
      ...(zh === undefined ? {} : { zh: () => Promise.resolve({ file: zh }) }),
      ...(en === undefined ? {} : { en: () => Promise.resolve({ file: en }) }),
    },
  }
}
