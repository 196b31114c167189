/** Paints the places: `npx tsx assets/draw/makePlaces.ts [place …]`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { optimize } from 'svgo'
import { cast } from '../people/cast.ts'
import { penHand, pokingHand } from '../people/postures.ts'
import { shape, type Layer } from './kit.ts'
import { canteen } from './places/canteen.ts'
import { counsellorOffice } from './places/counsellorOffice.ts'
import { courierStation } from './places/courierStation.ts'
import { dormDay } from './places/dormDay.ts'
import { dormDayIn, dormNightIn } from './places/dormSeasons.ts'
import { library } from './places/library.ts'
import { netCafe } from './places/netCafe.ts'
import { policeCounter } from './places/policeCounter.ts'
import { bedroom, gameDesk, hospital, shutters } from './places/desks.ts'
import { aidDesk, creditDesk } from './places/aidDesks.ts'
import { aidOffice, aidOfficeNight } from './places/aidOffice.ts'
import { packedRoom, shiftDesk } from './places/ticketDesks.ts'
import { gateSix, stadiumHill } from './places/gateAndHill.ts'
import { lab } from './places/lab.ts'
import { bunkDesk, printDesk } from './places/studentDesks.ts'
import { street } from './places/street.ts'
import { fivePhones, labDesk } from './places/taskDesks.ts'

const here = dirname(fileURLToPath(import.meta.url))
const places = join(here, '../places')
/** Drawn by hand; the room's other hours and seasons are painted from it. */
const dormNight = join(places, 'dorm-night')

const handView = { name: 'hand', view: [0, 0, 240, 220] } as const
const penLayer = (who: keyof typeof cast): Layer => ({ ...handView, parts: penHand(cast[who]) })
/** His right arm is in plaster and hangs from his neck. */
const sling: Layer = {
  name: 'sling',
  view: [100, 560, 460, 200],
  parts:
    shape('M306 590 214 700l-40-30 96-88z', 'bone', { line: 11 }) +
    shape('M420 606 500 690l40-26-84-84z', 'bone', { line: 11 }) +
    shape('M150 660q190-40 370 0v100H150z', 'white', { line: 11 }),
}

const painted: Readonly<Record<string, () => readonly Layer[]>> = {
  'dorm-day': () => dormDay(dormNight),
  'dorm-march-night': () => dormNightIn('march', dormNight),
  'dorm-march-day': () => dormDayIn('march', dormNight),
  'dorm-june-night': () => dormNightIn('june', dormNight),
  'dorm-june-day': () => dormDayIn('june', dormNight),
  'dorm-autumn-night': () => dormNightIn('autumn', dormNight),
  'dorm-autumn-day': () => dormDayIn('autumn', dormNight),
  'dorm-winter-night': () => dormNightIn('winter', dormNight),
  'dorm-winter-day': () => dormDayIn('winter', dormNight),
  'dorm-spring-night': () => dormNightIn('spring', dormNight),
  'dorm-spring-day': () => dormDayIn('spring', dormNight),
  'dorm-damp-night': () => dormNightIn('damp', dormNight),
  'dorm-damp-day': () => dormDayIn('damp', dormNight),
  'courier-station': courierStation,
  'net-cafe': netCafe,
  library,
  lab,
  'aid-office': aidOffice,
  'aid-office-night': aidOfficeNight,
  'gate-six': gateSix,
  'stadium-hill': stadiumHill,
  canteen,
  street,
  'counsellor-office': counsellorOffice,
  'police-counter': policeCounter,
  bedroom: () => [...bedroom(), penLayer('lodger')],
  shutters: () => [...shutters(), penLayer('tenant')],
  hospital: () => [...hospital(), penLayer('gu')],
  'five-phones': () => [...fivePhones(), penLayer('clerk')],
  'lab-desk': () => [...labDesk(), penLayer('han')],
  'credit-desk': () => [...creditDesk(), penLayer('agent')],
  'aid-desk': () => [...aidDesk(), penLayer('lan')],
  'shift-desk': () => [...shiftDesk(), penLayer('lodger')],
  'packed-room': () => [...packedRoom(), penLayer('ding')],
  'bunk-desk': () => [...bunkDesk(), penLayer('zhe')],
  'print-desk': () => [...printDesk(), penLayer('zhe')],
  'game-desk': () => [...gameDesk(), { ...handView, parts: pokingHand(cast.buyer) }, sling],
}

const asked = process.argv.slice(2)
for (const [place, paint] of Object.entries(painted)) {
  if (asked.length > 0 && !asked.includes(place)) continue
  mkdirSync(join(places, place), { recursive: true })
  for (const layer of paint()) write(join(places, place, `${layer.name}.svg`), layer)
}

function write(path: string, { view, parts, cut = false }: Layer): void {
  const [, , width, height] = view
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view.join(' ')}" width="${String(width)}" height="${String(height)}" fill="none" stroke-linejoin="round" stroke-linecap="round">`
  const { data } = optimize(`${open}${cut ? slanted(parts) : parts}</svg>`, {
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

function slanted(parts: string): string {
  return `<defs><clipPath id="c"><path d="M130 0H1000V768H0Z"/></clipPath></defs><g clip-path="url(#c)">${parts}</g>`
}
