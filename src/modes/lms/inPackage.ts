// @beside: the game in a package of a learning platform; no part of a student’s own start.
import { readRun, writeRun, type Run } from '../../core/run/run.ts'
import type { Session } from '../../core/run/session.ts'
import { writeAddress } from '../../host/address.ts'
import { openKeep, type Keep } from '../../host/keep.ts'
import { readAttempt, writeAttempt, type Attempt } from '../../wire/lms/attempt.ts'
import { readPackage, type PackageSettings } from '../../wire/lms/package.ts'
import { lmsWords } from '../../words/lmsWords.ts'
import type { Around } from '../around.ts'
import type { Kit } from '../kit.ts'
import type { Platform } from './platform.ts'
import { openScorm } from './scormPlatform.ts'
import { tellsPlatform } from './tellsPlatform.ts'

declare global {
  interface Window {
    /** What a package's `settings.js` says. */
    readonly shipoPackage?: unknown
  }
}

/**
 * Opens what lies around a case that is played in a package: the learning platform, if there is one,
 * and what it keeps of before. The page's address then leads to where that run stands.
 */
export async function openInPackage(keep: Keep): Promise<Around> {
  const settings = readPackage(window.shipoPackage)
  const device = settings.keep === 'visit' ? openKeep(() => sessionStorage) : keep
  const caseId = document.querySelector<HTMLMetaElement>('meta[name="shipo-case"]')?.content
  const platform = await openScorm(settings, lot())
  if (platform === 'none' || platform === 'silent') {
    stand(settings, caseId, undefined)
    const onSession: Kit['onSession'] = (_, kit) => {
      if (platform === 'silent') say(kit, 'silent')
      return () => undefined
    }
    return { keep: device, hears: { onSession } }
  }
  return withPlatform(platform, settings, device, caseId)
}

function withPlatform(
  platform: Platform,
  settings: PackageSettings,
  device: Keep,
  caseId: string | undefined,
): Around {
  const name = `lms/${caseId ?? ''}`
  const own = ownAttempt(device.get(name), platform)
  stand(settings, caseId, own.run)
  const onSession = (session: Session, kit: Kit) => {
    if (platform.looksOnly) say(kit, 'looksOnly')
    else {
      const lasts = settings.keep === 'device' && device.lasting
      platform.onSaved((saved) => {
        if (!saved) say(kit, lasts ? 'notSaved' : 'notSavedHere')
        else if (isOurs(kit)) kit.over.notice.value = undefined
      })
      tellsPlatform(session, {
        ...{ platform, settings, own, now: kit.now },
        keep: (attempt) => device.set(name, writeAttempt(attempt)),
      })
    }
    return () => undefined
  }
  return { keep: settingsAlone(device), hears: { onSession } }
}

/** The device's own copy, where it is of this attempt and further on; else what the platform has. */
function ownAttempt(kept: unknown, { attempt, looksOnly }: Platform): Attempt {
  const own = typeof kept === 'string' ? readAttempt(kept) : undefined
  const ahead = own?.mark === attempt.mark && own.interactions >= attempt.interactions && !looksOnly
  return ahead ? own : attempt
}

/** The address leads to the case, and to where its run stands; of a page loaded anew, to where it stood. */
function stand({ language }: PackageSettings, caseId: string | undefined, kept?: Run): void {
  const query = new URLSearchParams(location.search)
  const read = readRun(query.get('run') ?? '')
  const run = kept ?? (read.ok ? read.run : undefined)
  const where = caseId === undefined ? {} : { caseId }
  const at =
    run === undefined || (caseId !== undefined && run.caseId !== caseId)
      ? {}
      : { run: writeRun(run) }
  history.replaceState(
    history.state,
    '',
    writeAddress({ ...where, ...at, ...(language && { language }) }),
  )
}

/** Of all that is kept the settings alone are the device's: the rest is the platform's, which knows whose. */
function settingsAlone(device: Keep): Keep {
  const visit = openKeep(() => {
    throw new Error('kept by the platform')
  })
  const of = (name: string) => (name === 'settings' ? device : visit)
  return {
    lasting: true,
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
