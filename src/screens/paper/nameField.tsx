import { longestName, properName } from './properName.ts'
import './certificate.css'

export interface NameFieldProps {
  readonly label: string
  /** The id of what is said about it. */
  readonly describedBy: string
  /** The name so far, fit to be shown. */
  readonly onName: (name: string) => void
}

/**
 * Where a name is typed. What stands in the field is the browser's while an input method is still at
 * it: to change a syllable that is being written would cut it off.
 */
export function NameField({ label, describedBy, onName }: NameFieldProps) {
  const finish = (field: HTMLInputElement) => {
    const name = properName(field.value)
    if (field.value !== name) {
      const caret = properName(field.value.slice(0, field.selectionStart ?? undefined)).length
      field.value = name
      field.setSelectionRange(caret, caret)
    }
    onName(name)
  }
  return (
    <label class="making__name">
      <span>{label}</span>
      {/* A spelling checker may send what is typed to its maker. */}
      <input
        type="text"
        autocomplete="off"
        spellcheck={false}
        maxLength={longestName * 12}
        aria-describedby={describedBy}
        onInput={(event) => {
          if (event.isComposing) onName(properName(event.currentTarget.value))
          else finish(event.currentTarget)
        }}
        onCompositionEnd={(event) => finish(event.currentTarget)}
      />
    </label>
  )
}
