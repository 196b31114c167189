import { lineInCard, type CardFile } from '../../compile/card.ts'
import { phrase, type Finding } from '../../compile/finding.ts'
import { cureFor } from '../../compile/nearest.ts'
import { namesKnown } from './nameCheck.ts'
import type { World } from '../../compile/world.ts'

/** What lies on the phone from before the story: in threads, by people and on pages there are. */
export function checkPast(
  card: CardFile,
  yaml: string,
  file: string,
  world: World,
): readonly Finding[] {
  const { past, threads, cast, you } = card
  if (past === undefined) return []
  const people = [you, ...cast.map(({ id }) => id)]
  const ids = threads.map(({ id }) => id)
  const pages = namesKnown(world, card)
  const words = [
    ...(past.threads ?? []).flatMap(({ thread, who }, i) => [
      { called: 'thread', word: thread, known: ids, path: ['past', 'threads', i, 'thread'] },
      { called: 'person', word: who, known: people, path: ['past', 'threads', i, 'who'] },
    ]),
    ...(past.pages ?? []).map(({ page }, i) => {
      return { called: 'page', word: page, known: pages, path: ['past', 'pages', i, 'page'] }
    }),
  ]
  return words.flatMap(({ called, word, known, path }): readonly Finding[] => {
    if (known.includes(word)) return []
    const what = phrase((words) => words.pastNames(called, word))
    return [{ file, line: lineInCard(yaml, path), what, cure: cureFor(word, known) }]
  })
}
