import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Line } from '../../core/story/beats.ts'
import type { Model } from '../model.ts'
import { nameOf } from '../model.ts'
import { Said } from './saidLine.tsx'
import { aroundIn, lastSaid } from '../showing.ts'
import './roomTalk.css'

/** What the room says and does since the last decision: it stays until the player has chosen. */
export function RoomTalk({ model }: { readonly model: Model }) {
  const { showing } = model
  const section = useRef<HTMLElement>(null)
  const { you } = model.options.file.card
  const { lines, heard } = aroundIn(showing.value, you)
  useLayoutEffect(() => {
    const element = section.current
    const last = element?.querySelector<HTMLElement>('.around__heard')
    if (element === null || last === null || last === undefined) return
    const toEnd = () => {
      element.scrollTop = last.offsetTop + last.offsetHeight - element.clientHeight
      markAbove(element)
    }
    toEnd()
    // What was said last stays in sight where the page becomes another size.
    const watcher = new ResizeObserver(toEnd)
    watcher.observe(element)
    return () => watcher.disconnect()
  }, [lines[heard - 1]?.n])
  const last = showing.value === undefined ? new Set<number>() : lastSaid(showing.value, you)
  const drawn = lines.map((line, i) => (
    <AroundLine key={line.n} model={model} line={line} before={lines[i - 1]} />
  ))
  return (
    <div class="around-room">
      <div class="around-cell">
        <section
          class="around"
          ref={section}
          aria-label={model.options.words.phone.around}
          tabIndex={heard > 0 ? 0 : -1}
          onScroll={(event) => markAbove(event.currentTarget)}
        >
          {heard > 0 && <div class="around__heard">{drawn.slice(0, heard)}</div>}
          {heard < lines.length && (
            <div class="around__coming" aria-hidden="true">
              {drawn.slice(heard)}
            </div>
          )}
        </section>
      </div>
      <div class="around-least" aria-hidden="true" inert>
        {lines.map(
          (line, i) =>
            last.has(line.n) && (
              <AroundLine key={line.n} model={model} line={line} before={lines[i - 1]} />
            ),
        )}
      </div>
    </div>
  )
}

/** Where lines lie above the edge, it fades. */
function markAbove(element: HTMLElement): void {
  element.classList.toggle('around--on', element.scrollTop > 2)
}

function AroundLine({
  model,
  line,
  before,
}: {
  readonly model: Model
  readonly line: Line
  readonly before: Line | undefined
}) {
  const { speaker, later } = line
  return (
    <div class={`around__line${speaker === undefined ? '' : ' around__line--said'}`}>
      {later !== undefined && <p class="around__later">{model.options.words.phone.later(later)}</p>}
      {speaker !== undefined && speaker !== before?.speaker && <b>{nameOf(model, speaker)}</b>}
      <Said model={model} line={line} />
    </div>
  )
}
