import { openKeep, type Keep } from './keep.ts'

/** Says so for a tab, or for a device that many use; it tells nothing about anybody. */
const mark = 'shipo-visit'
/** When the page was left: a tab that is opened again after a minute has another visitor. */
const leftAt = `${mark}-left`
const sameVisitMs = 60_000

/** The device's keep; where the address, this tab or the device asks for it, one that ends with the tab. */
export function openKeepHere(search: string): Keep {
  const asked = new URLSearchParams(search).get('keep') === 'visit'
  return asked || isMarked(() => localStorage) || isMarked(() => sessionStorage)
    ? openVisitKeep()
    : openKeep()
}

/** Keeps everything for as long as the tab is open, and a reload with it; nothing outlives the visit. */
export function openVisitKeep(): Keep {
  const keep = openKeep(() => sessionStorage)
  attempt(() => {
    const left = Number(sessionStorage.getItem(leftAt) ?? Infinity)
    if (Date.now() - left > sameVisitMs) keep.erase()
    sessionStorage.setItem(mark, '1')
    window.addEventListener('pagehide', () => {
      attempt(() => sessionStorage.setItem(leftAt, String(Date.now())))
    })
  })
  return { ...keep, forVisit: true }
}

/** From now on nothing outlives a visit on this device, and nothing that was kept is left; or it may again. */
export function shareDevice(shared: boolean): void {
  for (const keep of [openKeep(), openKeep(() => sessionStorage)]) keep.erase()
  attempt(() => {
    sessionStorage.removeItem(mark)
    if (shared) localStorage.setItem(mark, '1')
    else localStorage.removeItem(mark)
  })
  location.replace(location.pathname)
}

function isMarked(storage: () => Storage): boolean {
  return attempt(() => storage().getItem(mark) !== null) ?? false
}

/** Storage that is blocked keeps nothing anyway. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}
