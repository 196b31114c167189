// What the build hands to the game, as modules whose text is made from the folders of stories/.
import { join } from 'node:path'
import type { Playable } from '../../core/log/suggest.ts'
import { casesOf, type LessonTitle } from '../../core/lesson/lesson.ts'
import { beginningOf } from '../../core/story/beginning.ts'
import { familyOf } from '../../core/story/families.ts'
import { openTale } from '../../core/story/story.ts'
import { isOneOf, languages, truths } from '../../core/story/tags.ts'
import type { CompiledCase, ReadCase } from '../compile/compileSources.ts'
import type { LessonIn } from '../../core/lesson/lesson.ts'
import { deckIn, readQuickCards } from '../compile/quickCards.ts'
import { roadMapOf } from '../explore/roadMap.ts'
import { keptRoads } from '../explore/keptRoads.ts'
import { readSource } from '../compile/sourceFile.ts'
import { readWorld } from '../compile/world.ts'

export interface Shop {
  /** The folder that holds stories and assets. */
  readonly top: string
  /** The folder of the stories. */
  readonly stories: string
  /** The cases there are. */
  readonly ids: () => readonly string[]
  /** A case in Chinese: home waits for no English. */
  readonly read: (id: string) => ReadCase
  readonly compile: (id: string) => CompiledCase
  /** @throws {CaseFault} where one is at fault */
  readonly lessons: () => readonly LessonIn[]
}

type Make = (shop: Shop, id: string, language: string) => string

/** By the name after `virtual:`; what follows it there is a case or a language. */
const modules: Readonly<Record<string, Make>> = {
  /** Every case, as home shows it. */
  cases: ({ ids, read }) => listModule(ids().map(read)),
  /** `case/<id>/<language>`: one compiled. */
  case: ({ compile }, id, language) => caseText(compile(id), language),
  /** `beginning/<id>/<language>`: what of it is shown before its script has come. */
  beginning: ({ compile }, id, language) => beginningText(compile(id), language),
  /** `deck/<language>`: the quick cards. */
  deck: ({ stories }, language) => deckModule(stories, language),
  /** What the profile needs of every case. */
  kinds: ({ ids, compile }) => kindsModule(ids().map(compile)),
  /** What every case is chosen by, once something was played. */
  playables: ({ ids, read }) => playablesModule(ids().map(read)),
  /** Where the maps are to be had; `map/<id>`: the roads of one case in both truths. */
  maps: ({ ids }) => mapsModule(ids()),
  map: ({ compile }, id) => mapModule(compile(id)),
  /** Every lesson, as the trainer's list shows it; `lesson/<id>/<language>`: one of them; `…/file`: as it is written. */
  lessons: ({ lessons }) => lessonsModule(lessons()),
  lesson: ({ stories, lessons }, id, language) =>
    language === 'file' ? lessonFile(stories, id) : lessonText(lessons(), id, language),
  /** What a case may name because it is there. */
  world: ({ top }) => `export const world = ${JSON.stringify(readWorld(top))}`,
}

/** The text of `virtual:<name>[/<id>[/<language>]]`. @throws {CaseFault} where a story is at fault. */
export function caseModule(path: string, shop: Shop): string {
  const [name = '', id = '', language = ''] = path.slice('virtual:'.length).split('/')
  const make = modules[name]
  if (make === undefined) throw new Error(`there is no module "${path}"`)
  return make(shop, id, language)
}

/** The script, beside what comes before it. */
function caseText({ id, files }: CompiledCase, language: string): string {
  const { ink, lines, alike } = fileIn(files, language) ?? {}
  return `import { playbill } from 'virtual:beginning/${id}/${language}'
export const file = { ...playbill, ...${JSON.stringify({ ink, lines, alike })} }`
}

function beginningText({ files }: CompiledCase, language: string): string {
  const file = fileIn(files, language)
  if (file === undefined) return 'export const playbill = undefined, step = undefined'
  const { ink, lines, alike, ...playbill } = file
  const step = beginningOf(
    openTale({ ...playbill, ink, lines, ...(alike && { alike }) }),
    playbill,
  )?.step
  return `export const playbill = ${JSON.stringify(playbill)}
export const step = ${JSON.stringify(step)}`
}

function fileIn(files: CompiledCase['files'], language: string) {
  return isOneOf(languages, language) ? files[language] : undefined
}

function mapsModule(ids: readonly string[]): string {
  const loads = ids.map((id) => `${JSON.stringify(id)}: () => import('virtual:map/${id}')`)
  return `export const maps = { ${loads.join(', ')} }`
}

function mapModule({ files }: CompiledCase): string {
  const roads = Object.fromEntries(
    truths.map((truth) => [truth, roadMapOf(files.zh, truth, keptRoads)]),
  )
  return `export const roads = ${JSON.stringify(roads)}`
}

function deckModule(stories: string, language: string): string {
  const deck = deckIn(readQuickCards(join(stories, 'cards')), language === 'en' ? 'en' : 'zh')
  return `export const deck = ${JSON.stringify(deck)}`
}

/** What the home screen needs of every case, and how to load the rest of each. */
function listModule(cases: readonly ReadCase[]): string {
  const entries = cases.map(({ id, card, languages: spoken }) => {
    const loads = (what: 'case' | 'beginning') =>
      spoken.map((language) => `${language}: () => import('virtual:${what}/${id}/${language}')`)
    const { title, hook, minutes } = card
    const { name: familyName, building } = familyOf(card)
    const shown = JSON.stringify({
      id,
      title,
      hook,
      familyName,
      building,
      minutes,
      languages: spoken,
    })
    const [load, begin] = [loads('case'), loads('beginning')]
    return `{ ...${shown}, load: { ${load.join(', ')} }, begin: { ${begin.join(', ')} } }`
  })
  return `export const cases = [${entries.join(', ')}]`
}

function playablesModule(cases: readonly ReadCase[]): string {
  const playables = cases.map(({ id, card }): Playable => {
    const { family, techniques, signals } = card
    return { id, family, techniques, signals, building: familyOf(card).building }
  })
  return `export const playables = ${JSON.stringify(playables)}`
}

/** How a case may end: for the profile, which loads it when it is opened. */
function kindsModule(cases: readonly CompiledCase[]): string {
  const kinds = cases.map(({ id, files }) => {
    const { zh, en } = files
    const { endings } = zh.card
    const titles = endings.map(({ id: ending, title }) => {
      const other = en?.card.endings.find((one) => one.id === ending)?.title
      return [ending, { zh: title, ...(other === undefined ? {} : { en: other }) }]
    })
    return { id, version: zh.version, endings: Object.fromEntries(titles) as unknown }
  })
  return `export const kinds = ${JSON.stringify(kinds)}`
}

function lessonsModule(lessons: readonly LessonIn[]): string {
  const entries = lessons.map(({ zh, en }) => {
    const title: LessonTitle = {
      id: zh.id,
      minutes: zh.minutes,
      title: { zh: zh.title, en: en.title },
      audience: { zh: zh.audience, en: en.audience },
      cases: casesOf(zh),
    }
    const loads = languages.map(
      (language) => `${language}: () => import('virtual:lesson/${zh.id}/${language}')`,
    )
    const file = `() => import('virtual:lesson/${zh.id}/file')`
    return `{ ...${JSON.stringify(title)}, file: ${file}, load: { ${loads.join(', ')} } }`
  })
  return `export const lessons = [${entries.join(', ')}]`
}

function lessonFile(stories: string, id: string): string {
  const yaml = readSource(join(stories, 'lessons', `${id}.yaml`))
  return `export const yaml = ${JSON.stringify(yaml)}`
}

function lessonText(lessons: readonly LessonIn[], id: string, language: string): string {
  const lesson = lessons.find(({ zh }) => zh.id === id)?.[language === 'en' ? 'en' : 'zh']
  return `export const lesson = ${JSON.stringify(lesson)}`
}
