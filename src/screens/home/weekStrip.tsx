import { siteOf } from '../../core/campusScene.ts'
import { newsOf } from '../../core/log/windows.ts'
import type { Words } from '../../words/zh/words.ts'
import { standingOf, type HomeCase } from './invitation.tsx'
import { WindowPanes } from './windowPanes.tsx'
import '../parts/unseen.css'
import './weekStrip.css'

export interface WeekStripProps {
  readonly words: Words
  /** What was played, Monday first. */
  readonly behind: readonly HomeCase[]
  /** The evening to come; after Sunday there is none. */
  readonly tonight?: number
}

/** The seven evenings: those behind by the windows of their case, with its name; no other has one. */
export function WeekStrip({ words, behind, tonight }: WeekStripProps) {
  const text = words.screens.week
  return (
    <ol class="week" aria-label={text.strip}>
      {text.days.map((day, n) => {
        const played = behind[n]
        const state = played !== undefined ? 'behind' : n === tonight ? 'tonight' : 'toCome'
        return (
          <li class={`week__day week__day--${state}`} key={day} title={played?.title}>
            <span aria-hidden>{text.short[n]}</span>
            <span class="unseen">{toldOf(words, n, played, state)}</span>
            <span class="week__panes">
              <WindowPanes
                panes={
                  played === undefined
                    ? ['dark', 'dark']
                    : siteOf(played.building, [standingOf(played)]).panes
                }
              />
            </span>
          </li>
        )
      })}
    </ol>
  )
}

/** What the windows of an evening show, in words. */
function toldOf(
  { screens: { week, campus } }: Words,
  n: number,
  played: HomeCase | undefined,
  state: 'behind' | 'tonight' | 'toCome',
): string {
  const told =
    played === undefined
      ? [state === 'tonight' ? week.tonight : week.toCome]
      : [played.title, ...newsOf([standingOf(played)]).map((one) => campus.news[one])]
  return [week.days[n], ...told].join(week.between)
}
