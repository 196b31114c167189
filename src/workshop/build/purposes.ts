// Writes down what each file of the build is for, so that sizes.ts need not guess it from a name.
import { basename, dirname } from 'node:path'
import type { Plugin, Rollup } from 'vite'

/** `of` is the place, the person, the picture, the app or the language it is about. */
export interface Purpose {
  readonly is: 'place' | 'person' | 'picture' | 'icon' | 'case' | 'beside'
  readonly of: string
}

/** Files that are for nothing in particular are not listed. */
export type Purposes = Readonly<Record<string, Purpose>>

/** Where the table lies in a build. */
export const purposesFile = '.vite/purposes.json'

/** A module that begins so is a page beside the cases: what only it loads is no part of a case's start. */
export const besideMark = /^\/\/ @beside\b/

/** Reads the marks that stand at the borders of the game's parts, and writes the table. */
export function purposes(): Plugin {
  const beside = new Set<string>()
  const pictures = new Map<string, Purpose['is']>()
  return {
    name: 'shipo-purposes',
    apply: 'build',
    transform: {
      order: 'pre',
      handler(code, id) {
        if (besideMark.test(code)) beside.add(id)
        const kind = drawn.find(([mark]) => id.endsWith(mark))
        if (kind !== undefined) pictures.set(id.slice(0, -kind[0].length), kind[1])
      },
    },
    generateBundle(_options, bundle) {
      const source = JSON.stringify(purposesOf(Object.values(bundle), beside, pictures), null, 1)
      this.emitFile({ type: 'asset', fileName: purposesFile, source })
    },
  }
}

/** What of a bundle's files is asked here. */
export type Output =
  | Pick<Rollup.OutputChunk, 'type' | 'fileName' | 'moduleIds' | 'facadeModuleId'>
  | Pick<Rollup.OutputAsset, 'type' | 'fileName' | 'originalFileNames'>

/** Whoever imports what a message of some story shows, or the icon of an app, says so. */
const drawn = [
  ['?url&of=story', 'picture'],
  ['?url&of=app', 'icon'],
] as const

/**
 * The purposes of these files; `beside` are the modules marked as pages beside the cases, `pictures`
 * the drawings that a message of a story, or a phone with some app on it, may show.
 */
export function purposesOf(
  files: readonly Output[],
  beside: ReadonlySet<string>,
  pictures: ReadonlyMap<string, Purpose['is']>,
): Purposes {
  const table: Record<string, Purpose> = {}
  /** A place is the folder its pictures lie in: what else is taken from there is a part of it. */
  const folders = new Map<string, Purpose>()
  for (const file of files) {
    if (file.type !== 'chunk') continue
    const purpose = ofChunk(file, beside)
    if (purpose === undefined) continue
    table[file.fileName] = purpose
    if (purpose.is === 'place') file.moduleIds.forEach((id) => folders.set(dirname(id), purpose))
  }
  for (const file of files) {
    const source = sourceOf(file)
    const purpose = source === undefined ? undefined : ofSource(source, folders, pictures)
    if (purpose !== undefined) table[file.fileName] ??= purpose
  }
  return table
}

function ofSource(
  source: string,
  folders: ReadonlyMap<string, Purpose>,
  pictures: ReadonlyMap<string, Purpose['is']>,
): Purpose | undefined {
  const isHere = (whole: string, part: string) => `/${whole}`.endsWith(`/${part}`)
  const picture = [...pictures].find(([whole]) => isHere(whole, source))
  if (picture !== undefined) return { is: picture[1], of: basename(source, '.svg') }
  return [...folders].find(([whole]) => isHere(whole, dirname(source)))?.[1]
}

function ofChunk(
  { moduleIds, facadeModuleId }: Extract<Output, { type: 'chunk' }>,
  beside: ReadonlySet<string>,
): Purpose | undefined {
  const drawn = moduleIds.map(ofPicture).find((purpose) => purpose !== undefined)
  if (drawn !== undefined || facadeModuleId === null) return drawn
  return beside.has(facadeModuleId) ? { is: 'beside', of: '' } : ofMade(facadeModuleId)
}

/** Whoever imports a picture says by `?raw&of=` whose it is. */
function ofPicture(id: string): Purpose | undefined {
  const [, folder = '', name = '', of] =
    /([^/]+)\/([^/]+)\.svg\?raw&of=(place|person)$/.exec(id) ?? []
  if (of === 'place') return { is: of, of: folder }
  return of === undefined ? undefined : { is: 'person', of: name.replace(/-[^-]+$/, '') }
}

/** What is made from the stories: a case in one language, or what is read on pages of its own. */
function ofMade(id: string): Purpose | undefined {
  if (!id.startsWith('\0virtual:')) return undefined
  const language = /^\0virtual:(?:case|beginning)\/[^/]+\/(.+)$/.exec(id)?.[1]
  return language === undefined ? { is: 'beside', of: '' } : { is: 'case', of: language }
}

/** What a file was made from; of a chunk the module it stands for, not all it was given besides. */
function sourceOf(file: Output): string | undefined {
  return file.type === 'chunk' ? (file.facadeModuleId ?? undefined) : file.originalFileNames[0]
}
