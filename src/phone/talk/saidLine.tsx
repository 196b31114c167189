import type { Line } from '../../core/story/beats.ts'
import { canBeFlagged } from '../../core/run/flagging.ts'
import { isPast } from '../../core/story/past.ts'
import { Icon } from '../parts/icons.tsx'
import type { Model } from '../model.ts'
import './saidLine.css'

export interface SaidProps {
  readonly model: Model
  readonly line: Line
  /** Shown instead of the text, where a row is laid out in columns. */
  readonly children?: preact.ComponentChildren
}

/** A line as far as it has been said, with the flag that can be raised on it. */
export function Said({ model, line, children }: SaidProps) {
  const { options } = model
  const { words } = options
  const raised = model.raised.value.get(line.n)
  const saying = model.saying.value
  const flaggable = canBeFlagged(line, options.file.card)
  const cut = saying?.n === line.n ? saying.chars : line.text.length
  return (
    <span class={`said${raised === undefined ? '' : ' said--flagged'}`} data-line={line.n}>
      {children ?? (
        <span class="said__text">
          <span>{line.text.slice(0, cut)}</span>
          {cut < line.text.length && <span class="said__rest">{line.text.slice(cut)}</span>}
        </span>
      )}
      {raised !== undefined && (
        <i class="said__tag">
          <Icon name="flag" />
          {words.training.flags[raised].name}
        </i>
      )}
      {flaggable && !isPast(line) && (
        <button
          type="button"
          class="said__flag"
          aria-pressed={raised !== undefined}
          aria-label={`${raised === undefined ? words.phone.raise : words.phone.takeBack}${words.phone.colon}${line.text}`}
          onClick={() => {
            if (raised === undefined) model.sheet.value = { kind: 'flag', line }
            else options.onUnflag(line.n)
          }}
        >
          <Icon name="flag" />
        </button>
      )}
      <Stamp model={model} line={line} />
    </span>
  )
}

/** What a check has settled stands under the line that showed it, in words. */
function Stamp({ model, line: { n } }: { readonly model: Model; readonly line: Line }) {
  const { file, words } = model.options
  const found = model.view.value?.evidence.find(({ line }) => line === n)
  if (found === undefined) return null
  const what = file.card.settled?.[found.settles ?? ''] ?? words.phone.checkedYourself
  return (
    <i class="said__stamp">
      <Icon name="check" />
      {words.phone.settled(what)}
    </i>
  )
}
