import { Icon } from './icons.tsx'

/** The address bar of the browser: whole, to be read letter by letter. */
export function Address({ text }: { readonly text: string }) {
  return (
    <p class="address">
      <Icon name="browser" />
      <span>{text}</span>
    </p>
  )
}
