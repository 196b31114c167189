import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import './scrollLog.css'

export interface LogProps {
  /** Changes when something was added. */
  readonly mark: unknown
  /** What will be said last: its room is kept from the start, so that nothing moves as it comes. */
  readonly last: ComponentChildren
  readonly children: ComponentChildren
}

/** A list that keeps its newest end in sight. */
export function Log({ mark, last, children }: LogProps) {
  const list = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = list.current
    if (element === null) return
    // Where there is little room, the phone scrolls and not the list.
    const device = element.closest('.device')
    const tray = device?.querySelector('.tray')
    const toEnd = () => {
      element.scrollTop = element.scrollHeight
      if (device !== null) showEnd(element, device)
    }
    // Answers that appear below take room from above; the last words stay in sight. The first time
    // is at once, when all is laid out: to ask sooner would lay it out twice.
    const watcher = new ResizeObserver(toEnd)
    watcher.observe(element)
    if (tray instanceof Element) watcher.observe(tray)
    return () => watcher.disconnect()
  }, [mark])
  return (
    <div class="log-room">
      <div class="log" ref={list} tabIndex={0} role="group">
        {children}
      </div>
      <div class="log-least" aria-hidden="true" inert>
        {last}
      </div>
    </div>
  )
}

/** Of the answers below the last words as much is shown as leaves those words in sight. */
const answersShare = 0.3

function showEnd(log: Element, device: Element): void {
  const bottomOf = (element: Element | null) => element?.getBoundingClientRect().bottom ?? 0
  const floor = device.querySelector('.tools')?.getBoundingClientRect().top ?? bottomOf(device)
  const answers = bottomOf(device.querySelector('.tray')) - bottomOf(log)
  const peek = Math.min(answers, device.clientHeight * answersShare)
  device.scrollTop += bottomOf(log) + peek - floor
}
