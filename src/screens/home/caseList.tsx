// @beside: the list of cases, for whoever chooses; no part of a first start (workshop/build/purposes.ts).
import { buildings, type BuildingId } from '../../core/buildings.ts'
import { newsOf } from '../../core/log/windows.ts'
import { Invitation, standingOf, type InvitationProps } from './invitation.tsx'
import { BuildingRow } from './buildingRow.tsx'
import type { Quarter } from './quarters.ts'
import './caseList.css'

export interface CaseListProps extends Omit<InvitationProps, 'one'> {
  readonly quarters: readonly Quarter[]
  readonly open: BuildingId | undefined
  readonly near: BuildingId | undefined
  readonly onToggle: (building: BuildingId) => void
  readonly onPoint: (building: BuildingId | undefined) => void
}

/** The campus as a list: every building a button, its cases beneath it. All of the map is here. */
export function CaseList(props: CaseListProps) {
  const { quarters, open, near, onToggle, onPoint, ...rest } = props
  const text = rest.words.screens.campus
  const quiet = buildings.filter((building) =>
    quarters.every(({ site }) => site.building !== building),
  )
  return (
    <>
      <ul class="places" aria-label={rest.words.screens.week.allCases} onKeyDown={walk}>
        {quarters.map(({ site, cases }) => (
          <BuildingRow
            key={site.building}
            words={rest.words}
            site={site}
            families={[...new Set(cases.map(({ familyName }) => familyName))]}
            marks={newsOf(cases.map(standingOf))}
            open={open === site.building}
            near={near === site.building}
            onToggle={onToggle}
            onPoint={onPoint}
          >
            {cases.map((one) => (
              <Invitation key={one.id} one={one} {...rest} />
            ))}
          </BuildingRow>
        ))}
      </ul>
      <p class="home__windows">{text.windows}</p>
      <p class="home__quiet">{text.quiet(quiet.map((building) => text.buildings[building]))}</p>
    </>
  )
}

const strides: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
}

/** From building to building by the arrow keys; Tab goes through everything, as ever. */
function walk(event: KeyboardEvent): void {
  const stride = strides[event.key]
  const list = event.currentTarget
  if (stride === undefined || !(list instanceof HTMLElement)) return
  const buttons = [...list.querySelectorAll<HTMLElement>('.place__button')]
  const at = buttons.findIndex((button) => button === event.target)
  if (at < 0) return
  event.preventDefault()
  buttons[stride(at, buttons.length - 1)]?.focus()
}
