import type { ComponentChildren } from 'preact'
import type { QuickCardLine, QuickCardMode, QuickCard } from '../../core/cards/quickCard.ts'
import type { CardWords } from '../../words/zh/cards.ts'
import type { Words } from '../../words/zh/words.ts'
import { LineMarks } from '../parts/lineMarks.tsx'
import '../parts/unseen.css'
import './encounter.css'

export interface EncounterProps {
  readonly words: Words
  readonly text: CardWords
  readonly card: QuickCard
  /** Once it has been judged: what each line did. */
  readonly explained: boolean
}

/** One encounter as it reaches the player: a message, the captions of a call, a chat, a page. */
export function Encounter({ words, text, card, explained }: EncounterProps) {
  const { mode, from } = card
  const name = text.modes[mode]
  return (
    <article
      class={`slab slab--${mode}${explained ? ' slab--explained' : ''}`}
      aria-label={text.judge.encounter(name, from)}
    >
      <Head text={text} card={card} />
      <ol class="slab__lines">
        {card.lines.map((line, i) => (
          <li class="slab__line" data-kind={explained ? kindOf(line) : undefined} key={line.text}>
            {explained && <p class="slab__nth">{text.why.line(i + 1)}</p>}
            <p class="slab__text">{line.text}</p>
            {explained && <LineMarks words={words} text={text} line={line} />}
          </li>
        ))}
      </ol>
    </article>
  )
}

function kindOf({ flags, signals }: QuickCardLine): 'flag' | 'signal' | undefined {
  if (flags.length > 0) return 'flag'
  return signals.length > 0 ? 'signal' : undefined
}

function Head({ text, card }: Pick<EncounterProps, 'text' | 'card'>) {
  const { mode, from } = card
  switch (mode) {
    case 'page':
      return <PageHead text={text} from={from} />
    case 'call':
      return (
        <Who mode={mode} name={text.modes.call} from={from}>
          <svg class="slab__voice" viewBox="0 0 120 16" aria-hidden>
            <path d="M2 8h8M14 5v6M20 2v12M26 5v6M32 7v2M38 4v8M44 1v14M50 5v6M56 7v2M62 3v10M68 6v4M74 7v2M80 4v8M86 2v12M92 6v4M98 7v2M104 8h14" />
          </svg>
        </Who>
      )
    case 'sms':
    case 'chat':
      return <Who mode={mode} name={text.modes[mode]} from={from} />
  }
}

interface WhoProps {
  readonly mode: QuickCardMode
  readonly name: string
  readonly from: string
  readonly children?: ComponentChildren
}

const icons: Record<Exclude<QuickCardMode, 'page'>, string> = {
  sms: 'M4 5h16v11H10l-4 4v-4H4zM8 9h8M8 12h5',
  call: 'M7 3l3 5-2 2c1 3 3 5 6 6l2-2 5 3c-1 3-3 4-5 4C9 20 4 14 3 8c0-2 1-4 4-5z',
  chat: 'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8M4 21c1-5 4-7 8-7s7 2 8 7',
}

function Who({ mode, name, from, children }: WhoProps) {
  return (
    <header class="slab__head">
      <span class="slab__icon">
        <svg viewBox="0 0 24 24" aria-hidden>
          {mode !== 'page' && <path d={icons[mode]} />}
        </svg>
      </span>
      <div>
        <p class="slab__mode">{name}</p>
        <From text={from} />
      </div>
      {children}
    </header>
  )
}

const host = /[a-z0-9.-]+\.example\.invalid/

/** A page with an address shows it as a browser does; a page inside an app has a title alone. */
function PageHead({ text, from }: { readonly text: CardWords; readonly from: string }) {
  const address = host.exec(from)?.[0]
  // What is left of the title once its address has gone into the bar.
  const title = from
    .replace(host, '')
    .replace(/[（(]\s*[)）]/, '')
    .replace(/[\s·,，]+$/u, '')
  return (
    <header class="slab__head slab__head--page">
      <p class="slab__mode">{text.modes.page}</p>
      {address !== undefined && (
        <p class="slab__address">
          <span class="unseen">{text.judge.addressBar}</span> <span>{address}</span>
        </p>
      )}
      <From text={title} />
    </header>
  )
}

const hidden = /(\+00 •+ \d+)/

/** Who it says it is; a hidden number is not torn apart. */
function From({ text }: { readonly text: string }) {
  return (
    <p class="slab__from">
      {text.split(hidden).map((part) => (
        <span class={hidden.test(part) ? 'dots' : undefined} key={part}>
          {part}
        </span>
      ))}
    </p>
  )
}
