import type { LogLine } from '../../core/log/logbook.ts'
import type { Ending } from '../../core/story/card.ts'
import type { RoundKind } from '../../core/cards/round.ts'
import type { Truth } from '../../core/story/tags.ts'
import type { ProfileWords, Thought } from '../../words/zh/profile.ts'
import '../parts/screen.css'
import './recentRuns.css'

/** A finished run or round as the list shows it. */
export type RecentLine = Pick<LogLine, 'at' | 'run'> & {
  /** The day it was finished, in words of the player's. */
  readonly day: string
} & (
    | {
        readonly kind: 'case'
        readonly title: string
        /** The ending's title; where the case has none such, its tone says it. */
        readonly ending: string | undefined
        readonly tone: Ending['tone']
        readonly truth: Truth
        /** Absent in practice, where nothing was judged. */
        readonly thought?: Thought
        /** Leads to its debrief; absent where the case is gone or has changed. */
        readonly address: string | undefined
      }
    | { readonly kind: RoundKind; readonly right: number; readonly of: number }
  )

export interface RecentRunsProps {
  readonly text: ProfileWords
  readonly lines: readonly RecentLine[]
  /** Lines too old to be listed. */
  readonly more: number
}

/** What was finished lately, the latest first. */
export function RecentRuns({ text, lines, more }: RecentRunsProps) {
  const gone = lines.some((line) => line.kind === 'case' && line.address === undefined)
  return (
    <>
      <ul class="recent">
        {lines.map((line) => (
          <li key={line.run}>
            <time dateTime={line.at}>{line.day}</time>
            {line.kind === 'case' ? (
              <CaseLine text={text} line={line} />
            ) : (
              <p>
                <b>{text.recent.rounds[line.kind]}</b>
                <span class="recent__what">{text.recent.right(line.right, line.of)}</span>
              </p>
            )}
          </li>
        ))}
      </ul>
      {gone && <p class="aside">{text.recent.gone}</p>}
      {more > 0 && <p class="aside">{text.recent.more(more)}</p>}
    </>
  )
}

interface CaseLineProps {
  readonly text: ProfileWords
  readonly line: Extract<RecentLine, { kind: 'case' }>
}

function CaseLine({ text, line }: CaseLineProps) {
  const { recent } = text
  return (
    <>
      <p>
        <b>{line.title}</b>
        <span class="recent__what">
          {line.ending ?? recent.tones[line.tone]} ·{' '}
          {line.thought === undefined
            ? recent.practice[line.truth]
            : recent.judged[line.truth][line.thought]}
        </span>
      </p>
      {line.address === undefined ? (
        <span class="aside">{recent.goneShort}</span>
      ) : (
        <a href={line.address} aria-label={recent.againOf(line.title, line.day)}>
          {recent.again}
        </a>
      )}
    </>
  )
}
