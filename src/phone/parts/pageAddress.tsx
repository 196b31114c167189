import type { ComponentChildren } from 'preact'
import { AppIcon } from './appIcon.tsx'
import './appHead.css'
import './pageAddress.css'

interface AddressProps {
  readonly name: string
  readonly text: string
  readonly children?: ComponentChildren
}

/** The top of the browser: its address, whole, to be read letter by letter. */
export function Address({ name, text, children }: AddressProps) {
  return (
    <header class="app-head">
      <AppIcon app="browser" name={name} />
      <p class="address">
        <span>{text}</span>
      </p>
      {children}
    </header>
  )
}
