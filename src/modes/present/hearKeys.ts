import type { Intent } from '../../core/present/intent.ts'
import type { Press } from '../../wire/presenter.ts'
import type { Told } from './hallWindow.ts'
import { pressed, type Own } from './keysOf.ts'

export interface KeysOptions {
  readonly told: () => Told | undefined
  readonly ask: (intent: Intent, press: Press) => void
  readonly own: (own: Own, press: Press) => void
}

/** A worn clicker sends a press twice; no trainer presses so fast. */
const bounceMs = 150

/** What a clicker sends, wherever the focus is. */
const clicker: ReadonlySet<string> = new Set(['PageDown', 'PageUp', 'F5'])

/** Hears the keys of a clicker and of a keyboard in this window; returns its stop. */
export function hearKeys({ told, ask, own }: KeysOptions): () => void {
  let last = { key: '', at: -bounceMs }
  function bounces({ key, repeat, timeStamp }: KeyboardEvent): boolean {
    const again = repeat || (last.key === key && timeStamp - last.at < bounceMs)
    last = { key, at: timeStamp }
    return again
  }
  function hear(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || isFor(event.target, event.key)) return
    const found = pressed(event.key, told())
    if (found === undefined) return
    event.preventDefault()
    if (bounces(event)) return
    const press = { key: event.key, at: Date.now() - (performance.now() - event.timeStamp) }
    if ('own' in found) own(found.own, press)
    else ask(found.intent, press)
  }
  /** What was pressed with a hand does not keep the keyboard: Space pauses. */
  function letGo({ detail }: MouseEvent): void {
    const { activeElement } = document
    if (detail === 0) return // pressed by a key: who goes by keys keeps their place
    if (activeElement instanceof HTMLElement && activeElement.matches('button, summary, a')) {
      activeElement.blur()
    }
  }
  window.addEventListener('keydown', hear)
  window.addEventListener('click', letGo)
  return () => {
    window.removeEventListener('keydown', hear)
    window.removeEventListener('click', letGo)
  }
}

/** What is written is written; a button that has the focus is pressed by its own keys. */
function isFor(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement) || clicker.has(key)) return false
  if (target.matches('input:not([type=radio], [type=checkbox]), textarea, select')) return true
  return target.matches('button, summary, a, input') && (key === 'Enter' || key === ' ')
}
