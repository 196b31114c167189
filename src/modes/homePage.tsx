import { render } from 'preact'
import type { Language } from '../core/tags.ts'
import type { Shelf } from '../host/shelf.ts'
import { Home, type HomeProps } from '../screens/home.tsx'
import type { Attempts } from './attempts.ts'
import { catalogue, invitationOf } from './catalogue.ts'
import type { Told } from './over.tsx'

export interface HomePage extends Omit<HomeProps, 'cases' | 'notice' | 'onLanguage'> {
  readonly attempts: ReadonlyMap<string, Attempts>
  readonly shelf: Shelf
  readonly told: Told | undefined
  readonly onOther: (language: Language) => void
}

/** Draws the home screen: every case of this build, and where this device stands in each. */
export function drawHomePage(page: HTMLElement, home: HomePage): void {
  const { attempts, shelf, told, onOther, ...rest } = home
  const cases = catalogue.map((entry) => {
    const tried = attempts.get(entry.id)
    return {
      ...invitationOf(entry, rest.language),
      underWay: shelf.underWay(entry.id) !== undefined,
      ...(tried === undefined ? {} : { attempts: tried }),
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
