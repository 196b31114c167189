/** Draws the people of the stage from open-peeps: `npx tsx assets/people/make.ts`. */
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as openPeeps from '@dicebear/open-peeps'
import { createAvatar } from '@dicebear/core'
import { optimize } from 'svgo'
import { backroomSets } from '../../src/stage/room/backroomSets.ts'
import { faces } from '../../src/stage/room/faces.ts'
import { postures } from '../../src/stage/room/postures.ts'
import { cast, type Person } from './cast.ts'
import { back, cap, earHand, hangingHands, phoneHands, standing } from './postures.ts'

type Options = NonNullable<Parameters<typeof createAvatar<openPeeps.Options>>[1]>
type Face = NonNullable<openPeeps.Options['face']>[number]

const here = dirname(fileURLToPath(import.meta.url))
const faceMark = '<g transform="translate(315 248)">'
const afterFace = '<g transform="translate(279 400)">'
const bust = '-60 20 824 760'
/** Those who stand are far away: their picture is a quarter as large. */
const whole = { box: '-60 20 824 1640', shrink: 0.25 } as const

const used = new Set<Face>([
  ...Object.values(faces),
  ...Object.values(backroomSets).flatMap(({ looks }) => looks),
])
for (const face of used) {
  const inner = draw(cast.you, face).split(faceMark)[1]?.split(afterFace)[0] ?? ''
  // A face is drawn in black and white alone, so everybody shares it.
  write(`face-${face}`, '315 248 260 320', faceMark + inner)
}

for (const [name, person] of Object.entries<Person>(cast)) {
  const [body = '', rest = ''] = draw(person, 'smile').split(faceMark)
  const over = overOf(person, rest)
  const drawn = postures(name)
  write(`${name}-body`, bust, body)
  if (over !== '') write(`${name}-over`, bust, over)
  if (drawn.includes('ear')) write(`${name}-ear`, '60 330 270 450', earHand(person))
  if (drawn.includes('phone')) write(`${name}-phone`, '130 560 520 240', phoneHands(person))
  if (drawn.includes('stand')) {
    write(
      `${name}-stand`,
      whole.box,
      standing(person) + body + hangingHands(person) + faceMark + rest + capOf(person),
      whole.shrink,
    )
  }
  if (drawn.includes('back')) write(`${name}-back`, whole.box, back(person), whole.shrink)
}

/** Glasses and caps lie over the face. */
function overOf(person: Person, rest: string): string {
  const glasses = person.glasses === undefined ? '' : (rest.split(afterFace)[1] ?? '')
  return (glasses === '' ? '' : afterFace + glasses) + capOf(person)
}

function capOf(person: Person): string {
  return person.cap === undefined ? '' : cap(person.cap)
}

/** The person without the mask open-peeps cuts its square with. */
function draw(person: Person, face: Face): string {
  const options: Options = {
    head: [person.head],
    face: [face],
    skinColor: [person.skin],
    clothingColor: [person.clothing],
    headContrastColor: [person.hair ?? '1b1a22'],
    facialHairProbability: 0,
    ...(person.glasses === undefined ? {} : { accessories: [person.glasses] }),
    accessoriesProbability: person.glasses === undefined ? 0 : 100,
    maskProbability: 0,
  }
  const svg = createAvatar(openPeeps, options).toString()
  const start = svg.indexOf('<g fill-rule')
  return svg.slice(start, svg.lastIndexOf('</g>'))
}

function write(name: string, box: string, body: string, shrink = 1): void {
  const [, , width, height] = box.split(' ').map(Number)
  const side = (length = 0) => String(Math.round(length * shrink))
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${side(width)}" height="${side(height)}" fill="none">`
  const { data } = optimize(`${open}${body}</svg>`, {
    // Those who stand are far away: a whole unit is a quarter of a pixel there.
    floatPrecision: shrink < 1 ? 0 : 1,
    multipass: true,
  })
  writeFileSync(join(here, `${name}.svg`), data)
}
