import type { ReadonlySignal } from '@preact/signals'
import { debriefOf } from '../../core/run/debrief.ts'
import type { Session } from '../../core/run/session.ts'
import type { Settings } from '../../core/settings.ts'
import { sing, type Singing } from '../songs.ts'

/** The tune belongs to the moment one learns it, not to the page: come back to, it is silent. */
export function singsReveal(session: Session, settings: ReadonlySignal<Settings>): Singing {
  let song: Singing | undefined
  session.on((played, cause) => {
    song?.close()
    song = undefined
    if (cause !== 'acted' || played.run.acts.at(-1)?.did !== 'recall') return
    const { card } = session.tale.file
    song = sing('reveal', settings, debriefOf(played, card)?.otherSide.backroom)
  })
  return { close: () => song?.close() }
}
