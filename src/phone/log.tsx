import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

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
    const toEnd = () => {
      element.scrollTop = element.scrollHeight
    }
    toEnd()
    // Answers that appear below take room from above; the last words stay in sight.
    const watcher = new ResizeObserver(toEnd)
    watcher.observe(element)
    return () => watcher.disconnect()
  }, [mark])
  return (
    <div class="log" ref={list} tabIndex={0} role="group">
      {children}
    </div>
  )
}
