import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { weekLength } from '../../core/log/weekLength.ts'

/** A place or a person, as the stage asks for it. */
const picture = /\/assets\/(places|people)\/([^/?]+)(?:\/[^/?]+)?\.svg\?raw&of=(?:place|person)$/

/**
 * Of these modules a case in a mail or on a learning platform has no use: what a writer drops is checked
 * elsewhere, a portal frames the game itself, a hall is shown the whole game, and letters of its own are
 * more than all the rest of it.
 */
const absent: readonly (readonly [file: RegExp, instead: string])[] = [
  [/\/screens\/drop\/dropZone\.tsx$/, 'export const DropZone = () => null'],
  [/\/modes\/home\/dropIn\.tsx$/, 'export const openDropIn = undefined'],
  [/\/modes\/present\/present\.tsx$/, 'export const openPresent = undefined'],
  [/\/modes\/pages\/papersPage\.tsx$/, 'export const paperOf = undefined'],
  [/\/modes\/embed\/frame\.tsx$/, 'export const openFrame = async () => undefined'],
  [/\/host\/chineseFont\.ts$/, 'export const lendChineseFont = async () => undefined'],
]

/** Of these nobody has a use who has too few cases for a week. */
const ofAWeek: typeof absent = [
  [/\/modes\/pages\/weekPage\.tsx$/, 'export const openWeek = undefined'],
  [/\/screens\/home\/evening\.tsx$/, 'export const Evening = () => null'],
  [/\/modes\/home\/weekSoFar\.ts$/, 'export const weekSoFar = () => undefined'],
]

/** Where home's ways to other pages are listed. */
const ways = '/modes/home/pageLinks.ts'

/**
 * For a build with these cases in it: leaves out whatever only others show. A picture is theirs if its
 * place or person is named in their own files, or in the code, which knows the dormitory and the player.
 */
export function lean(stories: string, caseIds: readonly string[]): Plugin {
  const unused = caseIds.length < weekLength ? [...absent, ...ofAWeek] : absent
  const told = caseIds.map((id) => textsIn(join(stories, id))).join('\n')
  return {
    name: 'shipo-lean',
    enforce: 'pre',
    load(id) {
      const path = id.replaceAll('\\', '/')
      const [, kind = '', name = ''] = picture.exec(path) ?? []
      if (name !== '' && !isShown(kind, name, told)) return "export default ''"
      return unused.find(([file]) => file.test(path))?.[1]
    },
    // Home offers no trainer's windows where there are none.
    transform(code, id) {
      return id.replaceAll('\\', '/').endsWith(ways)
        ? code.replace(/^ +present: .*\n/m, '')
        : undefined
    },
  }
}

function textsIn(folder: string): string {
  return readdirSync(folder)
    .filter((file) => /\.(?:ink|yaml)$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n')
}

const always = ['dorm-night', 'you']

function isShown(kind: string, name: string, told: string): boolean {
  const whose = kind === 'places' ? name : (name.split('-')[0] ?? name)
  return always.includes(whose) || new RegExp(`(?<![a-z0-9-])${whose}(?![a-z0-9])`).test(told)
}
