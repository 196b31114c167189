import type { Tale } from '../story/step.ts'
import type { Truth } from '../story/tags.ts'

/**
 * The words of the answers along these picks: how a road is written.
 * @throws {Misfit} where the picks do not fit.
 */
export function roadWords(tale: Tale, truth: Truth, picks: readonly number[]): readonly string[] {
  const steps = tale.steps(truth, picks)
  return picks.map((pick, i) => (steps[i]?.options[pick]?.text ?? '').replace(/[“”]/g, ''))
}
