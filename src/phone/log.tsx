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
    if (element !== null) element.scrollTop = element.scrollHeight
  }, [mark])
  return (
    <div class="log" ref={list} tabIndex={0} role="group">
      {children}
    </div>
  )
}
