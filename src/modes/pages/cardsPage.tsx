// @beside: a page beside the cases; no part of their start (workshop/build/purposes.ts).
import { render } from 'preact'
import { roundId, roundKindOf, roundKinds, type Deck } from '../../core/cards/round.ts'
import { writeRun, type Run } from '../../core/run/run.ts'
import { writeAddress } from '../../host/address.ts'
import { CardsChoice, type RoundOffer } from '../../screens/cards/cardsChoice.tsx'
import { CardsFrame } from '../../screens/cards/cardsFrame.tsx'
import { cardsEn } from '../../words/en/cards.ts'
import { cardsZh } from '../../words/zh/cards.ts'
import type { Kit, Shown } from '../kit.ts'
import { loadDeck } from '../library/deck.ts'
import { freshSpot, openRoundPlay, type ShowCard } from './cardsRound.tsx'
import '../../screens/cards/cardsFrame.css'
import '../../screens/parts/button.css'

/** The page of the quick cards: the choice of rounds, or the round of the address. */
export function openCards(kit: Kit, asked?: Run): Shown {
  const spot = freshSpot()
  const text = () => (kit.settings.now.value.language === 'zh' ? cardsZh : cardsEn)
  // What stands in the address outlives a redraw in the other language.
  let run = asked !== undefined && roundKindOf(asked) !== undefined ? asked : undefined
  /** Counts what was drawn: a deck that comes late is not for what is there now. */
  let draws = 0

  const stand = (at: Run) => {
    run = at
    kit.trail.stand(writeAddress({ page: 'cards', run: writeRun(at) }))
  }
  const show: ShowCard = (child, { status = '', underWay = false } = {}) =>
    render(
      <CardsFrame
        words={kit.words()}
        text={text()}
        status={status}
        onSettings={() => kit.go({ to: 'settings' })}
        leave={underWay ? text().judge.leave : text().choice.home}
        onLeave={() => kit.go({ to: 'home' })}
      >
        {child}
      </CardsFrame>,
      kit.page,
    )

  function fetchDeck(here: Run): void {
    const mine = draws
    const arrive = (deck: Deck) => {
      if (mine === draws) openRoundPlay({ kit, text: text(), deck, run: here, spot, stand, show })
    }
    show(<p class="quick__loading">{text().loading}</p>)
    loadDeck(kit.settings.now.value.language).then(arrive, () => {
      if (mine !== draws) return
      show(
        <div class="quick__loading">
          <p>{kit.words().screens.notices.notLoaded}</p>
          <button type="button" class="button button--main" onClick={() => fetchDeck(here)}>
            {kit.words().screens.retry}
          </button>
        </div>,
      )
    })
  }

  return {
    get title() {
      return text().choice.title
    },
    draw() {
      draws += 1
      if (run !== undefined) fetchDeck(run)
      else
        show(
          <CardsChoice
            text={text()}
            offers={offersOf(kit)}
            onRound={(kind) => kit.go({ to: 'round', kind })}
          />,
        )
    },
    close() {
      draws += 1
    },
  }
}

/** Six and a check-up, and whatever round is under way. */
function offersOf({ visit }: Kit): readonly RoundOffer[] {
  return roundKinds.flatMap((kind): readonly RoundOffer[] => {
    const run = visit.shelf.underWay(roundId(kind))
    if (run !== undefined) return [{ kind, underWay: howFar(run) }]
    return kind === 'booster' ? [] : [{ kind }]
  })
}

function howFar({ acts }: Run) {
  const of = acts.filter(({ did }) => did === 'deal').length
  const judged = acts.filter(({ did }) => did === 'predict').length
  return { nth: Math.min(of, judged + 1), of }
}
