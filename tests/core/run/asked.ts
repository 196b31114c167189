import { askedBefore } from '../../../src/core/run/asking.ts'
import type { Answer } from '../../../src/core/run/judgement.ts'
import { play } from '../../../src/core/run/play.ts'
import { freshRun } from '../../../src/core/run/resume.ts'
import type { Act } from '../../../src/core/run/run.ts'
import type { Tale } from '../../../src/core/story/step.ts'
import type { Truth } from '../../../src/core/story/tags.ts'

/** The acts of a road, with this answer given where the game asks for it. */
export function thinking(
  tale: Tale,
  truth: Truth,
  picks: readonly number[],
  answer: Answer = 'cannot-tell',
): readonly Act[] {
  const acts: Act[] = []
  for (const pick of picks) {
    const played = play(tale, { ...freshRun(tale, truth), acts })
    const option = played.here.options[pick]
    if (option !== undefined && askedBefore(tale, played, option) !== undefined) {
      acts.push({ did: 'judge', answer, about: pick })
    }
    acts.push({ did: 'pick', option: pick })
  }
  return acts
}
