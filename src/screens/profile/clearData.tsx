import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Words } from '../../words/zh/words.ts'
import '../parts/button.css'
import '../parts/screen.css'
import '../parts/setting.css'

export interface ClearDataProps {
  readonly words: Words
  readonly onClear: () => void
}

/** Clears what this device keeps, after asking once more. */
export function ClearData({ words, onClear }: ClearDataProps) {
  const text = words.screens.settingsPage
  const [state, setState] = useState<'idle' | 'asking' | 'kept' | 'cleared'>('idle')
  const next = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    // The button that was pressed is gone; what stands in its place goes on from there.
    if (state !== 'idle') next.current?.focus()
  }, [state])
  return (
    <fieldset class="setting">
      <legend>{text.data}</legend>
      <p class="aside">{state === 'asking' ? text.clearSure : text.dataNote}</p>
      {state === 'asking' ? (
        <div class="buttons" key="asking">
          <button
            type="button"
            class="button button--main"
            ref={next}
            onClick={() => setState('kept')}
          >
            {text.clearNo}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => {
              onClear()
              setState('cleared')
            }}
          >
            {text.clearYes}
          </button>
        </div>
      ) : (
        <button
          type="button"
          class="button"
          key="clear"
          ref={next}
          onClick={() => setState('asking')}
        >
          {text.clear}
        </button>
      )}
      <p role="status">{state === 'cleared' && text.cleared}</p>
    </fieldset>
  )
}
