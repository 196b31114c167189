import { signal } from '@preact/signals'
import { render } from 'preact'
import { writeRun, type Run } from '../../core/run/run.ts'
import type { Truth } from '../../core/story/tags.ts'
import { writeAddress } from '../../host/address.ts'
import { Poster } from '../../screens/embed/poster.tsx'
import { embedEn } from '../../words/en/embed.ts'
import { embedZh } from '../../words/zh/embed.ts'
import type { HomeWays } from '../home/homePage.tsx'
import type { Kit, Shown } from '../kit.ts'
import { invitationOf, underWayOf } from '../library/catalogue.ts'

/** In a smaller box a phone cannot be held. */
const tooSmall = '(max-width: 319.9px), (max-height: 319.9px)'

export interface PosterOptions {
  readonly ways: HomeWays
  readonly caseId: string | undefined
  readonly truth: Truth | undefined
  readonly keepsNothing: boolean
  /** Where no case is framed: the game's own home. */
  readonly openHome: ((kit: Kit, ways: HomeWays) => Shown) | undefined
}

/** The runs of a case under way that are of the twin the frame was made for. */
export function underWayIn(kit: Kit, caseId: string, truth: Truth | undefined): readonly Run[] {
  return kit.visit.underWay(caseId).filter((run) => truth === undefined || run.truth === truth)
}

/** What stands in the frame while nothing is played. */
export function openPoster(kit: Kit, options: PosterOptions): Shown {
  const { ways, caseId, truth, keepsNothing } = options
  const size = matchMedia(tooSmall)
  const blocked = signal(false)
  const home = options.openHome?.(kit, ways)
  const entry = caseId === undefined ? undefined : kit.visit.find(caseId)

  function one(language: 'zh' | 'en') {
    if (entry === undefined) return undefined
    const underWay = underWayIn(kit, entry.id, truth).map(underWayOf)
    return { ...invitationOf(entry, language), underWay }
  }

  function draw(): void {
    if (home !== undefined && !size.matches) {
      home.draw()
      return
    }
    const { language } = kit.settings.now.value
    const case_ = one(language)
    const own = writeAddress({ ...(entry && { caseId: entry.id }), language })
    const ownAddress = new URL(own, location.href.replace(/[?#].*/, '')).href
    const text = language === 'zh' ? embedZh : embedEn
    render(
      <Poster
        {...{ words: kit.words(), text, language, keepsNothing, ownAddress }}
        {...(case_ === undefined ? {} : { one: case_ })}
        small={size.matches}
        blocked={blocked.value}
        onOwnWindow={(event) => {
          event.preventDefault()
          // "noopener" would say that none was opened, always.
          const opened = window.open(ownAddress, '_blank')
          if (opened === null) blocked.value = true
          else opened.opener = null
        }}
        onStart={ways.onStart}
        onContinue={(id, text) => {
          const run = underWayIn(kit, id, truth).find((one) => writeRun(one) === text)
          if (run !== undefined) ways.onContinue(id, run)
        }}
      />,
      kit.page,
    )
  }

  const again = () => {
    render(null, kit.page)
    draw()
  }
  size.addEventListener('change', again)
  const stop = blocked.subscribe((now) => {
    if (now) draw()
  })
  return {
    get title() {
      return entry === undefined ? undefined : one(kit.settings.now.value.language)?.title
    },
    draw,
    close() {
      size.removeEventListener('change', again)
      stop()
      home?.close()
    },
  }
}
