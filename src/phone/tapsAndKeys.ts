import { answers } from '../core/run/judgement.ts'
import { isHidden, trayOffers } from './hand/tray.tsx'
import type { Model } from './model.ts'

const holdMs = 400
const plain = 'button, a, input, select, textarea, dialog, [role="dialog"]'
/** What a press on it does cannot be taken back: Space, which hurries the show, never does it. */
const choices = '.offer, .question__answer, .tool, .all, .browse, .tray__more, .app, .contact'

/**
 * Taps, holds and keys on the phone's own ground. A tap shows the whole line, the next goes on; a
 * hold hurries; digits take an offer; P stops the show; Escape closes what lies on top. Returns a way to stop.
 */
export function keysOf(root: HTMLElement, model: Model): () => void {
  const { options } = model
  let timer: ReturnType<typeof setTimeout> | undefined
  let held = false
  /** What began on the ground: the end of a press that began on a button is not a tap. */
  let pressed: 'pointer' | 'key' | undefined

  const press = () => {
    // A second finger takes over from the first, whose end is then not noticed.
    cancel()
    timer = setTimeout(() => {
      held = true
      options.onHold(true)
    }, holdMs)
  }
  const cancel = () => {
    clearTimeout(timer)
    if (held) options.onHold(false)
    held = false
    pressed = undefined
  }
  const release = () => {
    clearTimeout(timer)
    if (held) options.onHold(false)
    // A tap beside it has not looked: what a check has shown waits for its button, or a key.
    else if (pressed === 'key' && model.seeing.waiting.value) model.seeing.seen()
    else if (model.paused.value) model.paused.value = false
    else options.onTap()
    held = false
  }
  const onGround = (event: Event) =>
    event.target instanceof Element && event.target.closest(plain) === null

  const onChoice = ({ target }: Event) =>
    target instanceof Element && target.closest(choices) !== null

  /** Space and Enter go on, unless a button has them; Space also where it would choose. */
  const goesOn = (event: KeyboardEvent) =>
    (event.key === ' ' || event.key === 'Enter') &&
    (event.target === document.body || onGround(event) || (event.key === ' ' && onChoice(event)))

  const down = (event: Event) => {
    model.restless()
    if (!onGround(event)) return
    press()
    pressed = 'pointer'
  }
  const up = () => {
    if (pressed === 'pointer') release()
    pressed = undefined
  }
  const keyDown = (event: KeyboardEvent) => {
    if (event.key === ' ' && onChoice(event)) event.preventDefault()
    if (document.querySelector('dialog[open]') !== null) {
      if (model.sheet.value?.kind === 'all') takeFromSheet(event)
    } else if (event.key === 'Escape') leave(model)
    else onKey(event)
  }
  const onKey = (event: KeyboardEvent) => {
    if (goesOn(event)) {
      event.preventDefault()
      if (!event.repeat) {
        press()
        pressed = 'key'
      }
    }
    if (event.repeat) return
    model.restless()
    if (isPlain(event)) takeByKey(event.key)
  }
  const takeFromSheet = (event: KeyboardEvent) => {
    const offer = model.offers.value[Number(event.key) - 1]
    if (!event.repeat && isPlain(event) && /^[1-9]$/.test(event.key) && offer !== undefined)
      model.pick(offer)
  }
  const takeByKey = (key: string) => {
    if (key.toLowerCase() === 'p') model.paused.value = !model.paused.value
    else takeByNumber(key)
  }
  const takeByNumber = (key: string) => {
    if (!/^[1-9]$/.test(key) || model.sheet.value !== undefined || isHidden(model)) return
    // While the player is asked what they think, digits answer that.
    const answer = answers[Number(key) - 1]
    if (model.question.value !== undefined) {
      if (answer !== undefined) model.judge(answer)
      return
    }
    // Nothing is taken that is not seen.
    const offer = trayOffers(model)[Number(key) - 1]
    if (offer !== undefined) model.pick(offer)
  }
  const keyUp = (event: KeyboardEvent) => {
    if (event.key === ' ' && onChoice(event)) event.preventDefault()
    if (event.key !== ' ' && event.key !== 'Enter') return
    if (pressed === 'key') release()
    pressed = undefined
  }

  root.addEventListener('pointerdown', down)
  document.addEventListener('pointerup', up)
  document.addEventListener('pointercancel', cancel)
  window.addEventListener('blur', cancel)
  document.addEventListener('keydown', keyDown)
  document.addEventListener('keyup', keyUp)
  return () => {
    cancel()
    root.removeEventListener('pointerdown', down)
    document.removeEventListener('pointerup', up)
    document.removeEventListener('pointercancel', cancel)
    window.removeEventListener('blur', cancel)
    document.removeEventListener('keydown', keyDown)
    document.removeEventListener('keyup', keyUp)
  }
}

/** Takes off what lies on top. */
function leave({ sheet, large, look }: Model): void {
  if (sheet.value !== undefined) sheet.value = undefined
  else if (large.value) large.value = false
  else look.value = undefined
}

/** With a modifier a key is the browser's. */
function isPlain({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && !altKey
}
