import type { PictureId } from '../core/tags.ts'
import type { Words } from '../words/zh.ts'

const strokes: Readonly<Record<PictureId, string>> = {
  'parcel-damaged':
    'M20 34l50-14 50 14v46l-50 16-50-16zM20 34l50 14 50-14M70 48v48M104 84l10-16-8-4 8-12',
  'work-card':
    'M40 14h60v92H40zM58 14V6h24v8M58 40a12 12 0 1 1 24 0 12 12 0 0 1-24 0M52 74c2-14 34-14 36 0M54 88h32',
  'claim-form': 'M34 10h72v100H34zM46 30h48M46 46h48M46 62h30M46 90h20',
  receipt: 'M44 8h52v96l-9-7-9 7-8-7-9 7-9-7-8 7zM56 30h28M56 46h28M56 62h16',
  noodles: 'M22 56h96l-14 44H36zM32 54c10-20 24-6 36-14s24 0 40 14M76 44l40-34M86 48l40-30',
}

/** A picture somebody sent; drawn, with its words for those who do not see it. */
export function Picture({ id, words }: { readonly id: PictureId; readonly words: Words }) {
  return (
    <svg class="picture" viewBox="0 0 140 116" role="img" aria-label={words.phone.pictures[id]}>
      <rect width="140" height="116" rx="8" />
      <path d={strokes[id]} />
    </svg>
  )
}
