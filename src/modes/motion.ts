import type { Settings } from '../core/settings.ts'

/** How much may move: as the player set it, or as the device asks; `onChange` when the device does. */
export function motionOf(settings: () => Settings, onChange: () => void): () => 'full' | 'still' {
  const still = matchMedia('(prefers-reduced-motion: reduce)')
  still.addEventListener('change', onChange)
  return () => {
    const { motion } = settings()
    return motion === 'device' ? (still.matches ? 'still' : 'full') : motion
  }
}
