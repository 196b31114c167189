import type { Line } from '../../core/story/beats.ts'
import { labelEnds } from '../../core/story/pageRows.ts'
import type { AppPageId } from '../../core/story/tags.ts'
import { classOf } from '../inFront.ts'
import type { Model } from '../model.ts'
import { Shown, shownIn } from '../parts/picture.tsx'
import { Said } from '../talk/saidLine.tsx'
import './pageRow.css'

export interface PageRowProps {
  readonly model: Model
  readonly page: AppPageId
  readonly line: Line
  readonly first: boolean
  /** The choice that is made here turns on it. */
  readonly turns?: true | undefined
}

/** One row of a page: a warning, a label and its value, or plain words. */
export function PageRow({ model, page, line, first, turns }: PageRowProps) {
  const colon = labelEnds[model.options.file.language]
  const at = line.text.indexOf(colon)
  const { words } = model.options
  return (
    <div class={`row row--${classOf(page)}${kindOf(line, at >= 0, first)}`} data-turns={turns}>
      {line.alert === true && (
        <span class="row__alert" role="img" aria-label={words.phone.alert}>
          !
        </span>
      )}
      {line.picture !== undefined && (
        <Shown model={model} id={line.picture} alt={shownIn(model, line.picture)} />
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
