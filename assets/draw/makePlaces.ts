/** Paints the places: `npx tsx assets/draw/makePlaces.ts [place …]`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { optimize } from 'svgo'
import type { Layer } from './kit.ts'
import { courierStation } from './places/courierStation.ts'
import { dormDay } from './places/dormDay.ts'
import { library } from './places/library.ts'
import { netCafe } from './places/netCafe.ts'

const here = dirname(fileURLToPath(import.meta.url))
const places = join(here, '../places')

const painted: Readonly<Record<string, () => readonly Layer[]>> = {
  'dorm-day': () => dormDay(join(places, 'dorm-night')),
  'courier-station': courierStation,
  'net-cafe': netCafe,
  library,
}

const asked = process.argv.slice(2)
for (const [place, paint] of Object.entries(painted)) {
  if (asked.length > 0 && !asked.includes(place)) continue
  mkdirSync(join(places, place), { recursive: true })
  for (const layer of paint()) write(join(places, place, `${layer.name}.svg`), layer)
}

function write(path: string, { view, parts }: Layer): void {
  const [, , width, height] = view
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view.join(' ')}" width="${String(width)}" height="${String(height)}" fill="none" stroke-linejoin="round" stroke-linecap="round">`
  const { data } = optimize(`${open}${parts}</svg>`, {
    floatPrecision: 1,
    multipass: true,
    plugins: [
      {
        name: 'preset-default',
        params: {
          // The palette is looked for in the files, so a colour keeps its long name.
          overrides: { convertColors: { names2hex: true, shorthex: false, shortname: false } },
        },
      },
    ],
  })
  if (data !== current(path)) writeFileSync(path, data)
}

function current(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
