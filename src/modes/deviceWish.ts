import { computed, signal, type ReadonlySignal } from '@preact/signals'
import type { Settings } from '../core/settings.ts'

/** How much may move: as the player set it, or as the device asks. */
export function motionOf(settings: ReadonlySignal<Settings>): ReadonlySignal<'full' | 'still'> {
  const still = asked('(prefers-reduced-motion: reduce)')
  return computed(() => {
    const { motion } = settings.value
    return motion === 'device' ? (still.value ? 'still' : 'full') : motion
  })
}

/** Paper or lamplight: as the player set it, or as the device asks. */
export function themeOf(settings: ReadonlySignal<Settings>): ReadonlySignal<'light' | 'dark'> {
  const light = asked('(prefers-color-scheme: light)')
  return computed(() => {
    const { theme } = settings.value
    return theme === 'device' ? (light.value ? 'light' : 'dark') : theme
  })
}

/** What the device asks for now. */
function asked(query: string): ReadonlySignal<boolean> {
  const media = matchMedia(query)
  const matches = signal(media.matches)
  media.addEventListener('change', () => {
    matches.value = media.matches
  })
  return matches
}
