import type { Playbill } from '../../core/story/card.ts'
import type { PictureId } from '../../core/story/tags.ts'
import type { Model } from '../model.ts'
import { drawings, hold } from './pictureFiles.ts'
import './picture.css'

interface ShownProps {
  readonly model: Model
  readonly id: PictureId
  readonly alt: string
}

/** Fetches the pictures a story shows, once the phone is open and can wait for them. */
export function fetchPictures({ pictures = {} }: Playbill): void {
  for (const id of Object.keys(pictures)) hold(drawings.get(id))
}

/** Stickers are small, and have no ground of their own. */
export function isSticker(id: PictureId): boolean {
  return id.startsWith('duck-')
}

/** What a picture shows, as its drawing says. */
export function shownIn({ options }: Model, id: PictureId): string {
  return options.file.pictures?.[id] ?? options.words.phone.picture
}

/** A picture of a message or a page; where the code in it can be scanned now, a press on it does so. */
export function Shown({ model, id, alt }: ShownProps) {
  const picture = <Picture id={id} alt={alt} />
  const scan = model.offers.value.find(({ spot, target }) => spot === 'scan' && target === id)
  if (scan === undefined) return picture
  return (
    <button type="button" class="scannable" title={scan.text} onClick={() => model.pick(scan)}>
      {picture}
    </button>
  )
}

/**
 * A picture somebody sent; drawn, with its words for those who do not see it. Where there is no
 * drawing, the words stand in its frame.
 */
export function Picture({ id, alt }: { readonly id: PictureId; readonly alt: string }) {
  const kind = isSticker(id) ? 'picture picture--sticker' : 'picture'
  const src = drawings.get(id)
  if (src === undefined) return <span class={`${kind} picture--plain`}>{alt}</span>
  return <img class={kind} {...{ src, alt }} width="280" height="210" />
}
