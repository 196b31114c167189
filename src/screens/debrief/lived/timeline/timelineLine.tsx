import type { Line } from '../../../../core/story/beats.ts'
import type { Card } from '../../../../core/story/card.ts'
import type { FlagMark } from '../../../../core/run/flagging.ts'
import type { Truth } from '../../../../core/story/tags.ts'
import type { Words } from '../../../../words/zh/words.ts'
import { MarkShape } from '../../../parts/markShape.tsx'
import './timelineLine.css'

export interface TimelineLineProps {
  readonly words: Words
  readonly card: Card
  readonly truth: Truth
  readonly line: Line
  /** Where it was said; empty where that has not changed. */
  readonly place: string
  readonly mark?: FlagMark
}

/** One line as it was, and what it was doing. */
export function TimelineLine({ words, card, truth, line, place, mark }: TimelineLineProps) {
  const speaker = speakerOf(line, words, card)
  return (
    <li class={`line line--${sideOf(line, card)}`} data-mark={mark?.result}>
      {place !== '' && <p class="line__place">{place}</p>}
      <p class="line__text">
        {speaker !== '' && <b class="line__speaker">{speaker}</b>} <span>{line.text}</span>
      </p>
      {mark !== undefined && <FlagLabel words={words} card={card} mark={mark} />}
      {line.overreach !== undefined && (
        <div class="mark">
          <p class="mark__name">
            <strong>{words.screens.debrief.overstep.title}</strong>
          </p>
          <p>{card.overreach?.[line.overreach]?.text}</p>
        </div>
      )}
      <Chips words={words} truth={truth} line={line} />
    </li>
  )
}

function speakerOf({ speaker }: Line, words: Words, card: Card): string {
  if (speaker === undefined) return ''
  if (speaker === card.you) return words.screens.debrief.you
  return card.cast.find(({ id }) => id === speaker)?.name ?? speaker
}

function sideOf({ speaker }: Line, card: Card): 'yours' | 'theirs' | 'told' {
  if (speaker === undefined) return 'told'
  return speaker === card.you ? 'yours' : 'theirs'
}

interface FlagLabelProps extends Pick<TimelineLineProps, 'words' | 'card'> {
  readonly mark: FlagMark
}

function FlagLabel({ words, card, mark }: FlagLabelProps) {
  const { flags } = words.training
  const { flagResults, yourFlag } = words.screens.debrief
  const { line, raised, result } = mark
  const carried = result === 'false' ? [] : line.flags
  return (
    <div class={`mark mark--${result}`}>
      <p class="mark__name">
        <MarkShape result={result} />
        <strong>{flagResults[result].name}</strong>
        {carried.map((flag) => (
          <span key={flag}>{flags[flag].name}</span>
        ))}
      </p>
      {carried.length > 0 && <p>{whyOf(line, words, card)}</p>}
      {result === 'fair' && raised !== undefined && carried.includes(raised) && (
        <p>{flagResults.fair.why}</p>
      )}
      {raised !== undefined && !carried.includes(raised) && (
        <p>
          {yourFlag(flags[raised].name) + words.screens.summary.between + flagResults[result].why}
        </p>
      )}
    </div>
  )
}

/** Of this very line, where its writer said so; else of the flag. */
function whyOf({ flags, why = '' }: Line, { training }: Words, { whys = {} }: Card): string {
  return whys[why] ?? flags.map((flag) => training.flags[flag].why).join(' ')
}

interface ChipsProps {
  readonly words: Words
  readonly truth: Truth
  readonly line: Line
}

function Chips({ words, truth, line }: ChipsProps) {
  const { techniques, signals } = words.training
  // An honest line does nothing to anybody.
  const used = truth === 'scam' ? line.techniques : []
  const shown = truth === 'genuine' ? line.signals : []
  if (used.length + shown.length === 0) return null
  return (
    <ul class="chips">
      {used.map((technique) => (
        <li class="tag" key={technique}>
          {techniques[technique].name}
        </li>
      ))}
      {shown.map((signal) => (
        <li class="tag tag--signal" key={signal}>
          {words.screens.debrief.signal} · {signals[signal].name}
        </li>
      ))}
    </ul>
  )
}
