import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import './scrollLog.css'

/** A list that keeps its newest end in sight. `mark` changes when something was added. */
export function Log({
  mark,
  children,
}: {
  readonly mark: unknown
  readonly children: ComponentChildren
}) {
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
    <div class="log" ref={list} tabIndex={0} role="group">
      {children}
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
