import type { Clip as ClipFacts } from '../core/beats.ts'
import type { PictureId } from '../core/tags.ts'
import type { Words } from '../words/zh.ts'
import { Picture } from './picture.tsx'

interface ClipProps {
  readonly clip: ClipFacts
  readonly picture: PictureId | undefined
  readonly words: Words
}

/** A voice note or a video as it lies in a chat. It plays nothing: its words stand below it. */
export function Clip({ clip, picture, words }: ClipProps) {
  const name = words.phone.clips[clip.kind](clip.seconds)
  if (clip.kind === 'voice') {
    return (
      <span class="voice" role="img" aria-label={name}>
        <i class="voice__play" />
        <Wave seconds={clip.seconds} />
        <b>{clip.seconds}″</b>
      </span>
    )
  }
  return (
    <span class="video" role="group" aria-label={name}>
      {picture !== undefined && <Picture id={picture} alt={words.phone.pictures[picture]} />}
      <i class="video__play" />
      <b>{words.phone.seconds(clip.seconds)}</b>
    </span>
  )
}

const barsPerSecond = 4

/** The same wave for the same length: it is looked at, not heard. */
function Wave({ seconds }: { readonly seconds: number }) {
  const bars = Array.from({ length: seconds * barsPerSecond }, (_, i) => 4 + ((i * i * 7 + i) % 13))
  return (
    <svg class="voice__wave" viewBox={`0 0 ${String(bars.length * 5)} 20`} aria-hidden="true">
      {bars.map((high, i) => (
        <rect key={i} x={i * 5} y={10 - high / 2} width="3" height={high} rx="1.5" />
      ))}
    </svg>
  )
}
