// Reads the host, picks a mode; nothing else.
import { lendLetters } from './host/lendLetters.ts'
import { noteUncaught } from './host/report.ts'
import { openKeepHere } from './host/visitKeep.ts'
import { aroundOf } from './modes/around.ts'
import { idle } from './modes/idle.ts'

const root = document.getElementById('shipo')
// A frame without an origin is given plain scripts (plainTwin.ts), and by some servers the modules as well:
// whichever comes first opens the game.
if (root !== null && root.dataset['opened'] === undefined) {
  root.dataset['opened'] = ''
  void open(root)
}

async function open(into: HTMLElement): Promise<void> {
  noteUncaught()
  const keep = openKeepHere(location.search)
  // What index.html shows meanwhile lies under the game: it goes once there is something over it. If
  // the game does not come, it stays and says so.
  const game = await import('./modes/student.tsx').catch(() => undefined)
  if (game === undefined) return
  const around = await aroundOf(keep)
  await game.openStudent(into, around?.keep ?? keep, around?.hears).finally(() => {
    if (into.childElementCount > 0) document.getElementById('opening')?.remove()
  })
  // Once the page has drawn its letters it knows where they are: asked before, it would have to look.
  idle(() => void lendLetters())
}
