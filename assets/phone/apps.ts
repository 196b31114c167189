/** Draws the phone's app icons and its two wallpapers: `npx tsx assets/phone/apps.ts`. */
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { optimize } from 'svgo'
import { paints, type Paint } from '../../src/look/paints.ts'
import type { AppId } from '../../src/core/story/tags.ts'

const here = dirname(fileURLToPath(import.meta.url))

const fill = (colour: Paint, path: string) => `<path d="${path}" fill="${paints[colour]}"/>`
const line = (path: string) => `<path d="${path}" fill="none"/>`
/** Flat colour without the pen's edge. */
const flat = (colour: Paint, path: string) =>
  `<path d="${path}" fill="${paints[colour]}" stroke="none"/>`
const disc = (colour: Paint, x: number, y: number, r: number, more = '') =>
  `<circle cx="${String(x)}" cy="${String(y)}" r="${String(r)}" fill="${paints[colour]}" ${more}/>`
const dot = (x: number, y: number) => disc('ink', x, y, 2.6, 'stroke="none"')

/** Head and shoulders in a tile of a meeting. */
const guest = (x: number, colour: Paint, skin: Paint) =>
  `${fill('navy', `M${String(x)} 18q0-3 3-3h15.500q3 0 3 3v28q0 3-3 3h-15.500q-3 0-3-3z`)}${flat(colour, `M${String(x + 1.5)} 47.500q0-12.500 9.200-12.500t9.200 12.500z`)}${disc(skin, x + 10.7, 27, 6.4, 'stroke="none"')}`

/**
 * One thing each, told apart by its outline before its colour: two bubbles, an envelope, a stall, a
 * purse, a house with columns, a desk globe, two faces on a screen, a receiver, a tail in the sea. No letters, no red, no green.
 */
const icons: Readonly<Record<AppId, readonly [ground: Paint, thing: string]>> = {
  chat: [
    'violet',
    fill(
      'yellow',
      'M28 12h17a8 8 0 0 1 8 8v10a8 8 0 0 1-8 8h-17a8 8 0 0 1-8-8v-10a8 8 0 0 1 8-8z',
    ) +
      fill(
        'paper',
        'M18 23h18a8 8 0 0 1 8 8v7a8 8 0 0 1-8 8h-9l-9 8v-8a8 8 0 0 1-8-8v-7a8 8 0 0 1 8-8z',
      ) +
      dot(19, 35) +
      dot(27, 35) +
      dot(35, 35),
  ],
  sms: [
    'skyBlue',
    fill('paper', 'M14 17h36a4 4 0 0 1 4 4v24a4 4 0 0 1-4 4h-36a4 4 0 0 1-4-4v-24a4 4 0 0 1 4-4z') +
      line('M11 47l14-13M53 47l-14-13') +
      fill('cream', 'M11 19l18 15q3 2.4 6 0l18-15') +
      disc('terracotta', 32, 34, 5.5),
  ],
  shop: [
    'brick',
    fill('cream', 'M15 28h34v23h-34z') +
      fill('woodMid', 'M34 36h10v15h-10z') +
      fill('blueDark', 'M20 36h9v8h-9z') +
      fill(
        'paper',
        'M15 12h34l6 17a5.7 5.7 0 0 1-11.5 0 5.7 5.7 0 0 1-11.5 0 5.7 5.7 0 0 1-11.5 0 5.7 5.7 0 0 1-11.5 0z',
      ) +
      fill('yellow', 'M23.5 12h8.5v17a5.7 5.7 0 0 1-11.5 0z') +
      fill('yellow', 'M40.500 12h8.500l6 17a5.7 5.7 0 0 1-11.5 0z'),
  ],
  wallet: [
    'blueDeep',
    fill('cloud', 'M17 13l27-3a3 3 0 0 1 3.4 2.600l1.600 15-33 3-2-14a3 3 0 0 1 3-3.600z') +
      flat('blueDark', 'M17.400 18.500l29-3 .5 4.500-29 3z') +
      fill('box', 'M15 25h34a5 5 0 0 1 5 5v17a5 5 0 0 1-5 5h-34a5 5 0 0 1-5-5v-17a5 5 0 0 1 5-5z') +
      line('M15 46.500h21') +
      fill(
        'yellow',
        'M43.500 29.500l2.600 5.700 6.200.7-4.600 4.200 1.200 6.100-5.400-3-5.400 3 1.200-6.100-4.600-4.200 6.200-.7z',
      ),
  ],
  bank: [
    'cloud',
    fill('blueDark', 'M32 11l21 11v5H11v-5z') +
      fill('paper', 'M15 29h7v14h-7zM28.500 29h7v14h-7zM42 29h7v14h-7z') +
      fill('box', 'M11 45h42v7H11z'),
  ],
  browser: [
    'cream',
    `<path d="M41.500 11.500a20 20 0 0 1-19.500 33.500" fill="none" stroke-width="9"/><path d="M41.500 11.500a20 20 0 0 1-19.500 33.500" fill="none" stroke="${paints.amber}" stroke-width="3.500"/>` +
      fill('amber', 'M33 47v3.500h6a3 3 0 0 1 3 3h-21a3 3 0 0 1 3-3h5v-3z') +
      disc('skyMid', 29, 28, 15) +
      flat(
        'yellow',
        'M18 21q5-7 11-6 2 4-1 6t-1 5-5 5q-4-2-6-2 0-4 2-8zM33 24q5-1 9 1 1 6-3 11-5 2-5-3-4-5-1-9z',
      ) +
      `<circle cx="29" cy="28" r="15" fill="none"/>`,
  ],
  meeting: ['blue', guest(9.2, 'skyBlue', 'paper') + guest(33.3, 'yellow', 'skinMid')],
  dialler: [
    'yellow',
    fill(
      'paper',
      'M19 12.500q3-1.500 5 1l5 7q1.500 3-1 5l-3 2.500q4 8 11 12l3-3q2.500-2 5-.5l7 5q2.500 2 1 5-3 6-9 5.500Q29 50 17 34 11.500 26 13 18.500q2-4.500 6-6z',
    ) + line('M37 12.500a15 15 0 0 1 14 14M37 20a7.500 7.500 0 0 1 6.500 6.500'),
  ],
  task: [
    'teal',
    fill('paper', 'M18 46a9 9 0 0 1-1-18 13 13 0 0 1 25-4 11 11 0 0 1 5 22z') +
      line('M24 36l5 5 10-11'),
  ],
  ticket: [
    'blueDark',
    fill('cream', 'M12 20h40v8a5 5 0 0 0 0 10v8h-40v-8a5 5 0 0 0 0-10z') +
      line('M40 21v4M40 31v4M40 41v4') +
      line('M22 38v-11l9-2v11') +
      disc('amber', 20, 38, 3.4) +
      disc('amber', 29, 36, 3.4),
  ],
  game: [
    'plum',
    disc('lamp', 44, 20, 7.5) +
      fill(
        'violet',
        'M21 46q7-7 7.500-15-14 1-18.500-14 12-2 19 7 1-7 9-12 7 11-3 19.500 1 8 7 14.500z',
      ) +
      fill('skyMid', 'M4 45q7-6 14 0t14 0 14 0 14 0v6q0 11-11 11h-34q-11 0-11-11z') +
      line('M17 54q4-3 8 0M37 54q4-3 8 0'),
  ],
}

const tile = 'x="2" y="2" width="60" height="60" rx="17"'

function iconOf(ground: Paint, thing: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><g stroke="${paints.ink}" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"><rect ${tile} fill="${paints[ground]}" stroke="none"/>${thing}<rect ${tile} fill="none"/></g></svg>`
}

for (const [app, [ground, thing]] of Object.entries(icons))
  keep(`app-${app}`, iconOf(ground, thing))

/** The lake below the university, quiet enough to write on: far hills, near hills, water, sun or moon. */
function wallpaper(
  light: Paint,
  [sky, far, mid, near, lake]: readonly [Paint, Paint, Paint, Paint, Paint],
) {
  const shine = (y: number, half: number) =>
    `M${String(296 - half)} ${String(y)}h${String(half * 2)}`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 740" preserveAspectRatio="xMidYMid slice"><path fill="${paints[sky]}" d="M0 0h360v740h-360z"/>
    <circle cx="296" cy="262" r="52" fill="${paints[light]}" opacity=".12"/><circle cx="296" cy="262" r="27" fill="${paints[light]}" opacity=".9"/>
    ${flat(far, 'M0 300q60-66 120-20 50-58 110-4 66-48 130 12v160h-360z')}${flat(mid, 'M0 352q80-48 150-8 110-44 210-2v110h-360z')}${flat(near, 'M0 402q70-28 130-4 60 22 120-2 60-18 110 6v60h-360z')}
    ${flat(lake, 'M0 440h360v300h-360z')}<path d="${shine(462, 30)}${shine(482, 18)}${shine(502, 26)}${shine(524, 10)}" stroke="${paints[light]}" stroke-width="4" stroke-linecap="round" opacity=".35"/></svg>`
}

keep('wall-night', wallpaper('lamp', ['deep', 'navy', 'dusk', 'cool', 'deep']))
keep('wall-day', wallpaper('yellow', ['paper', 'cloud', 'skyBlue', 'dayLight', 'cloud']))

function keep(name: string, svg: string): void {
  const { data } = optimize(svg, { multipass: true, floatPrecision: 1 })
  writeFileSync(join(here, `${name}.svg`), data)
}
