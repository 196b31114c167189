// What a case may name because it is there: read from the folders of the repository.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { voices, type Language } from '../../core/story/tags.ts'
import { zh } from '../../words/zh/words.ts'
import type { Sources } from '../check/check.ts'
import { besideOf, readSource } from './sourceFile.ts'

/** What is drawn or made for cases to name. And today, as YYYY-MM-DD. */
export interface World {
  readonly faces: readonly string[]
  readonly voices: readonly string[]
  /** With what each drawing says it shows. */
  readonly pictures: Readonly<Record<string, Title>>
  readonly clips: readonly string[]
  readonly places: readonly string[]
  readonly backrooms: readonly string[]
  readonly apps: readonly string[]
  readonly pages: readonly string[]
  readonly today: string
}

export type Title = Readonly<Partial<Record<Language, string>>>

/** The world as it is now, below the top of the repository. */
export function readWorld(top = '.'): World {
  const list = (folder: string) => readdirSync(join(top, 'assets', folder)).sort()
  const drawings = (folder: string, end: string) =>
    list(folder).flatMap((name) => (name.endsWith(end) ? [name.slice(0, -end.length)] : []))
  const roomsWith = (layer: string) =>
    list('places').filter((name) => existsSync(join(top, 'assets/places', name, layer)))
  const onPhone = drawings('phone', '.svg')
  const read = (name: string) => readFileSync(join(top, 'assets/phone', `${name}.svg`), 'utf8')
  return {
    faces: drawings('people', '-body.svg'),
    voices,
    pictures: Object.fromEntries(
      onPhone
        .filter((name) => !/^(?:app|wall)-/.test(name))
        .map((name) => [name, titleOf(read(name))]),
    ),
    clips: Object.keys(zh.phone.clips),
    places: roomsWith('wall.svg'),
    backrooms: roomsWith('back.svg'),
    apps: onPhone.flatMap((name) => (name.startsWith('app-') ? [name.slice('app-'.length)] : [])),
    // What the phone has words for it has a skin for; a card may name more.
    pages: Object.keys(zh.phone.pages),
    today: new Date().toISOString().slice(0, 10),
  }
}

/** What a drawing says it shows: `<title lang="zh">`, or one title for every language. */
export function titleOf(svg: string): Title {
  const found = [...svg.matchAll(/<title(?:\s+(?:xml:)?lang="(zh|en)[^"]*")?>([^<]+)<\/title>/g)]
  return Object.fromEntries(
    found.flatMap(([, language, title]) =>
      (language === undefined ? ['zh', 'en'] : [language]).map((one) => [one, title]),
    ),
  )
}

/** The texts of a case folder. @throws {Error} naming what is not there, or is not UTF-8. */
export function readSources(folder: string, id: string): Sources {
  const read = (name: string) => {
    const path = join(folder, name)
    if (!existsSync(path))
      throw new Error(`${path} is not there; a case has card.yaml and case.ink`)
    return readSource(path)
  }
  return {
    id,
    card: read('card.yaml'),
    ink: read('case.ink'),
    beside: besideOf(join(folder, 'case.ink')),
    ...(existsSync(join(folder, 'en.po')) ? { enPo: read('en.po') } : {}),
  }
}
