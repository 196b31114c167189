/** Draws the people of the stage from open-peeps: `npx tsx assets/people/make.ts`. */
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as openPeeps from '@dicebear/open-peeps'
import { createAvatar } from '@dicebear/core'
import { optimize } from 'svgo'
import { deskSets } from '../../src/stage/deskSets.ts'
import { faces } from '../../src/stage/faces.ts'

type Options = NonNullable<Parameters<typeof createAvatar<openPeeps.Options>>[1]>
type Head = NonNullable<openPeeps.Options['head']>[number]
type Face = NonNullable<openPeeps.Options['face']>[number]

interface Person {
  readonly head: Head
  readonly skin: string
  readonly clothing: string
  readonly faces: readonly Face[]
}

const people: Readonly<Record<string, Person>> = {
  you: { head: 'mediumBangs', skin: 'f2c9a0', clothing: '6f9bd8', faces: Object.values(faces) },
  zhou: { head: 'short5', skin: 'e8b98a', clothing: 'c9744f', faces: Object.values(faces) },
  zhe: { head: 'flatTop', skin: 'd9a679', clothing: '6a8f5a', faces: Object.values(faces) },
  han: { head: 'longBangs', skin: 'f0c8a2', clothing: '8f6fb0', faces: Object.values(faces) },
  agent: { head: 'short3', skin: 'eec39a', clothing: 'e9e4d6', faces: deskSets['call-floor'].looks },
  clerk: { head: 'bun', skin: 'edbf95', clothing: '4f8f6b', faces: deskSets['courier-office'].looks },
}

const here = dirname(fileURLToPath(import.meta.url))
const faceMark = '<g transform="translate(315 248)">'
const afterFace = '<g transform="translate(279 400)">'

for (const [name, person] of Object.entries(people)) {
  const drawn = person.faces.map((face) => ({ face, svg: draw(person, face) }))
  const first = drawn[0]
  if (first === undefined) throw new Error(`${name} has no face`)
  write(`${name}-body`, '-60 20 824 760', first.svg.split(faceMark)[0] ?? '')
  for (const { face, svg } of drawn) {
    const inner = svg.split(faceMark)[1]?.split(afterFace)[0] ?? ''
    // A face is drawn in black and white alone, so everybody shares it.
    write(`face-${face}`, '315 248 260 320', faceMark + inner)
  }
}

/** The person without the mask open-peeps cuts its square with. */
function draw(person: Person, face: Face): string {
  const options: Options = {
    head: [person.head],
    face: [face],
    skinColor: [person.skin],
    clothingColor: [person.clothing],
    headContrastColor: ['1b1a22'],
    facialHairProbability: 0,
    accessoriesProbability: 0,
    maskProbability: 0,
  }
  const svg = createAvatar(openPeeps, options).toString()
  const start = svg.indexOf('<g fill-rule')
  return svg.slice(start, svg.lastIndexOf('</g>'))
}

function write(name: string, box: string, body: string): void {
  const [, , width, height] = box.split(' ')
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${width ?? ''}" height="${height ?? ''}" fill="none">`
  const { data } = optimize(`${open}${body}</svg>`, { floatPrecision: 1, multipass: true })
  writeFileSync(join(here, `${name}.svg`), data)
}
