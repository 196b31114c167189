import { parseArgs } from 'node:util'
import { readPackage, platforms, type PackageSettings } from '../../wire/lms/package.ts'
import { isOneOf } from '../../core/story/tags.ts'

export const kinds = ['stick', 'single', ...platforms] as const
export type Kind = (typeof kinds)[number]

/** What `npm run package` was asked for. */
export interface Wanted {
  readonly out: string
  readonly kinds: readonly Kind[]
  /** Absent: every case. */
  readonly cases?: readonly string[]
  /** One package for all of them, and none for each. */
  readonly courseAlone: boolean
  readonly settings: PackageSettings
  /** A folder with the standards' own schemas, to lie in the packages; ours to give they are not. */
  readonly schemas?: string
}

/** Reads the command line. @throws an error that says what is wrong with it. */
export function wantedIn(line: readonly string[]): Wanted {
  const { values, positionals } = parseArgs({
    args: [...line],
    allowPositionals: true,
    options: {
      only: { type: 'string' },
      case: { type: 'string', multiple: true },
      course: { type: 'boolean', default: false },
      tells: { type: 'string' },
      mastery: { type: 'string' },
      failed: { type: 'string' },
      lang: { type: 'string' },
      keep: { type: 'string' },
      xapi: { type: 'string' },
      'xapi-key': { type: 'string' },
      schemas: { type: 'string' },
    },
  })
  const { only, case: cases, course: courseAlone, schemas, ...given } = values
  const asked = only?.split(',') ?? kinds
  const strange = asked.find((one) => !isOneOf(kinds, one))
  if (strange !== undefined) throw new Error(`--only ${strange}: there are ${kinds.join(', ')}`)
  const settings = settingsIn(given)
  return {
    out: positionals[0] ?? 'packages',
    kinds: kinds.filter((kind) => asked.includes(kind)),
    courseAlone,
    ...(cases && { cases }),
    ...(schemas && { schemas }),
    settings,
  }
}

/** What is none of a setting's values would be left out without a word: here it is said. */
function settingsIn(given: Readonly<Record<string, string | undefined>>): PackageSettings {
  const { lang, mastery, 'xapi-key': xapiKey, ...words } = given
  const settings = readPackage({
    ...words,
    language: lang,
    xapiKey,
    ...(mastery === undefined ? {} : { mastery: Number(mastery) }),
  })
  const { tells, failed, keep, language, mastery: score, xapi } = settings
  const taken: Readonly<Record<string, string | undefined>> = {
    ...{ tells, failed, keep, lang: language, xapi, 'xapi-key': settings.xapiKey },
    mastery: score === undefined ? undefined : mastery,
  }
  const wrong = Object.keys(given).find(
    (name) => given[name] !== undefined && given[name] !== taken[name],
  )
  if (wrong !== undefined) throw new Error(`--${wrong} ${given[wrong] ?? ''} is none of its values`)
  return settings
}
