// @beside: a page beside the cases; no part of their start (workshop/build/purposes.ts).
import { render } from 'preact'
import { attestable } from '../../core/log/attestable.ts'
import type { ToldCase } from '../../core/log/logbook.ts'
import { lastWeekIn, weeksIn } from '../../core/log/week.ts'
import { weekTold } from '../../core/log/weekTold.ts'
import { litBy, outcomeOf } from '../../core/log/windows.ts'
import type { Language } from '../../core/story/tags.ts'
import { WeekBehind, type EveningBehind, type WayOn } from '../../screens/home/weekBehind.tsx'
import { weekOnWords } from '../../words/weekOnWords.ts'
import type { WeekOnWords } from '../../words/zh/weekOn.ts'
import type { Kit, Shown } from '../kit.ts'
import { endingTitle, type CaseFacts } from '../library/caseFacts.ts'
import { catalogue, titleOf } from '../library/catalogue.ts'
import { eveningHere, toChooseFrom } from '../library/evening.ts'

/** Draws the last week that is over; before there is one, the week under way. */
export function openWeek(kit: Kit, facts: readonly CaseFacts[]): Shown {
  const text = () => weekOnWords[kit.settings.now.value.language]
  function draw(): void {
    const { language } = kit.settings.now.value
    const lines = kit.visit.shelf.log()
    const { evenings, over } =
      weeksIn(lines, toChooseFrom).findLast((week) => week.over) ?? lastWeekIn(lines, toChooseFrom)
    render(
      <WeekBehind
        {...{ words: kit.words(), text: text().behind, over }}
        evenings={evenings.map((one) => eveningOf(one, facts, language))}
        told={weekTold(evenings)}
        goOn={goOnOf(kit, text())}
        ways={waysOf(kit, text())}
        onHome={() => kit.go({ to: 'home' })}
      />,
      kit.page,
    )
  }
  // What another tab finishes belongs to the week too.
  const stop = kit.keep.onWritten(draw)
  return {
    get title() {
      return text().behind.title
    },
    draw,
    close: stop,
  }
}

function eveningOf(one: ToldCase, facts: readonly CaseFacts[], language: Language): EveningBehind {
  return {
    title: titleOf(one.caseId, language),
    ending: endingTitle(facts, one, language),
    truth: one.truth,
    lit: litBy([outcomeOf(one)]),
  }
}

function goOnOf(kit: Kit, text: WeekOnWords): WayOn | undefined {
  const next = eveningHere(kit, kit.visit.shelf.log())
  if (next === undefined) return undefined
  const day = kit.words().screens.week.days[next.day] ?? ''
  return {
    label: next.over ? text.over.anew : text.next.go(day),
    onGo: () => kit.go({ to: 'case', id: next.id }),
  }
}

function waysOf({ go, visit }: Kit, text: WeekOnWords): readonly WayOn[] {
  const ids = catalogue.map(({ id }) => id)
  const { course } = attestable(visit.shelf.log(), ids)
  return [
    { label: text.behind.profile, onGo: () => go({ to: 'page', page: 'profile' }) },
    { label: text.behind.checkup, onGo: () => go({ to: 'round', kind: 'checkup' }) },
    ...(course === undefined
      ? []
      : [
          {
            label: text.behind.certificate,
            onGo: () => go({ to: 'page' as const, page: 'certificate' }),
          },
        ]),
  ]
}
