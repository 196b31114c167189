// @beside: in a package of a learning platform; no part of a student's own start.
import { readAddress, writeAddress } from '../../host/address.ts'
import { openKeep, type Keep } from '../../host/keep.ts'
import { openShelf } from '../../host/shelf.ts'
import { openVisitKeep } from '../../host/visitKeep.ts'
import { readAttempt, writeAttempt, type Attempt } from '../../wire/lms/attempt.ts'
import { readPackage, type PackageSettings } from '../../wire/lms/package.ts'
import { lmsWords } from '../../words/lmsWords.ts'
import type { LmsWords } from '../../words/zh/lms.ts'
import type { Around } from '../around.ts'
import type { Hears, Kit } from '../kit.ts'
import { openCmi5 } from './cmi5Platform.ts'
import type { NoPlatform, Platform } from './platform.ts'
import { openScorm } from './scormPlatform.ts'
import { openTeller, type Teller } from './teller.ts'
import { openXapi } from './xapiStore.ts'

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
  const caseId = document.querySelector<HTMLMetaElement>('meta[name="shipo-case"]')?.content ?? ''
  const { platform, told } = await openPlatform(settings, caseId)
  stand(settings, caseId)
  const { xapi } = settings
  const stored =
    xapi === undefined || isLookedAt(platform)
      ? []
      : [toldToStore({ ...settings, xapi }, device, caseId)]
  if (typeof platform !== 'string') return withPlatform(platform, told, { device, caseId, stored })
  return { keep: device, hears: hearing([saysOf(platform), ...stored]) }
}

type OnSession = NonNullable<Kit['onSession']>

/** A platform hears of the case it opened this page for, and of no other that could be played in it. */
function hearing(all: readonly OnSession[]): Hears {
  return { oneCase: true, onSession: together(all) }
}

/** Everybody who hears a session; their stops are one. */
function together(all: readonly OnSession[]): OnSession {
  return (session, kit) => {
    const stops = all.map((hear) => hear(session, kit))
    return () => stops.forEach((stop) => stop())
  }
}

/** Who only looks back is recorded nowhere. */
function isLookedAt(platform: Platform | NoPlatform): boolean {
  return typeof platform !== 'string' && platform.looksOnly
}

/** Where nothing can be told, the player is told so. */
function saysOf(platform: NoPlatform): OnSession {
  return (_, kit) => {
    if (platform !== 'none') say(kit, platform)
    return () => undefined
  }
}

/** The platform, and the settings with what it has to say about them. */
async function openPlatform(settings: PackageSettings, caseId: string) {
  if (settings.platform !== 'cmi5')
    return { platform: await openScorm({ settings, mark: lot(), caseId }), told: settings }
  const { platform, mastery } = await openCmi5({ settings, mark: lot(), caseId })
  return { platform, told: mastery === undefined ? settings : { ...settings, mastery } }
}

function toldToStore(
  settings: PackageSettings & { readonly xapi: string },
  device: Keep,
  caseId: string,
): OnSession {
  const now = () => performance.now()
  const { platform, own, keep } = openXapi({ settings, caseId, device, mark: lot(), now })
  const teller = openTeller({ platform, settings, own, now: () => new Date(), keep })
  return tells(teller, platform, {
    caseId,
    notSaved: outlives(device) ? 'storeNotSaved' : 'storeNotSavedHere',
  })
}

interface Telling {
  readonly caseId: string
  /** What is said where it could not be saved there. */
  readonly notSaved: keyof LmsWords
}

/** In a course other cases can be played too: each is told by its own page. */
function tells(teller: Teller, platform: Platform, { caseId, notSaved }: Telling): OnSession {
  return (session, kit) => {
    if (session.tale.file.id !== caseId) return () => undefined
    platform.onSaved((saved) => {
      if (!saved) say(kit, notSaved)
      else if (isSaid(kit, notSaved)) kit.over.notice.value = undefined
    })
    return teller.attend(session)
  }
}

interface Beside {
  readonly device: Keep
  readonly caseId: string
  readonly stored: readonly OnSession[]
}

function withPlatform(
  platform: Platform,
  settings: PackageSettings,
  { device, caseId, stored }: Beside,
): Around {
  const name = `lms/${caseId}`
  const own = ownAttempt(device.get(name), platform)
  const keep = settingsAlone(device)
  if (own.run !== undefined) openShelf(keep).keep(own.run)
  const teller = openTeller({
    ...{ platform, settings, own, now: () => new Date() },
    keep: (attempt) => device.set(name, writeAttempt(attempt)),
  })
  const notSaved = outlives(device) ? 'notSaved' : 'notSavedHere'
  const hear: OnSession = (session, kit) => {
    if (platform.looksOnly) {
      say(kit, 'looksOnly')
      return () => undefined
    }
    if (platform.ended === true) say(kit, 'over')
    return tells(teller, platform, { caseId, notSaved })(session, kit)
  }
  return { keep, hears: hearing([hear, ...stored]) }
}

/** The device's own copy, where it is of this attempt and further on; else what the platform has. */
function ownAttempt(kept: unknown, { attempt, looksOnly }: Platform): Attempt {
  const own = typeof kept === 'string' ? readAttempt(kept) : undefined
  const ahead = own?.mark === attempt.mark && own.interactions >= attempt.interactions && !looksOnly
  return ahead ? own : attempt
}

/** The address leads to the case: a package has a page for each, and no address of its own. */
function stand({ language }: PackageSettings, caseId: string): void {
  const { caseId: there } = readAddress(location.search)
  if (caseId === '' || there === caseId) return
  const spoken = language === undefined ? {} : { language }
  history.replaceState(history.state, '', writeAddress({ caseId, ...spoken }))
}

/** Whether what is kept there is still there at the next visit. */
function outlives({ lasting, forVisit }: Keep): boolean {
  return lasting && forVisit !== true
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

function say(kit: Kit, what: keyof LmsWords): void {
  kit.over.notice.value = { text: lmsWords[kit.settings.now.peek().language][what] }
}

/** Whether it is being said now, in whatever language. */
function isSaid({ over }: Kit, what: keyof LmsWords): boolean {
  const text = over.notice.peek()?.text
  return Object.values(lmsWords).some((words) => words[what] === text)
}

/** A name for an attempt that says nothing about anybody. */
function lot(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(2))
  return [...numbers]
    .map((one) => one.toString(36))
    .join('')
    .slice(0, 12)
}
