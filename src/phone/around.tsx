import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Model } from './model.ts'
import { nameOf } from './model.ts'
import { Said } from './said.tsx'

/** What the room says and does since the last decision: it stays until the player has chosen. */
export function Around({ model }: { readonly model: Model }) {
  const lines = model.view.value?.around ?? []
  const section = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    if (section.current !== null) section.current.scrollTop = section.current.scrollHeight
  }, [lines])
  return (
    <section
      class="around"
      ref={section}
      aria-label={model.options.words.phone.around}
      tabIndex={lines.length > 0 ? 0 : -1}
    >
      {lines.map((line) => (
        <div
          class={`around__line${line.speaker === undefined ? '' : ' around__line--said'}`}
          key={line.n}
        >
          {line.speaker !== undefined && <b>{nameOf(model, line.speaker)}</b>}
          <Said model={model} line={line} />
        </div>
      ))}
    </section>
  )
}
