import type { Settings } from '../core/settings.ts'

/** Paper or lamplight: as the player set it, or as the device asks; `onChange` when the device does. */
export function themeOf(settings: () => Settings, onChange: () => void): () => 'light' | 'dark' {
  const light = matchMedia('(prefers-color-scheme: light)')
  light.addEventListener('change', onChange)
  return () => {
    const { theme } = settings()
    return theme === 'device' ? (light.matches ? 'light' : 'dark') : theme
  }
}
