import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { PlatformKind, PackageSettings } from '../../wire/lms/package.ts'
import { cmi5Xml } from './cmi5Xml.ts'
import type { CourseTold, Unit } from './course.ts'
import { manifest12 } from './manifest12.ts'
import { manifest2004 } from './manifest2004.ts'
import { settingsFile, singlePage, unitPage } from './pages.ts'
import { zipOf, type Files } from './zip.ts'

const manifests = {
  scorm12: { file: 'imsmanifest.xml', write: manifest12 },
  scorm2004: { file: 'imsmanifest.xml', write: manifest2004 },
  cmi5: { file: 'cmi5.xml', write: cmi5Xml },
} as const satisfies Record<PlatformKind, object>

/** How packages are made beside what they hold. */
export interface Packing {
  readonly settings: PackageSettings
  /** To lie beside the manifest, for platforms that ask for them. */
  readonly schemas?: Files
}

/** What a platform's package holds: the built game, a page for each case, and what is said of them. */
export function packageOf(
  built: Files,
  told: CourseTold,
  { settings, schemas = new Map() }: Packing,
): Files {
  const { file, write } = manifests[settings.platform]
  const html = textOf(built, 'index.html')
  const files = new Map(built)
  files.delete('index.html')
  files.set('settings.js', bytesOf(settingsFile(settings)))
  const shared = [...files.keys()].sort()
  for (const { caseId, page } of told.units)
    files.set(page, bytesOf(unitPage(html, caseId, settings)))
  for (const [name, bytes] of schemas) files.set(name, bytes)
  files.set(file, bytesOf(write({ ...told, settings, shared, schemas: [...schemas.keys()] })))
  return files
}

/** Writes a package as `<out>/<platform>/shipo-<id>-<platform>.zip`. */
export function writePackage(out: string, built: Files, told: CourseTold, packing: Packing): void {
  const { platform } = packing.settings
  const folder = join(out, platform)
  mkdirSync(folder, { recursive: true })
  const zip = zipOf(packageOf(built, told, packing))
  writeFileSync(join(folder, `shipo-${told.id}-${platform}.zip`), zip)
}

/** Writes a case as one page that holds all of it. */
export function writeSingle(out: string, built: Files, caseId: string): void {
  const [html, script, style] = ['index.html', 'shipo.js', 'style.css'].map((name) =>
    textOf(built, name),
  )
  const folder = join(out, 'single')
  mkdirSync(folder, { recursive: true })
  const page = singlePage(html ?? '', script ?? '', style ?? '')
  writeFileSync(join(folder, `shipo-${caseId}.html`), page)
}

/** One case by itself is a course of one. */
export function courseOf(unit: Unit): CourseTold {
  const { caseId: id, title, about } = unit
  return { id, title, about, units: [{ ...unit, page: 'index.html' }] }
}

/** All files of a folder and below it, by their names from there. */
export function filesIn(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((one) => join(one.parentPath, one.name))
  return new Map(
    paths.map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path)]),
  )
}

function textOf(files: Files, name: string): string {
  const bytes = files.get(name)
  if (bytes === undefined) throw new Error(`the build has no ${name}`)
  return new TextDecoder().decode(bytes)
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
