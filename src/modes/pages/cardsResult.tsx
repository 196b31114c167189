import type { ComponentChild } from 'preact'
import { checkupBefore } from '../../core/log/checkup.ts'
import { compare } from '../../core/log/compareCheckups.ts'
import { toldOfRound } from '../../core/log/logbook.ts'
import type { Round } from '../../core/cards/round.ts'
import { Compared } from '../../screens/profile/checkupsCompared.tsx'
import { RoundResult } from '../../screens/cards/roundResult.tsx'
import type { CardWords } from '../../words/zh/cards.ts'
import { nextHere } from '../library/evening.ts'
import type { Kit } from '../kit.ts'
import '../../screens/parts/button.css'
import '../../screens/parts/screen.css'

export interface CardsResult {
  readonly kit: Kit
  readonly text: CardWords
  readonly round: Round
  readonly onLook: (index: number) => void
}

/** The result of a round, the check-up before it beside it, and the ways on. */
export function cardsResult({ kit, text, round, onLook }: CardsResult): ComponentChild {
  const compared = comparedOf(kit, text, round)
  const { result } = text
  const next = nextHere(kit, kit.visit.shelf.log())
  return (
    <RoundResult text={text} round={round} onLook={onLook} compared={compared}>
      {round.kind === 'checkup' && compared === undefined && (
        <p class="prose">{result.checkupFirst}</p>
      )}
      <div class="buttons">
        {next !== undefined && (
          <button
            type="button"
            class="button button--main"
            onClick={() => kit.go({ to: 'case', id: next.id })}
          >
            {result.anotherCase(next.name)}
          </button>
        )}
        {round.kind !== 'checkup' && (
          <button
            type="button"
            class="button"
            onClick={() => kit.go({ to: 'round', kind: 'checkup' })}
          >
            {result.checkup}
          </button>
        )}
        <button
          type="button"
          class="button"
          onClick={() => kit.go({ to: 'page', page: 'profile' })}
        >
          {result.profile}
        </button>
        <button type="button" class="button" onClick={() => kit.go({ to: 'home' })}>
          {result.home}
        </button>
      </div>
    </RoundResult>
  )
}

function comparedOf({ visit: { shelf } }: Kit, text: CardWords, round: Round): ComponentChild {
  const told = toldOfRound(round)
  const before = checkupBefore(shelf.log(), round.run)
  if (told?.kind !== 'checkup' || before === undefined) return undefined
  const comparison = compare(before.checkup.told.answers, told.answers)
  return <Compared text={text} comparison={comparison} cases={before.casesSince} />
}
