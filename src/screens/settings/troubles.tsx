import { useRef, useState } from 'preact/hooks'
import type { Language } from '../../core/story/tags.ts'
import { troublesEn } from '../../words/en/troubles.ts'
import { troublesZh } from '../../words/zh/troubles.ts'
import '../parts/button.css'
import '../parts/screen.css'
import '../parts/setting.css'
import './troubles.css'

/** Something that failed while the game went on. */
export interface Trouble {
  readonly where: string
  readonly what: string
  readonly times: number
}

export interface TroublesProps {
  readonly language: Language
  /** Oldest first. */
  readonly troubles: readonly Trouble[]
}

/** What has failed so far, to be copied and sent to whoever can mend it. */
export function Troubles({ language, troubles }: TroublesProps) {
  const text = language === 'zh' ? troublesZh : troublesEn
  const field = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState('')
  const lines = troubles
    .map(({ where, what, times }) => `${where}: ${what}${times > 1 ? ` ${text.times(times)}` : ''}`)
    .join('\n')

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(lines)
      setSaid(text.copied)
    } catch {
      field.current?.focus()
      field.current?.select()
      setSaid(text.byHand)
    }
  }

  return (
    <fieldset class="setting">
      <legend>{text.title}</legend>
      <p class="aside">{text.note}</p>
      <textarea
        class="troubles"
        ref={field}
        readOnly
        rows={Math.min(6, troubles.length + 1)}
        lang="en"
        translate={false}
        aria-label={text.list}
        value={lines}
      />
      <div class="buttons">
        <button type="button" class="button" onClick={() => void copy()}>
          {text.copy}
        </button>
        <p role="status">{said}</p>
      </div>
    </fieldset>
  )
}
