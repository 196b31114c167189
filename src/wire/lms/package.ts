// What a package says of itself: a small file in it, which whoever runs a course may change.
import { fieldsOf } from '../../core/fieldsOf.ts'
import { isOneOf, languages, type Language } from '../../core/story/tags.ts'

export const platforms = ['scorm12', 'scorm2004', 'cmi5'] as const
export type PlatformKind = (typeof platforms)[number]

export interface PackageSettings {
  readonly platform: PlatformKind
  /** `score`: 0–100 beside the completion; `completion`: that it was done, and nothing else. */
  readonly tells: 'score' | 'completion'
  /** From this score on it is passed; absent: done is done. */
  readonly mastery?: number
  /** Some platforms lock out whoever has failed: `incomplete` leaves the door open. */
  readonly failed: 'incomplete' | 'failed'
  /** The language it is opened in; absent: the device's. */
  readonly language?: Language
  /** On a shared computer nothing outlives the visit. */
  readonly keep: 'device' | 'visit'
  /** The address of an xAPI record store that is told as well; absent: nobody is. */
  readonly xapi?: string
  /** What the store is opened with, as `name:password`; absent where it asks for nothing. */
  readonly xapiKey?: string
}

export const usualSettings: PackageSettings = {
  platform: 'scorm12',
  tells: 'score',
  failed: 'incomplete',
  keep: 'device',
}

/** The score from which a run is passed; undefined where done is done, or no score is told. */
export function passMark({
  tells,
  mastery,
}: Pick<PackageSettings, 'tells' | 'mastery'>): number | undefined {
  return tells === 'score' ? mastery : undefined
}

/** Reads the settings of a package; what is missing or strange is as usual. */
export function readPackage(found: unknown): PackageSettings {
  const { platform, tells, failed, language, keep, ...more } = fieldsOf(found)
  return {
    platform: isOneOf(platforms, platform) ? platform : usualSettings.platform,
    tells: tells === 'completion' ? 'completion' : 'score',
    failed: failed === 'failed' ? 'failed' : 'incomplete',
    keep: keep === 'visit' ? 'visit' : 'device',
    ...(isOneOf(languages, language) ? { language } : {}),
    ...masteryIn(more['mastery']),
    ...storeIn(more['xapi'], more['xapiKey']),
  }
}

function storeIn(xapi: unknown, xapiKey: unknown): Pick<PackageSettings, 'xapi' | 'xapiKey'> {
  if (typeof xapi !== 'string' || !isAddress(xapi)) return {}
  const key = typeof xapiKey === 'string' && /^[\x21-\x7e]+$/.test(xapiKey) ? { xapiKey } : {}
  return { xapi, ...key }
}

function masteryIn(found: unknown): Pick<PackageSettings, 'mastery'> {
  return typeof found === 'number' && found >= 0 && found <= 100 ? { mastery: found } : {}
}

/** It is written into the page's policy too, where some letters would end it. */
function isAddress(text: string): boolean {
  try {
    return /^https?:$/.test(new URL(text).protocol) && !/[\s"'<>;,]/.test(text)
  } catch {
    return false
  }
}
