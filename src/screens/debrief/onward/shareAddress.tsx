import { useRef, useState } from 'preact/hooks'
import type { Words } from '../../../words/zh/words.ts'
import '../../parts/button.css'
import './shareAddress.css'

export interface ShareAddressProps {
  readonly words: Words
  readonly address: string
}

/** The address of this run, to copy; where copying is not allowed it is selected instead. */
export function ShareAddress({ words, address }: ShareAddressProps) {
  const text = words.screens.debrief
  const field = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState('')

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address)
      setSaid(text.shared)
    } catch {
      field.current?.focus()
      field.current?.select()
      setSaid(text.shareByHand)
    }
  }

  return (
    <div class="share">
      <input ref={field} type="text" readOnly value={address} aria-label={text.shareLabel} />
      <button type="button" class="button" onClick={() => void copy()}>
        {text.share}
      </button>
      <p role="status">{said}</p>
    </div>
  )
}
