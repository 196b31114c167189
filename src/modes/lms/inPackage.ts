// @beside: in a package of a learning platform; no part of a student's own start.
import type { Session } from '../../core/run/session.ts'
import { readAddress, writeAddress } from '../../host/address.ts'
import { openKeep, type Keep } from '../../host/keep.ts'
import { openShelf } from '../../host/shelf.ts'
import { openVisitKeep } from '../../host/visitKeep.ts'
import { readAttempt, writeAttempt, type Attempt } from '../../wire/lms/attempt.ts'
import { readPackage, type PackageSettings } from '../../wire/lms/package.ts'
import { lmsWords } from '../../words/lmsWords.ts'
import type { Around } from '../around.ts'
import type { Kit } from '../kit.ts'
import { openCmi5 } from './cmi5Platform.ts'
import type { Platform } from './platform.ts'
import { openScorm } from './scormPlatform.ts'
import { openTeller } from './teller.ts'

declare global {
  interface Window {
    /** What a package's `settings.js` says. */
    readonly shipoPackage?: unknown
  }
}

/**
 * Opens what lies around a case that is played in a package: the learning platform, if there is one,
 * and what it keeps of before. The run that it keeps stands on the shelf of this page.
 */
export async function openInPackage(keep: Keep): Promise<Around> {
  const settings = readPackage(window.shipoPackage)
  const device = settings.keep === 'visit' ? openVisitKeep() : keep
  const caseId = document.querySelector<HTMLMetaElement>('meta[name="shipo-case"]')?.content
  const { platform, told } = await openPlatform(settings)
  stand(settings, caseId)
  if (platform === 'none' || platform === 'silent') {
    const onSession: Kit['onSession'] = (_, kit) => {
      if (platform === 'silent') say(kit, 'silent')
      return () => undefined
    }
    return { keep: device, hears: { onSession } }
  }
  return withPlatform(platform, told, device, caseId ?? '')
}

/** The platform, and the settings with what it has to say about them. */
async function openPlatform(settings: PackageSettings) {
  if (settings.platform !== 'cmi5')
    return { platform: await openScorm(settings, lot()), told: settings }
  const found = await openCmi5(settings, lot())
  if (typeof found === 'string') return { platform: found, told: settings }
  const { platform, mastery } = found
  return { platform, told: mastery === undefined ? settings : { ...settings, mastery } }
}

function withPlatform(
  platform: Platform,
  settings: PackageSettings,
  device: Keep,
  caseId: string,
): Around {
  const name = `lms/${caseId}`
  const own = ownAttempt(device.get(name), platform)
  const keep = settingsAlone(device)
  if (own.run !== undefined) openShelf(keep).keep(own.run)
  const teller = openTeller({
    ...{ platform, settings, own, now: () => new Date() },
    keep: (attempt) => device.set(name, writeAttempt(attempt)),
  })
  const lasts = device.lasting && device.forVisit !== true
  const onSession = (session: Session, kit: Kit) => {
    if (platform.looksOnly) say(kit, 'looksOnly')
    // In a course other cases can be played too: each is told by its own page.
    else if (session.tale.file.id === caseId) {
      platform.onSaved((saved) => {
        if (!saved) say(kit, lasts ? 'notSaved' : 'notSavedHere')
        else if (isOurs(kit)) kit.over.notice.value = undefined
      })
      return teller.attend(session)
    }
    return () => undefined
  }
  return { keep, hears: { onSession } }
}

/** The device's own copy, where it is of this attempt and further on; else what the platform has. */
function ownAttempt(kept: unknown, { attempt, looksOnly }: Platform): Attempt {
  const own = typeof kept === 'string' ? readAttempt(kept) : undefined
  const ahead = own?.mark === attempt.mark && own.interactions >= attempt.interactions && !looksOnly
  return ahead ? own : attempt
}

/** The address leads to the case: a package has a page for each, and no address of its own. */
function stand({ language }: PackageSettings, caseId: string | undefined): void {
  const { caseId: there } = readAddress(location.search)
  if (caseId === undefined || there === caseId) return
  const spoken = language === undefined ? {} : { language }
  history.replaceState(history.state, '', writeAddress({ caseId, ...spoken }))
}

/** Of all that is kept the settings alone are the device's: the rest is the platform's, which knows whose. */
function settingsAlone(device: Keep): Keep {
  const visit = openKeep(() => {
    throw new Error('kept by the platform')
  })
  const of = (name: string) => (name === 'settings' ? device : visit)
  return {
    lasting: true,
    ...(device.forVisit === true ? { forVisit: true } : {}),
    get: (name) => of(name).get(name),
    beneath: (name) => of(name).beneath(name),
    set(name, value) {
      of(name).set(name, value)
      return true
    },
    erase() {
      visit.erase()
      device.erase()
    },
    onCleared: (act) => device.onCleared(act),
    onWritten: (act) => device.onWritten(act),
  }
}

function say(kit: Kit, what: keyof typeof lmsWords.zh): void {
  kit.over.notice.value = { text: lmsWords[kit.settings.now.peek().language][what] }
}

/** Whether what is said now is a word about the platform. */
function isOurs({ over }: Kit): boolean {
  const texts = Object.values(lmsWords).flatMap((words) => Object.values(words))
  return texts.includes(over.notice.peek()?.text ?? '')
}

/** A name for an attempt that says nothing about anybody. */
function lot(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(2))
  return [...numbers]
    .map((one) => one.toString(36))
    .join('')
    .slice(0, 12)
}
