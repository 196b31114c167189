import type { ComponentChild } from 'preact'
import { checkupsIn } from '../../core/log/checkup.ts'
import { logLine, toldOfRound } from '../../core/log/logbook.ts'
import {
  playRound,
  roundId,
  roundKindOf,
  withGrant,
  withJudgement,
  type Deck,
  type Round,
} from '../../core/cards/round.ts'
import type { Sureness } from '../../core/run/judgement.ts'
import type { Run } from '../../core/run/run.ts'
import { Misfit } from '../../core/story/step.ts'
import type { Truth } from '../../core/story/tags.ts'
import { CardAsk } from '../../screens/cards/cardAsk.tsx'
import { CardJudge } from '../../screens/cards/cardJudge.tsx'
import { CardWhy } from '../../screens/cards/cardWhy.tsx'
import { CheckupIntro } from '../../screens/cards/checkupIntro.tsx'
import type { CardWords } from '../../words/zh/cards.ts'
import { cardsResult } from './cardsResult.tsx'
import type { Kit } from '../kit.ts'
import { roundFrom } from './rounds.ts'
import '../../screens/parts/button.css'

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
  readonly kit: Kit
  readonly text: CardWords
  readonly deck: Deck
  readonly run: Run
  readonly spot: RoundSpot
  /** Puts a run in the address, so that a reload comes back to it. */
  readonly stand: (run: Run) => void
  readonly show: ShowCard
}

/** Puts something on the page, with a word for those who do not see it change. */
export type ShowCard = (
  child: ComponentChild,
  about?: { readonly status?: string; readonly underWay?: boolean },
) => void

/** A round in play, from the run it stands at; it is kept, and put in the address, after every answer. */
export function openRoundPlay({ kit, text, deck, run, spot, stand, show }: RoundPlay): void {
  const { shelf } = kit.visit
  const words = kit.words()
  let round = roundAt(run)
  if (spot.at === 'arriving') spot.at = arrivalAt(round)
  // The same round told in another language takes the place of the one that is kept.
  if (shelf.holds(run)) shelf.keep(round.run, run)
  stand(round.run)
  draw()

  /** The round asked for; of another deck, the one under way or a new one takes its place. */
  function roundAt(asked: Run): Round {
    const fitting = fittingRound(deck, asked)
    if (fitting !== undefined) return fitting
    kit.over.notice.value = { text: text.otherRound }
    Object.assign(spot, freshSpot())
    const kind = roundKindOf(asked) ?? 'six'
    const kept = shelf.underWay(roundId(kind))
    const other = kept === undefined ? undefined : fittingRound(deck, kept)
    return other ?? playRound(deck, roundFrom(deck, kind, shelf.log()))
  }

  function judge(said: Truth, sure: Sureness): void {
    spot.said = undefined
    settle(withJudgement(round.run, said, sure))
  }

  /** The round goes on to here; a card that asks for something stays until that is answered. */
  function settle(after: Run): void {
    const before = round.run
    round = playRound(deck, after)
    const told = toldOfRound(round)
    if (told === undefined) shelf.keep(round.run, before)
    else {
      shelf.enter([logLine(kit.now().toISOString(), round.run, told)])
      shelf.close(before)
    }
    stand(round.run)
    if (round.asking !== undefined) go('judge')
    else if (round.kind !== 'checkup') go('why', round.judged.length - 1)
    else go(round.open === undefined ? 'result' : 'judge')
  }

  function go(at: RoundSpot['at'], index = 0): void {
    Object.assign(spot, { at, index })
    draw()
  }

  function draw(): void {
    const done = round.judged.length
    const { kind, asking } = round
    const kept = kind === 'checkup' && done > 0 && asking === undefined
    const status = kept ? text.judge.kept(done) : ''
    const place = [spot.at, spot.index, done, asking === undefined].join(' ')
    show(<div key={place}>{here()}</div>, {
      status,
      underWay: round.open !== undefined && spot.at !== 'intro',
    })
  }

  function here(): ComponentChild {
    const { open, asking, judged, cards } = round
    const place = { nth: judged.length + 1, of: cards.length }
    switch (spot.at) {
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
        if (asking !== undefined) {
          const answer = (granted: boolean) => settle(withGrant(round.run, granted))
          return <CardAsk {...{ words, text, ...place }} card={open} onGrant={answer} />
        }
        return (
          <CardJudge
            {...{ words, text, ...place }}
            card={open}
            said={spot.said}
            onSay={(said) => {
              spot.said = said
            }}
            onJudge={judge}
          />
        )
    }
  }

  function explained(): ComponentChild {
    const { judged, cards, open } = round
    const one = judged[spot.index]
    if (one === undefined) return result()
    const button = (name: string, onClick: () => void, main = false) => (
      <button type="button" class={main ? 'button button--main' : 'button'} onClick={onClick}>
        {name}
      </button>
    )
    const { index } = spot
    return (
      <CardWhy {...{ words, text }} judged={one} nth={index + 1} of={cards.length}>
        {spot.at === 'why' &&
          button(
            open === undefined ? text.why.toResult : text.why.next,
            () => go(open === undefined ? 'result' : 'judge'),
            true,
          )}
        {spot.at === 'look' && (
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
