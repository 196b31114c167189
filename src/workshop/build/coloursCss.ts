// Writes src/look/colours.css from look/palette.ts: `npx tsx src/workshop/build/coloursCss.ts`.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { hours, steady } from '../../look/palette.ts'

/** Read by night or by day, as the player likes it. Home, the room and the question stay in the evening. */
const read = [
  '.screen:not(.home, .recall)',
  '.settings',
  '.over-notice .notice',
  '.device:not(.device--down)',
  '.sheet',
]
/** Pictures of the evening on a page that is read by day. */
const evening = ['.reveal', '.road__scroll']

const line = ([name, value]: readonly [string, string]) => `  --${name}: ${value};`
const at = (hour: 0 | 1) => Object.entries(hours).map(([name, pair]) => line([name, pair[hour]]))

function block(selector: string, lines: readonly string[]): string {
  return `${selector} {\n${lines.join('\n')}\n}\n`
}

const indented = (text: string) => text.replaceAll(/^(?=.)/gm, '  ')

/** The style sheet that gives every colour its name. */
export function coloursCss(): string {
  const paperPage = `:root[data-theme='light']:has(.screen:not(.home, .recall))`
  const byDay = read.map((one) => `:root[data-theme='light'] ${one}`)
  const byEvening = evening.map((one) => `:root[data-theme='light'] ${one}`)
  const print = [
    ...at(1),
    ...['ground', 'ground-low', 'rise', 'panel', 'panel-high', 'panel-low'].map((name) =>
      line([name, '#ffffff']),
    ),
    ...['words', 'glow'].map((name) => line([name, steady.ink])),
    '  color-scheme: light;',
  ]
  return [
    '/* Written by src/workshop/build/coloursCss.ts from src/look/palette.ts; do not change it here. */\n',
    block(':root', [...Object.entries(steady).map(line), ...at(0), '  color-scheme: dark;']),
    block([paperPage, ...byDay].join(',\n'), [...at(1), '  color-scheme: light;']),
    block(byEvening.join(',\n'), [...at(0), '  color-scheme: dark;']),
    `/* On paper: ink, and the printer's own white. */\n@media print {\n${indented(
      block([':root', paperPage, ...byDay, ...byEvening].join(',\n'), print),
    )}}\n`,
  ].join('\n')
}

export const coloursPath = join(import.meta.dirname, '../../look/colours.css')

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(coloursPath, coloursCss())
}
