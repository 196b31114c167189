import type { Chain, Truth } from '../../../core/story/tags.ts'
import type { Words } from '../../../words/zh/words.ts'

/** What a stage is called: where it was real, nothing was bait and nobody pressed. */
export function stageName(chain: Chain, truth: Truth, { training }: Words): string {
  return (truth === 'scam' ? training.chains : training.honestChains)[chain]
}
