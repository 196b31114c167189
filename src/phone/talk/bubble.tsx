import type { Line } from '../../core/story/beats.ts'
import type { AppId } from '../../core/story/tags.ts'
import { Avatar } from '../parts/avatar.tsx'
import { Clip } from './clip.tsx'
import { besideDrawing, drawnAs } from '../parts/drawnWords.ts'
import { nameOf, type Model } from '../model.ts'
import { isSticker, Shown, shownIn } from '../parts/picture.tsx'
import { Said } from './saidLine.tsx'
import '../parts/onlyHeard.css'
import './bubble.css'
import './saidLine.css'

export interface BubbleProps {
  readonly model: Model
  readonly line: Line
  /** Whose conversation it is: each app dresses its messages in its own way. */
  readonly app: AppId
}

/** One message of a conversation: who, what is drawn of it, and its words. */
export function Bubble({ model, line, app }: BubbleProps) {
  const me = line.speaker === model.options.file.card.you
  const money = line.transfer
  const kind =
    money !== undefined ? ' bubble__text--money' : isBare(line) ? ' bubble__text--bare' : ''
  return (
    <div class={`bubble bubble--${app}${me ? ' bubble--me' : ''}`}>
      <Avatar model={model} who={line.speaker} />
      <div>
        {/* Which side it stands on says whose it is to the eye alone. */}
        <small class={me ? 'only-heard' : ''}>{nameOf(model, line.speaker)}</small>
        <div class={`bubble__text${kind}`}>
          {money !== undefined && <b>¥{money.toFixed(2)}</b>}
          <Drawing model={model} line={line} />
          <SpokenWords model={model} line={line} />
        </div>
      </div>
    </div>
  )
}

/** A sticker alone has no bubble around it. */
function isBare({ picture, text }: Line): boolean {
  return picture !== undefined && isSticker(picture) && besideDrawing(text) === ''
}

function Drawing({ model, line }: { readonly model: Model; readonly line: Line }) {
  const { picture } = line
  if (line.clip !== undefined) return <Clip model={model} line={line} />
  if (picture === undefined) return null
  return <Shown model={model} id={picture} alt={drawnAs(line.text) ?? shownIn(model, picture)} />
}

/** A drawing with no words keeps the name it came with; a sticker says it all. */
function captionOf(line: Line): string {
  const beside = besideDrawing(line.text)
  if (beside !== '' || isBare(line)) return beside
  return drawnAs(line.text) ?? ''
}

function SpokenWords({ model, line }: { readonly model: Model; readonly line: Line }) {
  if (line.clip === undefined && line.picture === undefined)
    return <Said model={model} line={line} />
  return (
    <Said model={model} line={line}>
      <span class="said__text">{captionOf(line)}</span>
    </Said>
  )
}
