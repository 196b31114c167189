import type { QuickCardLine } from '../../core/cards/quickCard.ts'
import type { CardWords } from '../../words/zh/cards.ts'
import type { Words } from '../../words/zh/words.ts'
import './lineMarks.css'

export interface LineMarksProps {
  readonly words: Words
  readonly text: CardWords
  readonly line: QuickCardLine
}

/** Under its line: each red flag and each sign of the real thing, by name, and why. */
export function LineMarks({ words, text, line }: LineMarksProps) {
  const { flags, signals } = words.training
  if (line.flags.length + line.signals.length === 0) return null
  return (
    <ul class="linemarks">
      {line.flags.map((id) => (
        <Mark key={id} kind="flag" label={text.why.flag} {...flags[id]} />
      ))}
      {line.signals.map((id) => (
        <Mark key={id} kind="signal" label={text.why.signal} {...signals[id]} />
      ))}
    </ul>
  )
}

interface MarkProps {
  readonly kind: 'flag' | 'signal'
  readonly label: string
  readonly name: string
  readonly why: string
}

/** A shape for each kind, so that colour is never alone. */
const shapes = { flag: 'M5 22V3M5 4h13l-3 4.500 3 4.500H5z', signal: 'M4 13l5 5L20 6' } as const

function Mark({ kind, label, name, why }: MarkProps) {
  return (
    <li class={`linemark linemark--${kind}`}>
      <svg viewBox="0 0 24 24" aria-hidden>
        <path d={shapes[kind]} fill={kind === 'flag' ? 'currentColor' : 'none'} />
      </svg>
      <p>
        <b>
          <span class="linemark__label">{label}</span> <span>{name}</span>
        </b>{' '}
        <span class="linemark__why">{why}</span>
      </p>
    </li>
  )
}
