import type { Ending } from '../../../core/story/card.ts'
import type { Debrief } from '../../../core/run/debrief.ts'
import type { Words } from '../../../words/zh/words.ts'
import { DormScene, type DormSceneProps } from '../../home/dormScene.tsx'
import { Backroom } from './backroom.tsx'
import { useArrival } from '../../parts/useArrivalFocus.ts'
import './reveal.css'

export interface RevealProps {
  readonly words: Words
  readonly debrief: Debrief
  readonly practice: boolean
  /** Receives the empty element the split stage is drawn in, and null when it goes. */
  readonly stageSlot: (slot: HTMLElement | null) => void
}

const moods = {
  safe: 'calm',
  helped: 'calm',
  near: 'doubtful',
  missed: 'solemn',
  lucky: 'doubtful',
  lost: 'worried',
} as const satisfies Record<Ending['tone'], DormSceneProps['mood']>

/** Which of the twins it was, over both desks: yours and theirs. */
export function Reveal({ words, debrief, practice, stageSlot }: RevealProps) {
  const heading = useArrival()
  const text = words.screens.debrief
  const { truth } = debrief.record
  return (
    <header class="reveal">
      <div class="reveal__picture" aria-hidden>
        <div class="reveal__half">
          <DormScene mood={moods[debrief.ending.tone]} frame="near" />
        </div>
        <div class="reveal__half reveal__half--theirs">
          <Backroom backroom={debrief.otherSide.backroom} />
        </div>
        <div class="reveal__stage" ref={stageSlot} />
      </div>
      <div class="reveal__words">
        <h1 ref={heading} tabIndex={-1}>
          {text.reveal[truth]}
        </h1>
        {practice && <p class="reveal__kind">{text.practice}</p>}
      </div>
    </header>
  )
}
