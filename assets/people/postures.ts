// What open-peeps has no drawing for: hands with a phone, a body that stands, a back.
import { hairBehind, type Person } from './cast.ts'

const line = (path: string, fill: string, width = 11) =>
  `<path d="${path}" fill="${fill}" stroke="#000000" stroke-width="${String(width)}" stroke-linejoin="round" stroke-linecap="round"/>`

/** Forearms on the table and both hands around a phone, in the person's own units. */
export function phoneHands({ skin, clothing }: Person): string {
  const hand = `#${skin}`
  const arm = (path: string) =>
    `<path d="${path}" stroke="#000000" stroke-width="86" stroke-linecap="round"/><path d="${path}" stroke="#${clothing}" stroke-width="64" stroke-linecap="round"/>`
  return (
    arm('M196 742 268 716') +
    arm('M580 742 500 716') +
    line('M282 676c20-14 44-22 66-16l30 26-4 66-84 8c-18-24-24-56-8-84z', hand) +
    line('M484 676c-18-14-42-22-64-16l-30 26 6 66 78 8c18-24 24-56 10-84z', hand) +
    `<g transform="rotate(-4 384 660)">${line('M338 586q0-14 14-14h68q14 0 14 14v150q0 14-14 14h-68q-14 0-14-14z', '#1e2740')}<circle cx="358" cy="594" r="8" fill="#48566d"/></g>` +
    line('M330 748c-16-14-20-40-8-62 10-12 24-8 24 4l-2 26 16 20c6 10-16 24-30 12z', hand, 10) +
    line('M448 746c18-14 22-42 10-62-10-12-24-8-24 4l2 26-14 20c-6 10 12 24 26 12z', hand, 10)
  )
}

/** A telephone at the ear; the same arm for everybody. */
export function earHand({ skin, clothing }: Person): string {
  const hand = `#${skin}`
  return (
    line('M96 780C92 700 120 600 168 520l74 28C214 640 206 700 204 780Z', `#${clothing}`) +
    line('M166 524c4-40 22-70 44-84l44 10c8 30 4 70-12 100z', hand) +
    `<g transform="rotate(14 240 430)">${line('M222 358q0-14 14-14h12q14 0 14 14v132q0 14-14 14h-12q-14 0-14-14z', '#1e2740')}</g>` +
    line(
      'M206 446c20-8 46-6 54 2s-4 18-16 16M204 472c20-6 44-4 50 4s-6 18-18 14M202 498c18-4 38-2 42 6s-8 16-20 12',
      hand,
      10,
    )
  )
}

const hand =
  'M240 130 150 96c-30-10-50-30-70-44-16-10-30 6-18 20l28 30-44-10c-20-4-24 22-6 28l50 16c-10 10-4 26 10 26l20 34 120 24z'

/** The hand with a pen that goes down a sheet; in a desk's own units. */
export function penHand(person: Person): string {
  return (
    pokingHand(person) +
    '<path d="M8 20 96 96" stroke="#10131d" stroke-width="12" stroke-linecap="round"/><path d="M16 26 96 96" stroke="#e0a13c" stroke-width="5" stroke-linecap="round"/>'
  )
}

/** The same hand without the pen: one finger for a screen. */
export function pokingHand({ skin, clothing }: Person): string {
  return line(hand, `#${skin}`, 6) + line('M172 104l68 26v90l-80-18z', `#${clothing}`, 6)
}

/** Body and legs below the shoulders; the arms hang. `heavy` lines, for it is shown small. */
export function standing({ skin, clothing, legs = '35456a' }: Person): string {
  const cloth = `#${clothing}`
  const hand = `#${skin}`
  const wide = 20
  return (
    line('M210 1130 220 1590h108l24-400 26 400h108l10-460z', `#${legs}`, wide) +
    line(
      'M214 1580h118v44H180c0-26 12-40 34-44zM374 1580h118c22 4 34 18 34 44H374z',
      '#1b1a22',
      wide,
    ) +
    line(
      'M60 1120c-14 30-10 70 20 76s44-30 40-70zM590 1120c-4 40 10 76 40 70s34-46 20-76z',
      hand,
      wide,
    ) +
    line(
      'M96 690C50 760 40 960 46 1130h90l40-300zM612 690c46 70 56 270 50 440h-90l-40-300z',
      cloth,
      wide,
    ) +
    line(
      'M96 700c40-40 120-60 150-64h216c40 6 110 26 150 64-50 130-66 300-66 470-110 24-270 24-384 0 0-170-16-340-66-470z',
      cloth,
      wide,
    )
  )
}

/** What open-peeps cuts off: the hem, and two hands that hang, over the ends of its arms. */
export function hangingHands({ skin }: Person): string {
  return (
    line('M120 1220c170 8 350 6 520 2', 'none', 13) +
    line(
      'M-20 1140c-10 60-6 106 26 126 38 20 96 14 112-22 10-26 10-70 8-110M636 1140c-6 56-4 100 16 120 26 22 74 18 90-16 10-26 4-60-8-104',
      `#${skin}`,
      13,
    ) +
    line('M96 1180c-8 22-10 38-8 58M664 1180c8 20 10 38 8 54', 'none', 10)
  )
}

const backHair: Readonly<Record<Person['behind'], string>> = {
  short: 'M230 330C210 120 490 110 480 330c0 90-30 150-60 170H290c-40-30-60-90-60-170z',
  medium:
    'M200 330C180 90 520 90 510 330c10 120 20 190 0 250-80 40-240 40-310 0-20-70-10-150 0-250z',
  long: 'M196 330C176 80 524 80 514 330c20 200 50 400 10 480-90 40-260 40-340 0-40-100 0-320 12-480z',
  bun: 'M232 330C212 120 488 120 478 330c0 80-30 130-60 150H290c-40-30-58-80-58-150zM300 130c-50-110 160-110 110 0-20 30-90 30-110 0z',
  scarf:
    'M190 330C170 80 530 80 520 330c20 180 40 260 60 350-110 70-340 70-450 0 30-110 50-190 60-350z',
}

/** Seen from behind, down to the feet. */
export function back(person: Person): string {
  const hair = person.hair ?? hairBehind
  const cap =
    person.cap === undefined
      ? ''
      : line('M222 300C200 90 500 90 486 300c-80 30-190 30-264 0z', `#${person.cap}`, 20)
  return (
    standing(person) +
    line('M290 460h130v200c-40 40-90 40-130 0z', `#${person.skin}`, 20) +
    line(backHair[person.behind], `#${hair}`, 20) +
    cap
  )
}

/** A peaked cap over the hair, seen as the head is turned. */
export function cap(colour: string): string {
  return (
    line('M246 214C226 96 330 44 430 56c100 10 136 80 124 150-90-26-210-26-308 8z', `#${colour}`) +
    line(
      'M330 196c80-18 160-14 226 12 40 14 66 34 60 50-70-22-160-34-250-30-30 0-50-18-36-32z',
      '#1b1a22',
    ) +
    '<circle cx="446" cy="128" r="20" fill="#f6c56b" stroke="#000000" stroke-width="9"/>'
  )
}
