import claimForm from '../../assets/phone/claim-form.svg'
import noodles from '../../assets/phone/noodles.svg'
import parcelDamaged from '../../assets/phone/parcel-damaged.svg'
import receipt from '../../assets/phone/receipt.svg'
import workCard from '../../assets/phone/work-card.svg'
import type { PictureId } from '../core/tags.ts'
import type { Words } from '../words/zh.ts'

const drawings: Readonly<Record<PictureId, string>> = {
  'parcel-damaged': parcelDamaged,
  'work-card': workCard,
  'claim-form': claimForm,
  receipt,
  noodles,
}

/** Held, so that a picture is there when its message comes, even if the network has gone by then. */
let fetched: readonly HTMLImageElement[] = []

export function fetchPictures(): void {
  if (fetched.length > 0) return
  fetched = Object.values(drawings).map((src) => {
    const image = new Image()
    image.src = src
    return image
  })
}

/** A picture somebody sent; drawn, with its words for those who do not see it. */
export function Picture({ id, words }: { readonly id: PictureId; readonly words: Words }) {
  return (
    <img
      class="picture"
      src={drawings[id]}
      alt={words.phone.pictures[id]}
      width="280"
      height="210"
    />
  )
}
