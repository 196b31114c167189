import type { Ref } from 'preact'
import type { Line } from '../../../../core/story/beats.ts'
import type { Card } from '../../../../core/story/card.ts'
import type { Entry } from '../../../../core/run/debrief.ts'
import type { Truth } from '../../../../core/story/tags.ts'
import type { Words } from '../../../../words/zh/words.ts'
import { stageName } from '../stageName.ts'
import { TimelineLine } from './timelineLine.tsx'
import { TimelinePick } from './timelinePick.tsx'
import { isPlaced, stretchesOf, type LineEntry, type Row } from './timelineRows.ts'
import './timeline.css'

export interface TimelineProps {
  readonly words: Words
  readonly card: Card
  readonly truth: Truth
  readonly entries: readonly Entry[]
  readonly listRef: Ref<HTMLDivElement>
}

/** The whole conversation again, by stage of the chain, with what each line was doing. */
export function Timeline({ words, card, truth, entries, listRef }: TimelineProps) {
  return (
    <div class="timeline" ref={listRef}>
      {stretchesOf(entries, card, truth).map(({ chain, rows }, i) => (
        <section key={i} class="stretch">
          <h3 class="stretch__chain">{stageName(chain, truth, words)}</h3>
          <ol>
            {rows.map((row, n) => (
              <TimelineRow key={n} {...{ words, card, truth, row, before: rows.slice(0, n) }} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

interface RowProps extends Pick<TimelineProps, 'words' | 'card' | 'truth'> {
  readonly row: Row
  readonly before: readonly Row[]
}

function TimelineRow({ words, card, truth, row, before }: RowProps) {
  const line = (entry: LineEntry, earlier: readonly LineEntry[], key?: number) => (
    <TimelineLine
      key={key}
      {...{ words, card, truth, line: entry.line }}
      place={placeIfNew(entry.line, earlier, words, card)}
      {...(entry.mark === undefined ? {} : { mark: entry.mark })}
    />
  )
  const earlier = before.flatMap(linesIn)
  switch (row.kind) {
    case 'pick':
      return <TimelinePick words={words} truth={truth} decision={row.decision} />
    case 'line':
      return line(row, earlier)
    case 'plain':
      return (
        <li class="plain">
          <details>
            <summary>{words.screens.debrief.plainLines(row.lines.length)}</summary>
            <ol>
              {row.lines.map((one, n) => line(one, [...earlier, ...row.lines.slice(0, n)], n))}
            </ol>
          </details>
        </li>
      )
  }
}

function linesIn(row: Row): readonly LineEntry[] {
  if (row.kind === 'pick') return []
  return row.kind === 'line' ? [row] : row.lines
}

/** Says where a line was only when it is not where the one before it was. */
function placeIfNew(line: Line, earlier: readonly LineEntry[], words: Words, card: Card): string {
  if (!isPlaced(line)) return ''
  const place = placeOf(line, words, card)
  const before = earlier.findLast((entry) => isPlaced(entry.line))?.line
  return before !== undefined && placeOf(before, words, card) === place ? '' : place
}

function placeOf({ channel }: Line, words: Words, card: Card): string {
  const name = words.screens.debrief.channels[channel.on]
  switch (channel.on) {
    case 'thread': {
      const title = card.threads.find(({ id }) => id === channel.thread)?.title
      return title === undefined ? name : `${name} · ${title}`
    }
    case 'page':
    case 'notice':
    case 'call':
    case 'room':
    case 'narration':
      return name
  }
}
