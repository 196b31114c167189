import { signal, type ReadonlySignal } from '@preact/signals'
import type { Skip } from '../core/story/part.ts'

/** What a check has shown stays until the player says that they have seen it. */
export interface Seeing {
  /** The show waits for it. */
  readonly waiting: ReadonlySignal<boolean>
  /** It has stood there long enough for a press to be meant. */
  readonly ready: ReadonlySignal<boolean>
  /** Resolves once it has been seen, or when asked. */
  until(skip: Skip): Promise<void>
  seen(): void
  /** Somebody still taps or types their way through the show: a press is not yet meant. */
  restless(): void
  close(): void
}

/** A press that was already on its way when the show stopped is not meant for it. */
const guardMs = 400

export function openSeeing(): Seeing {
  const waiting = signal(false)
  const ready = signal(false)
  let timer: ReturnType<typeof setTimeout> | undefined
  let goOn = (): void => undefined

  function guard(): void {
    clearTimeout(timer)
    ready.value = false
    timer = setTimeout(() => (ready.value = true), guardMs)
  }

  return {
    waiting,
    ready,
    until(skip) {
      return new Promise((resolve) => {
        let stop = (): void => undefined
        goOn = () => {
          clearTimeout(timer)
          stop()
          waiting.value = ready.value = false
          goOn = () => undefined
          resolve()
        }
        waiting.value = true
        guard()
        stop = skip.onAsk(() => goOn())
      })
    },
    seen() {
      if (ready.value) goOn()
    },
    restless() {
      if (waiting.value && !ready.value) guard()
    },
    close() {
      goOn()
    },
  }
}
