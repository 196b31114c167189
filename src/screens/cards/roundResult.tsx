import type { ComponentChildren } from 'preact'
import type { Judged, Round } from '../../core/cards/round.ts'
import { tallyOf, type RoundTally } from '../../core/cards/roundTally.ts'
import type { CardWords } from '../../words/zh/cards.ts'
import { Section } from '../parts/section.tsx'
import { useArrival } from '../parts/useArrivalFocus.ts'
import '../parts/screen.css'
import '../parts/section.css'
import './cardsFrame.css'
import './roundResult.css'

export interface RoundResultProps {
  readonly text: CardWords
  readonly round: Round
  readonly onLook: (index: number) => void
  /** Two check-ups side by side, where there are two. */
  readonly compared?: ComponentChildren
  /** The ways on from here. */
  readonly children: ComponentChildren
}

/** A round whose cards are all judged: both kinds of error in the same breath, then card by card. */
export function RoundResult({ text, round, onLook, compared, children }: RoundResultProps) {
  const heading = useArrival()
  const { result } = text
  const tally = tallyOf(round.judged)
  return (
    <div class="quick__result">
      <header class="quick__verdict">
        <h1 ref={heading} tabIndex={-1}>
          {result.title(tally.cards)}
        </h1>
        <p class="quick__said">{result.right(tally.right, tally.cards)}</p>
      </header>
      <Errors text={text} tally={tally} />
      {tally.overreach.of > 0 && (
        <p class="prose">{result.overreach(tally.overreach.seen, tally.overreach.of)}</p>
      )}
      {compared}
      <Section title={result.sureTitle} name="sure">
        <p class="prose">{result.sure(tally.sure, tally.share)}</p>
        <p class="prose">{result.calibration[tally.calibration]}</p>
        {tally.certainWrong > 0 && <p class="prose">{result.certainWrong(tally.certainWrong)}</p>}
        <p class="aside">{result.few}</p>
      </Section>
      <Section title={result.listTitle} name="each">
        <ol class="each">
          {round.judged.map((one, i) => (
            <li key={one.card.id}>
              <Row text={text} judged={one} nth={i + 1} onLook={() => onLook(i)} />
            </li>
          ))}
        </ol>
      </Section>
      <Section title={result.nextTitle} name="ways">
        {children}
      </Section>
    </div>
  )
}

function Errors({ text, tally }: { readonly text: CardWords; readonly tally: RoundTally }) {
  const { result } = text
  if (tally.right === tally.cards) return <p class="prose">{result.noneWrong}</p>
  return (
    <section class="part">
      <dl class="errors">
        <div>
          <dt>{result.missed}</dt>
          <dd>{result.cards(tally.missed)}</dd>
        </div>
        <div>
          <dt>{result.falseAlarms}</dt>
          <dd>{result.cards(tally.falseAlarms)}</dd>
        </div>
      </dl>
      <p class="aside">{result.bothNote}</p>
    </section>
  )
}

interface RowProps {
  readonly text: CardWords
  readonly judged: Judged
  readonly nth: number
  readonly onLook: () => void
}

function Row({ text, judged, nth, onLook }: RowProps) {
  const { card, right, sure } = judged
  const { result } = text
  return (
    <button type="button" class="each__row" data-right={right} onClick={() => onLook()}>
      <span class="each__nth">{nth}</span>
      <span class="each__from">
        <span>{card.from}</span>
        <small>
          {text.modes[card.mode]} · {result.truth[card.truth]}
        </small>
      </span>
      <span class="each__said">
        <span>{right ? result.cardRight : result.cardWrong[card.truth]}</span>
        <small>{text.why.sure(sure)}</small>
      </span>
    </button>
  )
}
