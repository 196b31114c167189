import { render } from 'preact'
import type { Deck } from '../../core/cards/round.ts'
import { roundId, roundKinds } from '../../core/cards/round.ts'
import type { Run } from '../../core/run/run.ts'
import { CardsChoice, type RoundOffer } from '../../screens/cards/cardsChoice.tsx'
import { CardsFrame } from '../../screens/cards/cardsFrame.tsx'
import { cardsEn } from '../../words/en/cards.ts'
import { cardsZh } from '../../words/zh/cards.ts'
import { freshSpot, openRoundPlay, type ShowCard } from './cardsRound.tsx'
import { loadDeck } from '../library/deck.ts'
import type { PageKit, DrawPage } from './pageKit.ts'

/** The page of the quick cards. What it returns draws it at the same place again in any language. */
export function openCards(): DrawPage {
  const place = freshSpot()
  return (page, kit) => {
    let gone = false
    const text = kit.settings.language === 'zh' ? cardsZh : cardsEn
    const show: ShowCard = (child, { status = '', underWay = false } = {}) =>
      render(
        <CardsFrame
          words={kit.words}
          text={text}
          status={status}
          onSettings={() => kit.go({ to: 'settings' })}
          leave={underWay ? text.judge.leave : text.choice.home}
          onLeave={() => kit.go({ to: 'home' })}
        >
          {child}
        </CardsFrame>,
        page,
      )
    const { run } = kit
    if (run === undefined) {
      show(
        <CardsChoice
          text={text}
          offers={offersOf(kit)}
          onRound={(kind) => kit.go({ to: 'round', kind })}
        />,
      )
      return () => undefined
    }
    const arrive = (deck: Deck) => {
      if (!gone) openRoundPlay({ kit, text, deck, run, place, show })
    }
    const fetchDeck = () => {
      show(<p class="quick__loading">{text.loading}</p>)
      loadDeck(kit.settings.language).then(arrive, () => {
        if (gone) return
        show(
          <div class="quick__loading">
            <p>{kit.words.screens.notices.notLoaded}</p>
            <button type="button" class="button button--main" onClick={fetchDeck}>
              {kit.words.screens.retry}
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
function offersOf({ shelf }: PageKit): readonly RoundOffer[] {
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
