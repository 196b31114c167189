import type { Debrief } from '../../../core/run/debrief.ts'
import { chains, type Chain } from '../../../core/story/tags.ts'
import type { Words } from '../../../words/zh/words.ts'
import '../../parts/screen.css'
import './chainBar.css'

export interface ChainBarProps {
  readonly words: Words
  readonly debrief: Debrief
}

/** The six stages of a fraud, which of them this run came to, and where it was broken off. */
export function ChainBar({ words, debrief }: ChainBarProps) {
  const { chainPassed, chainBroke, chainUnreached } = words.screens.debrief
  const { brokeAt } = debrief.record
  const reached = reachedIn(debrief)
  const stateOf = (chain: Chain) => {
    if (chain === brokeAt) return 'broke'
    return reached.has(chain) ? 'passed' : 'unreached'
  }
  const names = { broke: chainBroke, passed: chainPassed, unreached: chainUnreached }
  return (
    <>
      <ol class="chain">
        {chains.map((chain) => {
          const state = stateOf(chain)
          return (
            <li class={`chain__stage chain__stage--${state}`} key={chain}>
              <b>{words.training.chains[chain]}</b>
              <span>{names[state]}</span>
            </li>
          )
        })}
      </ol>
      <p class="prose">{sentence(debrief, words)}</p>
    </>
  )
}

/** Who breaks off early goes from there straight to the aftermath. */
function reachedIn({ timeline, record }: Debrief): ReadonlySet<Chain> {
  const reached = new Set(
    timeline.map((entry) => (entry.kind === 'line' ? entry.line.chain : entry.decision.chain)),
  )
  // Where money has gone, it was transferred, whatever was being talked of.
  return record.moneyLost + record.passed + record.debt > 0 ? reached.add('transfer') : reached
}

function sentence({ record }: Debrief, words: Words): string {
  const { chainBrokeAt, chainBrokeLate, chainLeft, chainWhole } = words.screens.debrief
  if (record.brokeAt === undefined) return record.lost ? chainWhole : chainLeft
  return (record.lost ? chainBrokeLate : chainBrokeAt)(words.training.chains[record.brokeAt])
}
