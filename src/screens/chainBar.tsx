import type { Debrief } from '../core/debrief.ts'
import { chains, type Chain } from '../core/tags.ts'
import type { Words } from '../words/zh.ts'

export interface ChainBarProps {
  readonly words: Words
  readonly debrief: Debrief
}

/** The six stages of a fraud, how far this run went, and where it was broken off. */
export function ChainBar({ words, debrief }: ChainBarProps) {
  const { chainPassed, chainBroke, chainUnreached } = words.screens.debrief
  const { brokeAt } = debrief.record
  const reached = furthestOf(debrief)
  const stateOf = (chain: Chain, i: number) => {
    if (chain === brokeAt) return 'broke'
    return i <= reached ? 'passed' : 'unreached'
  }
  const names = { broke: chainBroke, passed: chainPassed, unreached: chainUnreached }
  return (
    <>
      <ol class="chain">
        {chains.map((chain, i) => {
          const state = stateOf(chain, i)
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

function furthestOf({ timeline }: Debrief): number {
  const places = timeline.map((entry) =>
    chains.indexOf(entry.kind === 'line' ? entry.line.chain : entry.decision.chain),
  )
  return Math.max(0, ...places)
}

function sentence({ record }: Debrief, words: Words): string {
  const { chainBrokeAt, chainWhole } = words.screens.debrief
  return record.brokeAt === undefined
    ? chainWhole
    : chainBrokeAt(words.training.chains[record.brokeAt])
}
