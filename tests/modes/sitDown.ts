import { signal } from '@preact/signals'
import { openKeep } from '../../src/host/keep.ts'
import { openSettings } from '../../src/host/settingsKept.ts'
import { openShelf } from '../../src/host/shelf.ts'
import type { Going, Kit } from '../../src/modes/kit.ts'
import { openVisit } from '../../src/modes/library/visit.ts'
import type { NoticeText } from '../../src/modes/overPage.tsx'
import { wordsIn } from '../../src/words/wordsIn.ts'
import { showPage } from '../screens/page.ts'

/** The kit of a page without the game around it: where it leads and what it says is written down. */
export function sitDown() {
  const page = showPage(null)
  const keep = openKeep()
  const settings = openSettings(keep)
  const gone: Going[] = []
  const failed: unknown[] = []
  const notice = signal<NoticeText | undefined>(undefined)
  let address = ''
  const walk = (to: string) => {
    address = to
  }
  const kit: Kit = {
    page: page.host,
    words: () => wordsIn(settings.now.value.language),
    settings,
    keep,
    motion: signal('still'),
    visit: openVisit(openShelf(keep)),
    now: () => new Date('2026-11-24T08:00:00Z'),
    trail: { stand: walk, go: walk, lay: () => () => undefined },
    over: {
      notice,
      onward: signal(undefined),
      openSettings: () => undefined,
      covered: signal(false),
    },
    go: (going) => gone.push(going),
    erase: () => keep.erase(),
    fail: (problem) => failed.push(problem),
  }
  const told = () => (notice.value === undefined ? [] : [notice.value.text])
  return { kit, page, gone, failed, told, address: () => address }
}
