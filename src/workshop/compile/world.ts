// What a case may name because it is there: read from the folders of the repository.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { voices } from '../../core/story/tags.ts'
import type { World } from '../check/cardCheck.ts'
import type { Sources } from '../check/check.ts'

/** The world as it is now, below the top of the repository. */
export function readWorld(top = '.'): World {
  const list = (folder: string) => readdirSync(join(top, 'assets', folder))
  const drawings = (folder: string, end: string) =>
    list(folder).flatMap((name) => (name.endsWith(end) ? [name.slice(0, -end.length)] : []))
  return {
    faces: drawings('people', '-body.svg'),
    pictures: drawings('phone', '.svg'),
    places: list('places'),
    voices,
    today: new Date().toISOString().slice(0, 10),
  }
}

/** The texts of a case folder. @throws {Error} naming what is not there. */
export function readSources(folder: string, id: string): Sources {
  const read = (name: string) => {
    const path = join(folder, name)
    if (!existsSync(path))
      throw new Error(`${path} is not there; a case has card.yaml and case.ink`)
    return readFileSync(path, 'utf8')
  }
  const po = join(folder, 'en.po')
  return {
    id,
    card: read('card.yaml'),
    ink: read('case.ink'),
    ...(existsSync(po) ? { enPo: readFileSync(po, 'utf8') } : {}),
  }
}
