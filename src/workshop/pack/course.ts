import type { PackageSettings } from '../../wire/lms/package.ts'
import { languages, type Language } from '../../core/story/tags.ts'

/** A case in a package: a page of its own, which a platform opens. */
export interface Unit {
  readonly caseId: string
  readonly title: Both
  readonly about: Both
  /** Its file in the package. */
  readonly page: string
}

type Both = Readonly<Record<Language, string>>

/** All that a package says of itself: what every manifest is written from. */
export interface Course {
  readonly id: string
  readonly title: Both
  readonly about: Both
  readonly units: readonly Unit[]
  readonly settings: PackageSettings
  /** Every file that the pages share, in order of name. */
  readonly shared: readonly string[]
  /** Schemas that lie beside the manifest, by their names; none where nobody asked for them. */
  readonly schemas: readonly string[]
}

/** What is known of a package before it is decided how it is made. */
export type CourseTold = Pick<Course, 'id' | 'title' | 'about' | 'units'>

/**
 * Where the schemas of these namespaces lie. A manifest names none that is not there: some platforms would
 * look for it in vain.
 */
export function schemasAt(
  { schemas }: Course,
  places: readonly (readonly [namespace: string, file: string])[],
): string {
  const there = places.filter(([, file]) => schemas.includes(file))
  if (there.length === 0) return ''
  return `
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="${there.map((place) => place.join(' ')).join(' ')}"`
}

/** A text in the language of the package; in Chinese where it names none. */
export function textIn(text: Both, { language = 'zh' }: Pick<PackageSettings, 'language'>): string {
  return text[language]
}

/** Each language's name as XML gives it, in the order it is listed. */
export const listed = languages.map((language) => ({
  language,
  tag: language === 'zh' ? 'zh-CN' : 'en',
}))

/** Text as it may stand in an element or an attribute. */
export function xml(text: string): string {
  const names: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
  }
  return text.replace(/[&<>"']/g, (one) => names[one] ?? one)
}

/**
 * What `imsmanifest.xml` lists as resources: every case as one to be opened, and every file they share.
 * `typed` is the attribute that says which is which; the two versions of SCORM spell it apart.
 */
export function resources(
  { units, shared }: Course,
  typed: 'adlcp:scormtype' | 'adlcp:scormType',
): string {
  const pages = units.map(
    ({
      caseId,
      page,
    }) => `    <resource identifier="sco-${caseId}" type="webcontent" ${typed}="sco" href="${page}">
      <file href="${page}"/>
      <dependency identifierref="shared"/>
    </resource>`,
  )
  return `${pages.join('\n')}
    <resource identifier="shared" type="webcontent" ${typed}="asset">
${shared.map((file) => `      <file href="${xml(file)}"/>`).join('\n')}
    </resource>`
}
