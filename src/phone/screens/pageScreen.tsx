import type { AppPageId } from '../../core/story/tags.ts'
import { appOf, classOf } from '../inFront.ts'
import type { Model } from '../model.ts'
import { AppHead } from '../parts/appHead.tsx'
import { Address } from '../parts/pageAddress.tsx'
import { Balance } from './balance.tsx'
import { MeetingTiles } from './meetingTiles.tsx'
import { PageRow } from './pageRow.tsx'
import '../parts/appGround.css'
import './screenBody.css'
import './pageScreen.css'

/** A page of an app: rows of "label: value", or plain words. */
export function PageScreen({ model, page }: { readonly model: Model; readonly page: AppPageId }) {
  const { file } = model.options
  const app = appOf(page)
  const shown = model.view.value?.pages[page]
  const part = titleOf(model, page)
  // An app with no name of its own is called by its page alone.
  const name = file.card.apps[app] ?? part
  return (
    <section
      class={`screen-body page page--${app} page--${classOf(page)} app-ground`}
      aria-label={`${name} ${part}`}
    >
      {app === 'browser' ? (
        <Address name={name} text={shown?.address ?? ''} />
      ) : (
        <AppHead app={app} title={name} part={part} />
      )}
      <div class="page__rows" tabIndex={0} role="group">
        {app === 'wallet' && <Balance model={model} page={page} />}
        {page === 'meeting.room' && <MeetingTiles model={model} />}
        {shown?.rows.map((line, i) => (
          <PageRow key={line.n} model={model} page={page} line={line} first={i === 0} />
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
