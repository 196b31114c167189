import { AppIcon } from './appIcon.tsx'
import './appHead.css'
import './pageAddress.css'

/** The top of the browser: its address, whole, to be read letter by letter. */
export function Address({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <header class="app-head">
      <AppIcon app="browser" name={name} />
      <p class="address">
        <span>{text}</span>
      </p>
    </header>
  )
}
