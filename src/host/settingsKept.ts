import { fieldsOf } from '../core/fieldsOf.ts'
import { signal, type ReadonlySignal } from '@preact/signals'
import { readSettings, type Settings } from '../core/settings.ts'
import { deviceLanguage } from './deviceLanguage.ts'
import type { Keep } from './keep.ts'

/** What the player has set: one value that all who show something read. */
export interface SettingsKept {
  readonly now: ReadonlySignal<Settings>
  /** Nothing set here outlives the visit. */
  readonly forVisit: boolean
  /** Sets these and keeps them; what another tab has set meanwhile stays as it set it. */
  change(patch: Partial<Settings>): void
  /** As these on this page alone: an address or the page around asked for them, nobody set them. */
  wear(patch: Partial<Settings>): void
  /** All that was kept is gone: as if nothing had ever been set, but for the language of the page. */
  forget(): void
}

const name = 'settings'

export function openSettings(keep: Keep): SettingsKept {
  /** Of this page, where it is not what is kept. */
  let own: Partial<Settings> = {}
  const read = (): Settings => ({ ...readSettings(keep.get(name), deviceLanguage()), ...own })
  const now = signal(read())
  const again = () => {
    const next = read()
    const { sound } = now.value
    // What has not changed stays the same value: nobody rings anew because the letters are larger.
    now.value = same(next.sound, sound) ? { ...next, sound } : next
  }
  keep.onWritten((written) => {
    if (written !== name) return
    // A page is not told in another language because another tab is.
    wear({ language: now.value.language })
  })
  const wear = (patch: Partial<Settings>) => {
    own = { ...own, ...patch }
    again()
  }
  return {
    now,
    forVisit: keep.forVisit === true,
    change(patch) {
      // Only what is set: a language that an address brought is not kept with a pace.
      keep.set(name, { ...fieldsOf(keep.get(name)), ...patch })
      own = Object.fromEntries(Object.entries(own).filter(([name]) => !(name in patch)))
      again()
    },
    wear,
    forget: () => wear({ language: now.value.language }),
  }
}

function same(a: Settings['sound'], b: Settings['sound']): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
