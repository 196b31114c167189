import type { Ref } from 'preact'
import type { Line } from '../core/beats.ts'
import type { Card } from '../core/card.ts'
import type { Entry } from '../core/debrief.ts'
import type { Chain, Truth } from '../core/tags.ts'
import type { Words } from '../words/zh.ts'
import { TimelineLine } from './timelineLine.tsx'
import { TimelinePick } from './timelinePick.tsx'

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
      {stretchesOf(entries).map(({ chain, rows }, i) => (
        <section key={i} class="stretch">
          <h3 class="stretch__chain">{words.training.chains[chain]}</h3>
          <ol>
            {rows.map((entry, n) =>
              entry.kind === 'pick' ? (
                <TimelinePick key={n} words={words} truth={truth} decision={entry.decision} />
              ) : (
                <TimelineLine
                  key={n}
                  words={words}
                  card={card}
                  truth={truth}
                  line={entry.line}
                  place={placeIfNew(entry.line, rows[n - 1], words, card)}
                  {...(entry.mark === undefined ? {} : { mark: entry.mark })}
                />
              ),
            )}
          </ol>
        </section>
      ))}
    </div>
  )
}

interface Stretch {
  readonly chain: Chain
  readonly rows: Entry[]
}

/** A pick belongs to the stage its lines stood in. */
function stretchesOf(entries: readonly Entry[]): readonly Stretch[] {
  const stretches: Stretch[] = []
  for (const entry of entries) {
    const chain = entry.kind === 'line' ? entry.line.chain : entry.decision.chain
    const last = stretches.at(-1)
    if (last?.chain === chain) last.rows.push(entry)
    else stretches.push({ chain, rows: [entry] })
  }
  return stretches
}

/** Says where a line was only when it is not where the one before it was. */
function placeIfNew(line: Line, before: Entry | undefined, words: Words, card: Card): string {
  const place = placeOf(line, words, card)
  return before?.kind === 'line' && placeOf(before.line, words, card) === place ? '' : place
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
