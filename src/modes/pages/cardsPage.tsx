import { render } from 'preact'
import type { Deck } from '../../core/cards/round.ts'
import { roundId, roundKinds } from '../../core/cards/round.ts'
import type { Run } from '../../core/run/run.ts'
import { CardsChoice, type RoundOffer } from '../../screens/cards/cardsChoice.tsx'
import { CardsFrame } from '../../screens/cards/cardsFrame.tsx'
import { cardsEn } from '../../words/en/cards.ts'
import { cardsZh } from '../../words/zh/cards.ts'
import { freshPlace, openRoundPlay, type ShowCard } from './cardsRound.tsx'
import { loadDeck } from '../library/deck.ts'
import type { Desk, DrawPage } from './pageKit.ts'

/** The page of the quick cards. What it returns draws it at the same place again in any language. */
export function openCards(): DrawPage {
  const place = freshPlace()
  return (page, desk) => {
    let gone = false
    const text = desk.settings.language === 'zh' ? cardsZh : cardsEn
    const show: ShowCard = (child, { status = '', underWay = false } = {}) =>
      render(
        <CardsFrame
          words={desk.words}
          text={text}
          status={status}
          onSettings={() => desk.go({ to: 'settings' })}
          leave={underWay ? text.judge.leave : text.choice.home}
          onLeave={() => desk.go({ to: 'home' })}
        >
          {child}
        </CardsFrame>,
        page,
      )
    const { run } = desk
    if (run === undefined) {
      show(
        <CardsChoice
          text={text}
          offers={offersOf(desk)}
          onRound={(kind) => desk.go({ to: 'round', kind })}
        />,
      )
      return () => undefined
    }
    const arrive = (deck: Deck) => {
      if (!gone) openRoundPlay({ desk, text, deck, run, place, show })
    }
    const fetchDeck = () => {
      show(<p class="quick__loading">{text.loading}</p>)
      loadDeck(desk.settings.language).then(arrive, () => {
        if (gone) return
        show(
          <div class="quick__loading">
            <p>{desk.words.screens.notices.notLoaded}</p>
            <button type="button" class="button button--main" onClick={fetchDeck}>
              {desk.words.screens.retry}
            </button>
          </div>,
        )
      })
    }
    fetchDeck()
    return () => {
      gone = true
    }
  }
}

/** Six and a check-up, and whatever round is under way. */
function offersOf({ shelf }: Desk): readonly RoundOffer[] {
  return roundKinds.flatMap((kind): readonly RoundOffer[] => {
    const run = shelf.underWay(roundId(kind))
    if (run !== undefined) return [{ kind, underWay: howFar(run) }]
    return kind === 'booster' ? [] : [{ kind }]
  })
}

function howFar({ acts }: Run) {
  const of = acts.filter(({ did }) => did === 'deal').length
  return { nth: Math.min(of, acts.length - of + 1), of }
}
