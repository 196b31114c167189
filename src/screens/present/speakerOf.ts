import type { Line } from '../../core/story/beats.ts'
import type { Playbill } from '../../core/story/card.ts'
import type { PresentWords } from '../../words/zh/present.ts'
import { nameIn } from './whereOf.ts'

interface Named {
  readonly file: Playbill
  readonly text: PresentWords['wall']
}

/** One speaker at a time, clearly named. */
export function speakerOf({ channel, speaker }: Line, { file: { card }, text }: Named): string {
  if (channel.on === 'notice') return text.notice(card.apps[channel.app] ?? channel.app)
  if (speaker === undefined) return text.narration
  return speaker === card.you ? text.you : nameIn(card, speaker)
}
