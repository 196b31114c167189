import { render } from 'preact'
import { litOf } from '../../core/log/windows.ts'
import { casesIn, type LogLine } from '../../core/log/logbook.ts'
import type { Language } from '../../core/story/tags.ts'
import type { Shelf } from '../../host/shelf.ts'
import { Home, type HomeProps } from '../../screens/home/home.tsx'
import { invitationOf } from '../library/catalogue.ts'
import type { Told } from '../overPage.tsx'
import type { Recalled } from './recalled.tsx'
import type { Visit } from '../library/visit.ts'

export interface HomePage extends Omit<HomeProps, 'cases' | 'notice' | 'reminder' | 'onLanguage'> {
  /** Absent while nobody has looked yet, or there is nothing to tell. */
  readonly recalled: Recalled | undefined
  readonly visit: Visit
  readonly told: Told | undefined
  readonly onOther: (language: Language) => void
}

/** Draws the home screen: every case of this build, and where this device stands in each. */
export function drawHomePage(page: HTMLElement, home: HomePage): void {
  const { recalled, visit, told, onOther, ...rest } = home
  // A logbook is parsed whole each time it is read: once a draw is enough for all its cases.
  const logs = new Map<Shelf, readonly LogLine[]>()
  const logIn = (shelf: Shelf) => {
    const log = logs.get(shelf) ?? shelf.log()
    logs.set(shelf, log)
    return log
  }
  const cases = visit.entries.map((entry) => {
    const log = logIn(visit.shelfOf(entry))
    const attempts = recalled?.attempts.get(entry.id)
    return {
      ...invitationOf(entry, rest.language),
      finished: casesIn(log).some(({ caseId }) => caseId === entry.id),
      lit: litOf(log, entry.id),
      underWay: visit.underWay(entry.id) !== undefined,
      ...(attempts === undefined ? {} : { attempts }),
    }
  })
  render(
    <Home
      {...rest}
      cases={cases}
      reminder={recalled?.reminder}
      {...(told === undefined ? {} : { notice: told.text })}
      onLanguage={() => onOther(rest.language === 'zh' ? 'en' : 'zh')}
    />,
    page,
  )
}
