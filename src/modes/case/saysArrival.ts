import type { Session } from '../../core/run/session.ts'
import type { Kit } from '../kit.ts'
import type { CaseEntry } from '../library/catalogue.ts'

/** Says what a player should know on entering a case, or on its being told in another language. */
export function saysArrival(session: Session, kit: Kit, entry: CaseEntry): void {
  const mustSayNotKept = !kit.keep.lasting && entry.passing !== true && kit.saidNotKept !== true
  session.on((_, cause, { run, misfit }) => {
    if (cause !== 'opened' && cause !== 'spoken') return
    const { oldRun, onlyChinese, notKept } = kit.words().screens.notices
    const inLanguage = session.tale.file.language === kit.settings.now.value.language
    const { notice } = kit.over
    const say = (text: string) => {
      notice.value = { text }
    }
    if (misfit !== undefined) say(oldRun(misfit, run.acts.length))
    // What was said of the address already is worth more.
    else if (notice.value !== undefined) return
    else if (!inLanguage) say(onlyChinese)
    else if (mustSayNotKept) say(notKept)
  })
}
