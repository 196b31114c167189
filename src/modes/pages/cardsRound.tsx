import type { ComponentChild } from 'preact'
import { checkupsIn } from '../../core/log/checkup.ts'
import { logLine, toldOfRound } from '../../core/log/logbook.ts'
import {
  playRound,
  roundId,
  roundKindOf,
  withJudgement,
  type Deck,
  type Round,
} from '../../core/cards/round.ts'
import type { Run, Sureness } from '../../core/run/run.ts'
import { Misfit } from '../../core/story/step.ts'
import type { Truth } from '../../core/story/tags.ts'
import { CardJudge } from '../../screens/cards/cardJudge.tsx'
import { CardWhy } from '../../screens/cards/cardWhy.tsx'
import { CheckupIntro } from '../../screens/cards/checkupIntro.tsx'
import type { CardWords } from '../../words/zh/cards.ts'
import { cardsResult } from './cardsResult.tsx'
import type { PageKit } from './pageKit.ts'
import { roundFrom } from './rounds.ts'

/** Where in a round one looks; what has been judged is in the run. */
export interface RoundSpot {
  at: 'arriving' | 'intro' | 'judge' | 'why' | 'result' | 'look'
  /** The card looked at, where it is not the open one. */
  index: number
  /** Fraud or genuine is chosen and how sure is not. */
  said: Truth | undefined
}

export function freshSpot(): RoundSpot {
  return { at: 'arriving', index: 0, said: undefined }
}

export interface RoundPlay {
  readonly kit: PageKit
  readonly text: CardWords
  readonly deck: Deck
  readonly run: Run
  readonly place: RoundSpot
  readonly show: ShowCard
}

/** Puts something on the kit, with a word for those who do not see it change. */
export type ShowCard = (
  child: ComponentChild,
  about?: { readonly status?: string; readonly underWay?: boolean },
) => void

/** A round in play, from the run it stands at; it is kept, and put in the address, after every answer. */
export function openRoundPlay({ kit, text, deck, run, place, show }: RoundPlay): void {
  const { words, shelf } = kit
  let round = roundAt(run)
  if (place.at === 'arriving') place.at = arrivalAt(round)
  kit.stand(round.run)
  draw()

  /** The round asked for; of another deck, the one under way or a new one takes its place. */
  function roundAt(asked: Run): Round {
    const fitting = fittingRound(deck, asked)
    if (fitting !== undefined) return fitting
    kit.tell(text.otherRound)
    Object.assign(place, freshSpot())
    const kind = roundKindOf(asked) ?? 'six'
    const kept = shelf.underWay(roundId(kind))
    const other = kept === undefined ? undefined : fittingRound(deck, kept)
    return other ?? playRound(deck, roundFrom(deck, kind, shelf.log()))
  }

  function judge(said: Truth, sure: Sureness): void {
    round = playRound(deck, withJudgement(round.run, said, sure))
    const told = toldOfRound(round)
    if (told === undefined) shelf.keep(round.run)
    else {
      shelf.enter([logLine(kit.now().toISOString(), round.run, told)])
      shelf.close(roundId(round.kind))
    }
    kit.stand(round.run)
    place.said = undefined
    if (round.kind !== 'checkup') go('why', round.judged.length - 1)
    else go(round.open === undefined ? 'result' : 'judge')
  }

  function go(at: RoundSpot['at'], index = 0): void {
    Object.assign(place, { at, index })
    draw()
  }

  function draw(): void {
    const done = round.judged.length
    const status = round.kind === 'checkup' && done > 0 ? text.judge.kept(done) : ''
    show(<div key={`${place.at} ${String(place.index)} ${String(done)}`}>{here()}</div>, {
      status,
      underWay: round.open !== undefined && place.at !== 'intro',
    })
  }

  function here(): ComponentChild {
    const { open, judged, cards } = round
    switch (place.at) {
      case 'intro':
        return (
          <CheckupIntro
            text={text}
            again={checkupsIn(shelf.log()).length > 0}
            onStart={() => go('judge')}
          />
        )
      case 'why':
      case 'look':
        return explained()
      case 'arriving':
      case 'judge':
      case 'result':
        if (open === undefined) return result()
        return (
          <CardJudge
            {...{ words, text }}
            card={open}
            nth={judged.length + 1}
            of={cards.length}
            said={place.said}
            onSay={(said) => {
              place.said = said
            }}
            onJudge={judge}
          />
        )
    }
  }

  function explained(): ComponentChild {
    const { judged, cards, open } = round
    const one = judged[place.index]
    if (one === undefined) return result()
    const button = (name: string, onClick: () => void, main = false) => (
      <button type="button" class={main ? 'button button--main' : 'button'} onClick={onClick}>
        {name}
      </button>
    )
    const { index } = place
    return (
      <CardWhy {...{ words, text }} judged={one} nth={index + 1} of={cards.length}>
        {place.at === 'why' &&
          button(
            open === undefined ? text.why.toResult : text.why.next,
            () => go(open === undefined ? 'result' : 'judge'),
            true,
          )}
        {place.at === 'look' && (
          <>
            {index + 1 < judged.length && button(text.why.next, () => go('look', index + 1), true)}
            {index > 0 && button(text.why.previous, () => go('look', index - 1))}
            {button(text.why.backToResult, () => go('result'))}
          </>
        )}
      </CardWhy>
    )
  }

  function result(): ComponentChild {
    return cardsResult({ kit, text, round, onLook: (index) => go('look', index) })
  }
}

/** The round replayed in the deck's language, which the address then follows; undefined if it does not fit. */
function fittingRound(deck: Deck, run: Run): Round | undefined {
  try {
    return playRound(deck, { ...run, language: deck.language })
  } catch (problem) {
    if (problem instanceof Misfit) return undefined
    throw problem
  }
}

function arrivalAt({ kind, open, judged }: Round): RoundSpot['at'] {
  if (open === undefined) return 'result'
  return kind === 'checkup' && judged.length === 0 ? 'intro' : 'judge'
}
