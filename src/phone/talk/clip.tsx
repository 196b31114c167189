import { useEffect } from 'preact/hooks'
import type { Line } from '../../core/story/beats.ts'
import { nameOf, type Model } from '../model.ts'
import { Picture, shownIn } from '../parts/picture.tsx'
import './clip.css'

interface ClipProps {
  readonly model: Model
  readonly line: Line
}

/** A voice note or a video as it lies in a chat; its words stand below it. */
export function Clip({ model, line }: ClipProps) {
  return line.clip?.kind === 'voice' ? (
    <Voice model={model} line={line} />
  ) : (
    <Video model={model} line={line} />
  )
}

/** The quarters of a second a clip has played, where it does; away from its chat it is not heard any more. */
function usePlayed({ notes }: Model, { n }: Line): number | undefined {
  const now = notes.now.value
  useEffect(() => () => notes.stop(n), [notes, n])
  return now?.n === n ? now.quarters : undefined
}

/** A note one can hear: the wave fills as it plays. */
function Voice({ model, line }: ClipProps) {
  const { notes, options } = model
  const seconds = line.clip?.seconds ?? 0
  const played = usePlayed(model, line)
  return (
    <button
      type="button"
      class="voice"
      aria-pressed={played !== undefined}
      aria-label={options.words.phone.clips.voice(seconds, nameOf(model, line.speaker))}
      onClick={() => notes.press(line)}
    >
      <Mark playing={played !== undefined} />
      <Wave seconds={seconds} played={played} />
      <b>{seconds}″</b>
    </button>
  )
}

/** A disc with the shape of what a press does cut out of it: it plays, or stops. */
function Mark({ playing }: { readonly playing: boolean }) {
  const shape = playing ? 'M8 8v8h8V8z' : 'M9 6.5v11l9-5.5z'
  return (
    <svg class="voice__mark" viewBox="0 0 24 24" aria-hidden="true">
      <path d={`M12 0a12 12 0 1 1 0 24a12 12 0 1 1 0-24z${shape}`} fill-rule="evenodd" />
    </svg>
  )
}

/**
 * A frame that stands still, with the sound of where it was taken and no voice: a mouth that moved
 * would seem to prove what it does not.
 */
function Video({ model, line }: ClipProps) {
  const { notes, options } = model
  const { picture, clip, speaker } = line
  const seconds = clip?.seconds ?? 0
  const played = usePlayed(model, line)
  return (
    <button
      type="button"
      class="video"
      aria-pressed={played !== undefined}
      aria-label={options.words.phone.clips.video(seconds, nameOf(model, speaker))}
      onClick={() => notes.press(line)}
    >
      {picture !== undefined && <Picture id={picture} alt={shownIn(model, picture)} />}
      <Mark playing={played !== undefined} />
      <b>{options.words.phone.videoOf(seconds)}</b>
    </button>
  )
}

/** A bar for every quarter of a second; the same wave for the same length. */
const barsPerSecond = 4

interface WaveProps {
  readonly seconds: number
  /** Bars that have been played; undefined at rest, when all stand alike. */
  readonly played: number | undefined
}

function Wave({ seconds, played = Infinity }: WaveProps) {
  const bars = Array.from({ length: seconds * barsPerSecond }, (_, i) => 4 + ((i * i * 7 + i) % 13))
  return (
    <svg class="voice__wave" viewBox={`0 0 ${String(bars.length * 5)} 20`} aria-hidden="true">
      {bars.map((high, i) => (
        <rect
          key={i}
          class={i > played ? 'voice__ahead' : undefined}
          {...{ x: i * 5, y: 10 - high / 2, width: 3, height: high, rx: 1.5 }}
        />
      ))}
    </svg>
  )
}
