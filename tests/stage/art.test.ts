import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { optimize } from 'svgo'
import { describe, expect, it, test } from 'vitest'
import { hues } from '../../assets/draw/hues.ts'
import { feelings } from '../../src/core/story/tags.ts'
import { backroomSetOf, backroomSets } from '../../src/stage/room/backroomSets.ts'
import { faceFor, faces } from '../../src/stage/room/faces.ts'
import { postures } from '../../src/stage/room/postures.ts'
import { sceneryOf } from '../../src/stage/room/scenery.ts'
import { readWorld } from '../../src/workshop/compile/world.ts'

const root = join(import.meta.dirname, '../../assets')
const { places, backrooms, faces: people } = readWorld()
const folders = [...places, ...backrooms]
const drawn = [
  ...pictures('people'),
  ...['campus', ...folders].flatMap((folder) => pictures(`places/${folder}`)),
]
/** Drawn by hand before there was a palette to draw from. */
const older = ['dorm-night', 'call-floor', 'courier-office']

describe('the faces', () => {
  it('has one picture for every feeling, and no two feelings share it', () => {
    expect(Object.keys(faces).sort()).toEqual([...feelings].sort())
    expect(new Set(Object.values(faces)).size).toBe(feelings.length)
  })

  it.each(feelings)(
    '%s: what has just come over somebody is seen, and a laugh alone passes',
    (one) => {
      expect(faceFor(one, true)).toBe(`people/face-${faces[one]}`)
      expect(faceFor(one, false) === faceFor(one, true)).toBe(one !== 'amused')
    },
  )

  const looks = Object.values(backroomSets).flatMap((set) => set.looks)
  it.each([...new Set([...Object.values(faces), ...looks])])('%s is drawn', (face) => {
    expect(existsSync(join(root, `people/face-${face}.svg`))).toBe(true)
  })
})

describe.each(drawn)('%s', (path) => {
  const svg = readFileSync(join(root, path), 'utf8')

  it('is a picture that parses and says how large it is', () => {
    expect(() => optimize(svg)).not.toThrow()
    expect(svg).toMatch(/width="\d+" height="\d+"/)
  })

  it('holds no script, text, filter or address', () => {
    expect(svg).not.toMatch(/<(script|text|image|foreignObject|filter|style|use)\b/i)
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|href|\son\w+=/i)
  })
})

describe.each(places)('%s', (place) => {
  it('has a wall, what stands before you, and what hides the table of whoever is beside you', () => {
    const names = pictures(`places/${place}`).map((path) => path.split('/').at(-1))
    expect(names).toEqual(expect.arrayContaining(['far.svg', 'wall.svg', 'near.svg', 'front.svg']))
  })

  it('has its light, and a life of its own', () => {
    const { glows, life } = sceneryOf(place)
    expect(glows.some(({ follows }) => follows === 'lamp')).toBe(true)
    expect(life.length).toBeGreaterThan(0)
  })

  it('whoever works or walks there is drawn', () => {
    const { life, keeper } = sceneryOf(place)
    const walking = life.flatMap((one) => (one.kind === 'passers' ? one.who : []))
    const working = keeper === undefined ? [] : [`${keeper.person}-body`]
    for (const name of [...walking, ...working]) {
      expect(existsSync(join(root, `people/${name}.svg`)), name).toBe(true)
    }
  })

  it('never lights up more often than three times a second', () => {
    for (const one of sceneryOf(place).life) {
      if (one.kind === 'breath') expect(one.seconds).toBeGreaterThanOrEqual(2)
    }
  })
})

test.each(Object.keys(backroomSets))('the backroom %s of the table is drawn', (backroom) => {
  expect(backrooms).toContain(backroom)
})

describe.each(backrooms)('the backroom %s', (backroom) => {
  it('has its room, its table and a hand, and somebody who sits there', () => {
    const { person, wears } = backroomSetOf(backroom)
    const layers = ['back', 'front', 'hand'].map((layer) => `places/${backroom}/${layer}`)
    const worn = wears.map((key) => (key.startsWith('people/') ? key : `places/${key}`))
    for (const path of [...layers, `people/${person}-body`, ...worn]) {
      expect(existsSync(join(root, `${path}.svg`)), path).toBe(true)
    }
  })
})

describe.each(people)('%s', (person) => {
  const own = pictures('people').filter((path) => path.startsWith(`people/${person}-`))

  it('is drawn sitting and in every posture promised', () => {
    for (const part of ['body', ...postures(person)]) {
      expect(own).toContain(`people/${person}-${part}.svg`)
    }
    expect(postures(person).length).toBeGreaterThan(0)
  })

  it('weighs at most 12 kB, zipped', () => {
    expect(zipped(own)).toBeLessThan(12_000)
  })
})

describe('the palette', () => {
  const allowed = new Set<string>(Object.values(hues))
  const painted = folders.filter((folder) => !older.includes(folder))

  it.each(painted)('%s is painted from it', (folder) => {
    const layers = pictures(`places/${folder}`).filter((path) => !path.endsWith('/hand.svg'))
    const colours = layers.flatMap(
      (path) => readFileSync(join(root, path), 'utf8').match(/#\w{3,6}\b(?!\))/g) ?? [],
    )
    expect(colours.length).toBeGreaterThan(20)
    expect([...new Set(colours)].filter((colour) => !allowed.has(whole(colour)))).toEqual([])
  })
})

describe('the weight', () => {
  it.each(folders)('%s is within 60 kB, zipped', (folder) => {
    expect(zipped(pictures(`places/${folder}`))).toBeLessThan(60_000)
  })
})

/** `#000` is `#000000`. */
function whole(colour: string): string {
  return colour.length === 4 ? colour.replace(/[^#]/g, '$&$&') : colour
}

function pictures(folder: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.svg'))
    .map((name) => `${folder}/${name}`)
}

function zipped(paths: readonly string[]): number {
  return gzipSync(paths.map((path) => readFileSync(join(root, path), 'utf8')).join('')).length
}
