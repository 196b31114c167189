import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { optimize } from 'svgo'
import { describe, expect, it } from 'vitest'
import { feelings } from '../../src/core/tags.ts'
import { deskSets } from '../../src/stage/deskSets.ts'
import { faces } from '../../src/stage/faces.ts'

const root = join(import.meta.dirname, '../../assets')
const people = pictures('people')
const folders = readdirSync(join(root, 'places'))
const places = folders.flatMap((place) => pictures(`places/${place}`))

describe('the faces', () => {
  it('has one picture for every feeling, and no two feelings share it', () => {
    expect(Object.keys(faces).sort()).toEqual([...feelings].sort())
    expect(new Set(Object.values(faces)).size).toBe(feelings.length)
  })

  it.each([...Object.values(faces), ...Object.values(deskSets).flatMap(({ looks }) => looks)])(
    '%s is drawn',
    (face) => {
      expect(existsSync(join(root, `people/face-${face}.svg`))).toBe(true)
    },
  )
})

describe.each([...people, ...places])('%s', (path) => {
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

describe('the weight', () => {
  it('keeps a person within 12 kB, all of them within 60 kB and a place within 60 kB, zipped', () => {
    const bodies = people.filter((path) => path.endsWith('-body.svg'))
    for (const body of bodies) expect(zipped([body])).toBeLessThan(12_000)
    expect(zipped(people)).toBeLessThan(60_000)
    for (const place of folders) expect(zipped(pictures(`places/${place}`))).toBeLessThan(60_000)
  })
})

function pictures(folder: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.svg'))
    .map((name) => `${folder}/${name}`)
}

function zipped(paths: readonly string[]): number {
  return gzipSync(paths.map((path) => readFileSync(join(root, path), 'utf8')).join('')).length
}
