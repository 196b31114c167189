import type { Line } from '../../core/story/beats.ts'
import type { AppPageId } from '../../core/story/tags.ts'
import { Address } from '../parts/pageAddress.tsx'
import { AppHead } from '../parts/appHead.tsx'
import { Icon } from '../parts/icons.tsx'
import { initialOf, nameOf, type Model } from '../model.ts'
import { Picture, shownIn } from '../parts/picture.tsx'
import { Said } from '../talk/saidLine.tsx'
import { full } from '../showing.ts'

/** A page of an app: rows of "label: value", or plain words. */
export function PageScreen({ model, page }: { readonly model: Model; readonly page: AppPageId }) {
  const { file } = model.options
  const view = model.view.value
  // Every page is named after its app.
  const [app = ''] = page.split('.')
  const shown = view?.pages[page]
  const part = titleOf(model, page)
  // An app with no name of its own is called by its page alone.
  const name = file.card.apps[app] ?? part
  return (
    <section
      class={`screen-body page page--${app} page--${page.replace('.', '-')} skin skin--${app}`}
      aria-label={`${name} ${part}`}
    >
      {app === 'browser' ? (
        <Address name={name} text={shown?.address ?? ''} />
      ) : (
        <AppHead app={app} title={name} part={part} />
      )}
      <div class="page__rows" tabIndex={0} role="group">
        {app === 'wallet' && <Balance model={model} page={page} />}
        {page === 'meeting.room' && <Tiles model={model} />}
        {shown?.rows.map((line, i) => (
          <Row key={line.n} model={model} line={line} first={i === 0} />
        ))}
      </div>
    </section>
  )
}

/** What a page is called: as the card says, else as the phone does. */
function titleOf({ options }: Model, page: AppPageId): string {
  const pages: Readonly<Record<string, string>> = options.words.phone.pages
  return options.file.card.pages?.[page] ?? pages[page] ?? ''
}

/** Who is in the meeting; nobody has a camera on. */
function Tiles({ model }: { readonly model: Model }) {
  const { card } = model.options.file
  const other = model.view.value?.call?.party.at(-1)
  return (
    <ul class="tiles">
      {[other, card.you].map((who) => (
        <li class="tile" key={who}>
          <span class="avatar" aria-hidden="true">
            {initialOf(nameOf(model, who))}
          </span>
          {nameOf(model, who)}
          <TileState sharing={who === card.you && model.view.value?.sharing === true} />
        </li>
      ))}
    </ul>
  )
}

/** What of somebody the meeting carries: their voice, no picture, and perhaps their screen. */
function TileState({ sharing }: { readonly sharing: boolean }) {
  return (
    <span class="tile__state" aria-hidden="true">
      <Icon name="mic" />
      <Icon name="cameraOff" />
      {sharing && <Icon name="phone" />}
    </span>
  )
}

/** Beside a list, the list is what is read: from the first of its rows on, so that none moves later. */
function Balance({ model, page }: { readonly model: Model; readonly page: AppPageId }) {
  const showing = model.showing.value
  const rows = showing && full(showing)?.pages[page]?.rows
  const listed = rows !== undefined && rows.length > 1
  const view = model.view.value
  const { words } = model.options
  return (
    <p class={`balance${listed ? ' balance--beside' : ''}`}>
      <small>{words.phone.balance}</small>
      <b>¥{(view?.balance ?? 0).toFixed(2)}</b>
      {view?.frozen === true && <em>{words.phone.frozen}</em>}
    </p>
  )
}

/** The colon that parts a label from its value; those in addresses and times part nothing. */
const parting = { zh: '：', en: ': ' } as const

function Row({
  model,
  line,
  first,
}: {
  readonly model: Model
  readonly line: Line
  readonly first: boolean
}) {
  const colon = parting[model.options.file.language]
  const at = line.text.indexOf(colon)
  const { words } = model.options
  return (
    <div class={`row${kindOf(line, at >= 0, first)}`}>
      {line.alert === true && (
        <span class="row__alert" role="img" aria-label={words.phone.alert}>
          !
        </span>
      )}
      {line.picture !== undefined && (
        <Picture id={line.picture} alt={shownIn(model, line.picture)} />
      )}
      <Said model={model} line={line}>
        {at < 0 ? undefined : (
          <span class="row__pair">
            <span class="row__label">{line.text.slice(0, at)}</span>
            <span class="row__value">{line.text.slice(at + colon.length)}</span>
          </span>
        )}
      </Said>
    </div>
  )
}

function kindOf({ alert }: Line, isPair: boolean, first: boolean): string {
  if (alert === true) return ' row--alert'
  if (isPair) return ''
  return first ? ' row--title' : ' row--plain'
}
