import { useLayoutEffect, useRef } from 'preact/hooks'
import type { KeptPage } from '../../core/story/kept.ts'
import { labelOf, stoodBefore, turningRow } from '../../core/story/pageRows.ts'
import { isLocked, isPurse, type Purse } from '../../core/story/purse.ts'
import type { AppPageId } from '../../core/story/tags.ts'
import type { AppPage } from '../../core/story/view.ts'
import { appOf, classOf } from '../inFront.ts'
import type { Model } from '../model.ts'
import { AppHead } from '../parts/appHead.tsx'
import { dated } from '../parts/dated.ts'
import { Icon } from '../parts/icons.tsx'
import { Address } from '../parts/pageAddress.tsx'
import { full } from '../showing.ts'
import { Balance } from './balance.tsx'
import { Entries } from './entries.tsx'
import { MeetingTiles } from './meetingTiles.tsx'
import { PageRow } from './pageRow.tsx'
import '../parts/appGround.css'
import '../parts/round.css'
import './screenBody.css'
import './pageScreen.css'

export interface PageScreenProps {
  readonly model: Model
  readonly page: AppPageId
  /** The page as it was shown at some time, to be read again; the story's own without. */
  readonly kept?: KeptPage | undefined
}

/** A page of an app, the bank's laid out like the wallet's: rows of "label: value", or plain words. */
export function PageScreen({ model, page, kept }: PageScreenProps) {
  const app = appOf(page)
  const shown = kept ?? model.view.value?.pages[page] ?? { rows: [] }
  const turning = turningRow(shown.rows)
  const list = useRef<HTMLDivElement>(null)
  const isOpen = model.offers.value.length > 0
  useLayoutEffect(() => {
    const row = list.current?.querySelector('[data-turns]')
    if (list.current === null || row == null || !isOpen) return
    // Where the answers take the room of rows, it is that one which stays in sight.
    const watcher = new ResizeObserver(() => {
      row.scrollIntoView({ block: 'nearest' })
    })
    watcher.observe(list.current)
    watcher.observe(row)
    return () => {
      watcher.disconnect()
    }
  }, [isOpen, turning?.n])
  return (
    <section
      class={`screen-body page page--${app} page--${classOf(page).replace('bank', 'wallet')} app-ground`}
      aria-label={`${nameIn(model, page)} ${titleOf(model, page)}`}
    >
      <Head model={model} page={page} address={shown.address} />
      <div class="page__rows" tabIndex={0} role="group" ref={list}>
        <Top model={model} page={page} kept={kept} />
        {page === 'meeting.room' && <MeetingTiles model={model} />}
        {shown.rows.map((line, i) => (
          <PageRow
            key={line.n}
            {...{ model, page, line, first: i === 0, turns: line === turning || undefined }}
          />
        ))}
        <Bottom model={model} page={page} kept={kept} />
        <Before model={model} page={page} shown={shown} />
      </div>
    </section>
  )
}

interface HeadProps {
  readonly model: Model
  readonly page: AppPageId
  readonly address: string | undefined
}

function Head({ model, page, address = '' }: HeadProps) {
  const name = nameIn(model, page)
  if (appOf(page) === 'browser') {
    return (
      <Address name={name} text={address}>
        <Enlarge model={model} />
      </Address>
    )
  }
  return (
    <AppHead app={appOf(page)} title={name} part={titleOf(model, page)}>
      <Enlarge model={model} />
    </AppHead>
  )
}

/** An app with no name of its own is called by its page alone. */
function nameIn(model: Model, page: AppPageId): string {
  return model.options.file.card.apps[appOf(page)] ?? titleOf(model, page)
}

/** The home of a purse lists what came and went, whenever it is looked at. */
function Bottom({ model, page, kept }: PageScreenProps) {
  const purse = appOf(page)
  if (kept?.earlier === true || !isPurse(purse) || page !== `${purse}.home`) return null
  return <Entries model={model} purse={purse} />
}

/** What is in the wallet is what is in it now: above what it showed before stands only when that was. */
function Top({ model, page, kept }: PageScreenProps) {
  if (kept?.earlier === true) {
    const { words } = model.options
    const when = dated(kept, model.view.value, words)
    return <p class="page__when">{words.phone.earlierVisit(when)}</p>
  }
  const purse = appOf(page)
  if (!isPurse(purse) || saysBalance(model, purse, page)) return null
  return <Balance {...{ model, purse, page }} />
}

/** The story has put the balance among the rows, or will: it is not said twice. */
function saysBalance({ showing, view, options }: Model, purse: Purse, page: AppPageId): boolean {
  const now = showing.value
  const rows = now === undefined ? [] : (full(now)?.pages[page]?.rows ?? [])
  const { file, words } = options
  const isFrozen = view.value !== undefined && isLocked(view.value, purse)
  return !isFrozen && rows.some((row) => labelOf(row, file.language) === words.phone.balance)
}

interface BeforeProps {
  readonly model: Model
  readonly page: AppPageId
  readonly shown: AppPage
}

function Before({ model, page, shown }: BeforeProps) {
  const { file, words } = model.options
  const lines = stoodBefore(shown, file.language)
  if (lines.length === 0) return null
  return (
    <div class="page__before">
      <p class="page__when">{words.phone.before}</p>
      {lines.map((line) => (
        <PageRow key={line.n} model={model} page={page} line={line} first={false} />
      ))}
    </div>
  )
}

/** The page takes the whole phone, in large letters; pressed again it is as before. */
function Enlarge({ model }: { readonly model: Model }) {
  const { words } = model.options
  const large = model.large.value
  return (
    <button
      type="button"
      class="round page__enlarge"
      aria-pressed={large}
      aria-label={large ? words.phone.shrink : words.phone.enlarge}
      onClick={() => (model.large.value = !large)}
    >
      <Icon name={large ? 'shrink' : 'enlarge'} />
    </button>
  )
}

/** What a page is called: as the card says, else as the phone does. */
export function titleOf({ options }: Model, page: AppPageId): string {
  const pages: Readonly<Record<string, string>> = options.words.phone.pages
  return options.file.card.pages?.[page] ?? pages[page] ?? ''
}
