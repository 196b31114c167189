import { render } from 'preact'
import type { Language } from '../core/tags.ts'
import { Home, type HomeProps } from '../screens/home.tsx'
import type { Attempts } from './attempts.ts'
import { invitationOf } from './catalogue.ts'
import type { Told } from './over.tsx'
import type { Visit } from './visit.ts'

export interface HomePage extends Omit<HomeProps, 'cases' | 'notice' | 'onLanguage'> {
  readonly attempts: ReadonlyMap<string, Attempts>
  readonly visit: Visit
  readonly told: Told | undefined
  readonly onOther: (language: Language) => void
}

/** Draws the home screen: every case of this build, and where this device stands in each. */
export function drawHomePage(page: HTMLElement, home: HomePage): void {
  const { attempts, visit, told, onOther, ...rest } = home
  const cases = visit.entries.map((entry) => {
    const tried = attempts.get(entry.id)
    return {
      ...invitationOf(entry, rest.language),
      finished: visit.shelfOf(entry).finished(entry.id).length > 0,
      underWay: visit.underWay(entry.id) !== undefined,
      ...(tried === undefined ? {} : { attempts: tried, lit: tried.lit }),
    }
  })
  render(
    <Home
      {...rest}
      cases={cases}
      {...(told === undefined ? {} : { notice: told.text })}
      onLanguage={() => onOther(rest.language === 'zh' ? 'en' : 'zh')}
    />,
    page,
  )
}
