import { speechMs } from '../../core/story/pace.ts'
import type { Skip } from '../../core/story/part.ts'
import type { Language } from '../../core/story/tags.ts'
import type { Throat } from '../make/blip.ts'

/** Lines said aloud by the device's own voices. */
export interface Spoken {
  /**
   * Says a line; resolves when it has been said or cut short. Undefined where this device has no
   * voice of its own for the language: nothing a voice reads may leave it.
   */
  say(text: string, speaker: Speaker, skip: Skip): Promise<void> | undefined
  stop(): void
  close(): void
}

export interface Speaker {
  /** Which of the cast it is; chooses among the device's voices. */
  readonly order: number
  readonly throat: Throat
}

export interface SpokenOptions {
  readonly language: Language
  readonly volume: () => number
  readonly synthesis: SpeechSynthesis | undefined
}

/** Some browsers never say that a sentence has ended: past this many times its length, it has. */
const patience = 4
const slackMs = 4000

export function openSpoken({ language, volume, synthesis }: SpokenOptions): Spoken {
  let stopNow: (() => void) | undefined
  const stop = () => stopNow?.()
  const away = () => {
    if (document.hidden) stop()
  }
  window.addEventListener('pagehide', stop)
  document.addEventListener('visibilitychange', away)

  function sentence(text: string, voice: SpeechSynthesisVoice, { throat }: Speaker): Promise<void> {
    return new Promise((resolve) => {
      const said = new SpeechSynthesisUtterance(text)
      said.voice = voice
      said.lang = voice.lang
      said.volume = volume()
      said.pitch = Math.min(1.6, Math.max(0.6, throat.hz / 165))
      said.rate = Math.min(1.25, Math.max(0.85, throat.pace))
      const late = setTimeout(done, speechMs(text, language, 'slow') * patience + slackMs)
      function done(): void {
        clearTimeout(late)
        resolve()
      }
      said.onend = said.onerror = done
      synthesis?.speak(said)
    })
  }

  async function all(text: string, voice: SpeechSynthesisVoice, speaker: Speaker, skip: Skip) {
    let over = false
    const cut = new Promise<void>((resolve) => {
      stopNow = () => {
        over = true
        synthesis?.cancel()
        resolve()
      }
    })
    const unheard = skip.onAsk(() => stopNow?.())
    for (const part of sentencesOf(text)) {
      if (isOver()) break
      await Promise.race([sentence(part, voice, speaker), cut])
    }
    unheard()
    function isOver(): boolean {
      return over
    }
  }

  return {
    say(text, speaker, skip) {
      const local = voicesFor(language, synthesis)
      const voice = local[speaker.order % Math.max(1, local.length)]
      if (voice === undefined) return undefined
      stop()
      return all(text, voice, speaker, skip)
    },
    stop,
    close() {
      stop()
      window.removeEventListener('pagehide', stop)
      document.removeEventListener('visibilitychange', away)
    },
  }
}

/** Voices that live on the device; Cantonese ones would read the captions in another tongue. */
function voicesFor(language: Language, synthesis: SpeechSynthesis | undefined) {
  return (synthesis?.getVoices() ?? []).filter(
    ({ lang, localService }) =>
      localService && lang.toLowerCase().startsWith(language) && !/hk|yue/i.test(lang),
  )
}

/** A line in sentences: long texts are cut off by some voices, and a sentence ends sooner. */
export function sentencesOf(text: string): readonly string[] {
  const found = text.match(/.+?(?:[。！？!?…；;]+["”’』」）)]*|\.+["”’)]*(?=\s|$)|$)/gs)
  return (found ?? []).map((one) => one.trim()).filter((one) => /[\p{L}\p{N}]/u.test(one))
}
