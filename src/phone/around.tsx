import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Line } from '../core/beats.ts'
import type { View } from '../core/view.ts'
import type { Model } from './model.ts'
import { nameOf } from './model.ts'
import { Said } from './said.tsx'

/** What the room says and does since the last decision: it stays until the player has chosen. */
export function Around({ model }: { readonly model: Model }) {
  const view = model.view.value
  const section = useRef<HTMLElement>(null)
  const lines = view === undefined ? [] : [...view.around, ...heardBehind(view, model)].sort(byTurn)
  const newest = lines.at(-1)?.n
  useLayoutEffect(() => {
    if (section.current !== null) section.current.scrollTop = section.current.scrollHeight
  }, [newest])
  return (
    <section
      class="around"
      ref={section}
      aria-label={model.options.words.phone.around}
      tabIndex={lines.length > 0 ? 0 : -1}
    >
      {lines.map((line, i) => (
        <div
          class={`around__line${line.speaker === undefined ? '' : ' around__line--said'}`}
          key={line.n}
        >
          {line.speaker !== undefined && line.speaker !== lines[i - 1]?.speaker && (
            <b>{nameOf(model, line.speaker)}</b>
          )}
          <Said model={model} line={line} />
        </div>
      ))}
    </section>
  )
}

/** As much of a voice as one keeps in mind while reading something else. */
const lastHeard = 2

/** The call goes on while a page or a chat is in front of it. */
function heardBehind({ call, front }: View, { options }: Model): readonly Line[] {
  if (call?.state !== 'talking' || front.at === 'call') return []
  const own = call.lines.findLastIndex(({ speaker }) => speaker === options.file.card.you)
  return call.lines.slice(own + 1).slice(-lastHeard)
}

function byTurn(one: Line, other: Line): number {
  return one.n - other.n
}
